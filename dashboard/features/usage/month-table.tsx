import type { UsageReport } from '#api-contract/reports.ts'
import { saveCsv } from '../../components/charts/save-csv.ts'
import { useLocale, useWords } from '../../language/use-words.ts'

type Month = UsageReport['by_month'][number]

/** The last twelve months, newest first; tokens and cost where a model answered. */
export function MonthTable({ report }: { report: UsageReport }) {
  const { usage, reports } = useWords()
  const locale = useLocale()
  const months = report.by_month.toReversed()
  const hasModel = report.model.turns > 0
  const hasPrices = report.model.estimated_cost !== null
  const columns = columnsOf(usage, { hasModel, hasPrices })
  const name = (month: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    )
  return (
    <section className="chart-part">
      <div className="chart-head">
        <h2>{usage.month}</h2>
        <button
          type="button"
          className="btn bare slim push"
          onClick={() =>
            saveCsv('usage', [
              [usage.month, ...columns.map(({ title }) => title)],
              ...months.map((month) => [month.month, ...columns.map(({ read }) => read(month))]),
            ])
          }
        >
          {reports.csv}
        </button>
      </div>
      <div className="table-room">
        <table className="table numbers">
          <thead>
            <tr>
              <th scope="col">{usage.month}</th>
              {columns.map(({ title }) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{name(month.month)}</th>
                {columns.map(({ title, read }) => (
                  <td key={title}>{read(month)?.toLocaleString(locale) ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasModel && !hasPrices && <p className="meta">{usage.noPrices}</p>}
    </section>
  )
}

type Column = { title: string; read: (month: Month) => number | null }

function columnsOf(
  usage: ReturnType<typeof useWords>['usage'],
  { hasModel, hasPrices }: { hasModel: boolean; hasPrices: boolean },
): Column[] {
  return [
    { title: usage.interactions, read: (month) => month.ai_interactions },
    { title: usage.stored, read: (month) => month.stored_sessions },
    ...(hasModel
      ? [
          { title: usage.turns, read: ({ model }: Month) => model.turns },
          { title: usage.tokensIn, read: ({ model }: Month) => model.input_tokens },
          { title: usage.tokensOut, read: ({ model }: Month) => model.output_tokens },
        ]
      : []),
    ...(hasPrices
      ? [
          { title: usage.cost, read: ({ model }: Month) => model.estimated_cost },
          { title: `${usage.cost}, ${usage.costPerTurn}`, read: costPerTurn },
        ]
      : []),
  ]
}

function costPerTurn({ model }: Month): number | null {
  if (model.estimated_cost === null || model.turns === 0) return null
  return Math.round((model.estimated_cost / model.turns) * 1_000_000) / 1_000_000
}
