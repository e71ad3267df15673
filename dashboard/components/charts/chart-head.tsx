import type { ChartRow, ChartSeries } from './chart-row.ts'
import { saveCsv } from './save-csv.ts'
import { useWords } from '../../language/use-words.ts'

/** Title, how many it rests on, and the same as a table or a file. */
export function ChartHead(props: {
  title: string
  about: string
  table: { series: ChartSeries[]; rows: ChartRow[] }
  isTable: boolean
  toggle: () => void
}) {
  const { title, about, table, isTable, toggle } = props
  const { reports } = useWords()
  return (
    <div className="chart-head">
      <h2>{title}</h2>
      <span className="meta">{about}</span>
      <span className="push nowrap">
        <button type="button" className="btn bare slim" aria-pressed={isTable} onClick={toggle}>
          {isTable ? reports.asChart : reports.asTable}
          <span className="sr">: {title}</span>
        </button>
        <button
          type="button"
          className="btn bare slim"
          onClick={() =>
            saveCsv(title, [
              [reports.period, ...table.series.map(({ name }) => name)],
              ...table.rows.map(({ key, values }) => [key, ...values]),
            ])
          }
        >
          {reports.csv}
          <span className="sr">: {title}</span>
        </button>
      </span>
    </div>
  )
}
