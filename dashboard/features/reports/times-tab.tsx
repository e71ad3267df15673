import { useQuery } from '@tanstack/react-query'
import type { Duration, TimesReport } from '#api-contract/reports.ts'
import { queries } from '../../api/queries.ts'
import { Chart } from '../../components/charts/chart.tsx'
import type { SessionSearch } from '../../components/charts/chart-row.ts'
import { FigureStrip } from '../../components/charts/figure-strip.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { useLocale, useWords } from '../../language/use-words.ts'
import { behind, type SeriesPeriod } from './behind.ts'
import { useRows } from './to-rows.ts'
import { useTime } from './use-figures.ts'
import type { Range } from './use-range.ts'

type Times = TimesReport['total']

const measures = [
  ['firstAnswerAi', (times: Times) => times.first_answer.ai, { answered_by: 'ai' }],
  ['firstAnswerPeople', (times: Times) => times.first_answer.people, { answered_by: 'people' }],
  ['resolutionAi', (times: Times) => times.resolution.ai, { ai_took_part: 'true' }],
  ['resolutionPeople', (times: Times) => times.resolution.people, { status: 'closed_resolved' }],
] as const

export function TimesTab({ range }: { range: Range }) {
  const { reports } = useWords()
  const times = useQuery(queries.report<TimesReport>('times', range.query))
  return (
    <Loaded query={times} what={reports.title} rows={6}>
      {(report) => (
        <div className={times.isPlaceholderData ? 'report-parts old' : 'report-parts'}>
          <TimesStrip report={report} />
          <div className="side-by-side">
            {measures.map(([name, read, filters]) => (
              <TimeChart
                key={name}
                title={reports.measure[name]}
                report={report}
                read={read}
                filters={filters}
              />
            ))}
          </div>
          <p className="meta">{reports.roundedDown}</p>
        </div>
      )}
    </Loaded>
  )
}

function TimesStrip({ report }: { report: TimesReport }) {
  const { reports } = useWords()
  const time = useTime()
  return (
    <FigureStrip
      figures={measures.map(([name, read, filters]) => {
        const now = read(report.total)
        const before = report.previous && read(report.previous.total).median_s
        return {
          name: `${reports.measure[name]}, ${reports.median}`,
          value: time(now.median_s),
          about: [
            `${reports.p90} ${time(now.p90_s)}`,
            ...(report.previous ? [reports.wasBefore(time(before ?? null))] : []),
          ].join(' · '),
          behind: behind(report, filters),
        }
      })}
    />
  )
}

function TimeChart(props: {
  title: string
  report: TimesReport
  read: (times: Times) => Duration
  filters: SessionSearch
}) {
  const { title, report, read, filters } = props
  const { reports } = useWords()
  const locale = useLocale()
  const time = useTime()
  const rows = useRows(
    report,
    (period: Times & SeriesPeriod) => {
      const { median_s: median, p90_s: p90 } = read(period)
      return [median, p90]
    },
    filters,
  )
  return (
    <Chart
      title={title}
      about={reports.n(read(report.total).count.toLocaleString(locale))}
      kind="lines"
      series={[{ name: reports.median }, { name: reports.p90 }]}
      rows={rows}
      format={time}
      isTime
    />
  )
}
