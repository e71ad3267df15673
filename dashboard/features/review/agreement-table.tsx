import { useQuery } from '@tanstack/react-query'
import type { ReviewAgreement } from '#api-contract/review.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { useLocale, useWords } from '../../language/use-words.ts'
import { dimensions } from './dimensions.ts'

type Measured = ReviewAgreement['tone']

/** How far those who judged the same answer said the same, in words; the months below. [O8] */
export function AgreementTable() {
  const { review } = useWords().supervision
  const agreement = useQuery(queries.reviewAgreement())
  return (
    <section className="group" aria-labelledby="agreement">
      <h2 id="agreement">{review.agreement}</h2>
      <div>
        <p className="meta">{review.agreementOver}</p>
        <Loaded query={agreement} what={review.agreement} rows={2}>
          {(data) => (
            <>
              <dl className="kv">
                {dimensions.map((dimension) => (
                  <Line
                    key={dimension}
                    name={review.dimensions[dimension]}
                    measured={data[dimension]}
                  />
                ))}
              </dl>
              {data.by_month.length > 1 && <Months months={data.by_month} />}
            </>
          )}
        </Loaded>
      </div>
    </section>
  )
}

function Line({ name, measured }: { name: string; measured: Measured }) {
  const { review } = useWords().supervision
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <b>{review.words[measured.word]}</b>{' '}
        <span className="meta">
          {review.same(measured.agreed_count, measured.pair_count)}
          {measured.kappa !== null && ` · κ ${measured.kappa.toFixed(2)}`}
        </span>
      </dd>
    </>
  )
}

function Months({ months }: { months: ReviewAgreement['by_month'] }) {
  const { review } = useWords().supervision
  const locale = useLocale()
  const name = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{review.month}</th>
          {dimensions.map((dimension) => (
            <th scope="col" key={dimension}>
              {review.dimensions[dimension]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <td>{name.format(new Date(`${month.month}-01T00:00:00Z`))}</td>
            {dimensions.map((dimension) => (
              <td key={dimension}>
                {month[dimension].agreed_count}/{month[dimension].pair_count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
