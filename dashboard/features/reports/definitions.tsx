import { Link } from '@tanstack/react-router'
import type { OverviewReport } from '#api-contract/reports.ts'
import { enough, formatShare } from '../../components/charts/format-figures.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { behind } from './behind.ts'

type Counts = OverviewReport['total']['resolutions']

const names = [
  'confirmed',
  'assumed',
  'closed_while_owned',
  'handed_off',
  'reopened',
  'none',
] as const

/** [R4] The definitions of a resolution side by side, each with its sentence. */
export function Definitions(props: {
  span: { from: string; to: string }
  counts: Counts
  of: number
  before?: { counts: Counts; of: number } | undefined
  hours?: number
}) {
  const { span, counts, of, before, hours } = props
  const { org = '' } = usePathParts()
  const { reports } = useWords()
  const locale = useLocale()
  const sentence = (name: (typeof names)[number]) => {
    if (name === 'assumed' && hours !== undefined) return reports.assumedAfter(hours)
    return reports.sentence[name]
  }
  return (
    <section>
      <div className="chart-head">
        <h2>{reports.whoDecided}</h2>
        <span className="meta">{reports.n(of.toLocaleString(locale))}</span>
      </div>
      <table className="definitions">
        <thead className="sr">
          <tr>
            <th scope="col">{reports.definition}</th>
            <th scope="col">{reports.share}</th>
            <th scope="col">{reports.sessions}</th>
            {before && <th scope="col">{reports.before}</th>}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">
                <Link to={`/o/${org}/sessions`} search={behind(span, { resolution: name })}>
                  {reports.resolution[name]}
                </Link>
                <span className="meta">{sentence(name)}</span>
              </th>
              <td>{enough(of) ? formatShare(counts[name], of, locale) : ''}</td>
              <td className="hint">{counts[name].toLocaleString(locale)}</td>
              {before && (
                <td className="hint">
                  {enough(before.of)
                    ? reports.wasBefore(formatShare(before.counts[name], before.of, locale))
                    : before.counts[name].toLocaleString(locale)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">{enough(of) ? reports.severalMet : reports.tooFew(String(of))}</p>
    </section>
  )
}
