import { useQuery } from '@tanstack/react-query'
import type { OverviewReport } from '#api-contract/reports.ts'
import { queries } from '../../api/queries.ts'
import { Chart } from '../../components/charts/chart.tsx'
import { CountBars } from '../../components/charts/count-bars.tsx'
import { HeatMap } from '../../components/charts/heat-map.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { useLocale, useWords } from '../../language/use-words.ts'
import { Definitions } from './definitions.tsx'
import { behind } from './behind.ts'
import { OverviewStrip } from './overview-strip.tsx'
import { ReasonBars } from './reason-bars.tsx'
import { useRows } from './to-rows.ts'
import { useItems } from './use-items.ts'
import type { Range } from './use-range.ts'

export function OverviewTab({ range }: { range: Range }) {
  const { reports } = useWords()
  const overview = useQuery(queries.report<OverviewReport>('overview', range.query))
  return (
    <Loaded query={overview} what={reports.title} rows={6}>
      {(report) => <Overview report={report} range={range} isOld={overview.isPlaceholderData} />}
    </Loaded>
  )
}

function Overview(props: { report: OverviewReport; range: Range; isOld: boolean }) {
  const { report, range, isOld } = props
  const { reports } = useWords()
  const locale = useLocale()
  const { total } = report
  const rows = useRows(report, ({ ai_took_part: ai, sessions }) => [ai, sessions - ai])
  if (total.sessions === 0) return <p className="empty">{reports.empty}</p>
  return (
    <div className={isOld ? 'report-parts old' : 'report-parts'}>
      <OverviewStrip report={report} />
      <Chart
        title={reports.volume}
        about={`${reports.per[report.by]}, ${reports.n(total.sessions.toLocaleString(locale))}`}
        kind="bars"
        series={[{ name: reports.ai }, { name: reports.people }]}
        rows={rows}
        format={(value) => value.toLocaleString(locale)}
      />
      <div className="side-by-side">
        <Definitions span={report} counts={total.resolutions} of={total.ai_took_part} />
        <ReasonBars range={range} />
      </div>
      <Mix report={report} />
      <HeatMap
        title={reports.busiest}
        about={`${reports.newSessions}, ${report.time_zone}`}
        hours={report.busiest_hours}
        behindOf={(weekday, hour) =>
          behind(report, {
            weekday: String(weekday + 1),
            hour: String(hour),
            time_zone: report.time_zone,
          })
        }
      />
    </div>
  )
}

/** Mood, language, channel and ratings. */
function Mix({ report }: { report: OverviewReport }) {
  const words = useWords()
  const { total } = report
  const languages = new Intl.DisplayNames([useLocale()], { type: 'language' })
  const stars = (score: string) => '★'.repeat(Number(score))
  const toItems = useItems(report)
  const rated = (counts: Record<string, number>) =>
    Object.values(counts).reduce((sum, one) => sum + one, 0)
  const moods: Record<string, string> = words.sentiment
  const channels: Record<string, string> = words.channel
  const { reports } = words
  const { ai, people } = total.ratings
  return (
    <>
      <div className="side-by-side">
        <CountBars
          title={reports.sentiment}
          of={total.sessions}
          items={toItems(total.sentiment, 'sentiment', (mood) => moods[mood])}
        />
        <CountBars
          title={reports.channel}
          of={total.sessions}
          items={toItems(total.channels, 'channel', (channel) => channels[channel])}
        />
        <CountBars
          title={reports.language}
          of={total.sessions}
          items={toItems(total.languages, 'language', (code) =>
            code === 'unknown' ? undefined : languages.of(code),
          )}
        />
      </div>
      <div className="side-by-side">
        <CountBars
          title={reports.ratingsAi}
          of={rated(ai)}
          items={toItems(ai, ['rating', { ai_took_part: 'true' }], stars)}
        />
        <CountBars
          title={reports.ratingsPeople}
          of={rated(people)}
          items={toItems(people, ['rating', { ai_took_part: 'false' }], stars)}
        />
      </div>
    </>
  )
}
