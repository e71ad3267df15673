import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-words.ts'
import { usePathParts } from '../page/use-address.ts'
import type { ChartRow, ChartSeries } from './chart-row.ts'

export function ChartTable(props: {
  title: string
  series: ChartSeries[]
  rows: ChartRow[]
  format: (value: number) => string
}) {
  const { title, series, rows, format } = props
  const { org = '' } = usePathParts()
  const { reports } = useWords()
  return (
    <div className="table-room">
      <table className="table numbers">
        <caption className="sr">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{reports.period}</th>
            {series.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, values, behind, isRunning }) => (
            <tr key={key}>
              <th scope="row">
                {behind ? (
                  <Link to={`/o/${org}/sessions`} search={behind}>
                    {label}
                  </Link>
                ) : (
                  label
                )}
                {isRunning && ` (${reports.running})`}
              </th>
              {series.map(({ name }, place) => {
                const value = values[place] ?? null
                return <td key={name}>{value === null ? '–' : format(value)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
