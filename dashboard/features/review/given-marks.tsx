import type { Review } from '#api-contract/review.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { dimensions } from './dimensions.ts'

type Score = NonNullable<Review['mine']>

/** One's own marks beside those of others. */
export function GivenMarks({ mine, others }: { mine: Score; others: Score[] }) {
  const { review } = useWords().supervision
  const all = [mine, ...others]
  return (
    <>
      <table className="given">
        <thead>
          <tr>
            <td />
            {all.map(({ reviewer_id, reviewer_name }, index) => (
              <th scope="col" key={reviewer_id}>
                {index === 0 ? review.yours : <bdi>{visibleText(reviewer_name)}</bdi>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">{review.dimensions[dimension]}</th>
              {all.map((score) => (
                <td key={score.reviewer_id}>
                  <Given value={score[dimension]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {others.length === 0 && <p className="meta">{review.nobodyElse}</p>}
      {all.map(({ reviewer_id, reviewer_name, comment }, index) =>
        comment === null ? null : (
          <p className="paper" key={reviewer_id} dir="auto">
            <b>{index === 0 ? review.yours : visibleText(reviewer_name)}:</b> {visibleText(comment)}
          </p>
        ),
      )}
    </>
  )
}

function Given({ value }: { value: 0 | 1 | 2 | boolean }) {
  const { review } = useWords().supervision
  if (typeof value === 'boolean') return value ? review.yes : review.no
  return (
    <>
      {value} <span className="meta">{review.marks[value]}</span>
    </>
  )
}
