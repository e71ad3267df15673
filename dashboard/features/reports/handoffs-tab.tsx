import { useQuery } from '@tanstack/react-query'
import type { HandoffsReport } from '#api-contract/reports.ts'
import { queries } from '../../api/queries.ts'
import { Chart } from '../../components/charts/chart.tsx'
import { CountBars } from '../../components/charts/count-bars.tsx'
import { FigureStrip } from '../../components/charts/figure-strip.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { useLocale, useWords } from '../../language/use-words.ts'
import { behind } from './behind.ts'
import { Reasons } from './reason-bars.tsx'
import { useRows } from './to-rows.ts'
import { useShare, useTime } from './use-figures.ts'
import { useItems } from './use-items.ts'
import type { Range } from './use-range.ts'

export function HandoffsTab({ range }: { range: Range }) {
  const { reports } = useWords()
  const handoffs = useQuery(queries.report<HandoffsReport>('handoffs', range.query))
  return (
    <Loaded query={handoffs} what={reports.title} rows={6}>
      {(report) => <Handoffs report={report} isOld={handoffs.isPlaceholderData} />}
    </Loaded>
  )
}

function Handoffs({ report, isOld }: { report: HandoffsReport; isOld: boolean }) {
  const { reports } = useWords()
  const locale = useLocale()
  const { total } = report
  const rows = useRows(
    report,
    ({ handed_off: handedOff, ai_took_part: ai }) => [ai - handedOff, handedOff],
    { ai_took_part: 'true' },
  )
  if (total.ai_took_part === 0) return <p className="empty">{reports.noPart}</p>
  return (
    <div className={isOld ? 'report-parts old' : 'report-parts'}>
      <HandoffStrip report={report} />
      <Chart
        title={reports.handoffs}
        about={`${reports.per[report.by]}, ${reports.n(total.ai_took_part.toLocaleString(locale))}`}
        kind="bars"
        series={[{ name: reports.kept }, { name: reports.resolution.handed_off }]}
        rows={rows}
        format={(value) => value.toLocaleString(locale)}
      />
      <div className="side-by-side">
        <Reasons report={report} />
        <Targets report={report} />
      </div>
    </div>
  )
}

function HandoffStrip({ report: { total, previous, ...span } }: { report: HandoffsReport }) {
  const { reports } = useWords()
  const locale = useLocale()
  const share = useShare()
  const time = useTime()
  const before =
    previous && ([previous.total.handed_off, previous.total.ai_took_part] as [number, number]) // a pair of the two
  const sessions = behind(span, { resolution: 'handed_off' })
  return (
    <FigureStrip
      figures={[
        {
          name: reports.resolution.handed_off,
          ...share(total.handed_off, total.ai_took_part, before),
          behind: sessions,
        },
        {
          name: reports.waitMedian,
          value: time(total.wait.median_s),
          about: previous
            ? reports.wasBefore(time(previous.total.wait.median_s))
            : reports.waitAbout,
          behind: sessions,
        },
        {
          name: reports.waitP90,
          value: time(total.wait.p90_s),
          about: reports.n(total.wait.count.toLocaleString(locale)),
          behind: sessions,
        },
      ]}
    />
  )
}

/** Where they went, by the names that Intercom gives now. */
function Targets({ report }: { report: HandoffsReport }) {
  const { reports } = useWords()
  const teams = useQuery({ ...queries.teams(), retry: false })
  const teammates = useQuery({ ...queries.teammates(), retry: false })
  const toItems = useItems(report)
  const fixed: Record<string, string> = reports.targets
  const nameOf = (target: string) => {
    const [kind, id] = target.split(':')
    if (id === undefined) return fixed[target]
    const list = kind === 'team' ? teams.data?.items : teammates.data?.items
    return list?.find((one) => one.id === id)?.name ?? reports.target(kind ?? '', id)
  }
  return (
    <CountBars
      title={reports.whereTo}
      of={report.total.handed_off}
      items={toItems(report.total.targets, 'handed_off_to', nameOf)}
    />
  )
}
