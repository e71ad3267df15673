import '../../design/pages/reports.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { UsageReport } from '#api-contract/reports.ts'
import { queries } from '../../api/queries.ts'
import { Chart } from '../../components/charts/chart.tsx'
import { FigureStrip } from '../../components/charts/figure-strip.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { usePathParts } from '../../components/page/use-address.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { MonthTable } from './month-table.tsx'

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** What counted, what it costs, and how near the limits are. */
export function UsagePage() {
  const { usage } = useWords()
  const days = useQuery(queries.report<UsageReport>('usage', `?time_zone=${ownZone}&by=day`))
  const year = useQuery(
    queries.report<UsageReport>('usage', `?time_zone=${ownZone}&by=month&from=${yearAgo()}`),
  )
  return (
    <Page title={usage.title} className="reports-page">
      <div className="body report">
        <Loaded query={days} what={usage.title} rows={8}>
          {(report) => (
            <>
              <Now report={report} />
              <Loaded query={year} what={usage.title} rows={12}>
                {(months) => (
                  <>
                    <MonthTable report={months} />
                    <Rules />
                  </>
                )}
              </Loaded>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  )
}

function Now({ report }: { report: UsageReport }) {
  const { usage } = useWords()
  const locale = useLocale()
  const { limits, series } = report
  const whole = (count: number) => count.toLocaleString(locale)
  const ofLimit = (limit: number | null) =>
    limit === null ? usage.noLimit : usage.ofLimit(whole(limit))
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: report.time_zone,
    day: 'numeric',
    month: 'short',
  })
  return (
    <div className="report-parts">
      <FigureStrip
        figures={[
          {
            name: `${usage.interactions}: ${usage.thisMonth}`,
            value: whole(limits.this_month),
            about: ofLimit(limits.per_month),
          },
          { name: usage.today, value: whole(limits.today), about: ofLimit(limits.per_day) },
          { name: usage.forecast, value: whole(limits.forecast_this_month), about: usage.atPace },
        ]}
      />
      <Chart
        title={usage.perDay}
        about={`${report.time_zone}, n = ${whole(report.ai_interactions)}`}
        kind="bars"
        series={[{ name: usage.interactions }]}
        limit={limits.per_day === null ? undefined : { value: limits.per_day, name: usage.limit }}
        rows={series.map(({ from, to, running, ai_interactions: count }) => ({
          key: from,
          label: day.format(new Date(from)),
          isRunning: running,
          values: [count],
          behind: {
            view: 'all',
            counted_after: from,
            counted_before: new Date(Date.parse(to) - 1).toISOString(),
          },
        }))}
        format={whole}
      />
    </div>
  )
}

function Rules() {
  const { org = '' } = usePathParts()
  const { usage } = useWords()
  return (
    <div className="side-by-side">
      <section>
        <h2>{usage.counts}</h2>
        <p>{usage.countsText}</p>
        <h2>{usage.never}</h2>
        <p>{usage.neverText}</p>
      </section>
      <section>
        <h2>{usage.limitsTitle}</h2>
        <p>{usage.limits}</p>
        <p className="meta">{usage.utc}</p>
        <p>
          <Link to={`/o/${org}/settings/integrations/intercom/answering`} hash="limit_per_day">
            {usage.changeLimits}
          </Link>
        </p>
      </section>
    </div>
  )
}

/** The first day of the month eleven months ago. */
function yearAgo(): string {
  const [year = 0, month = 1] = new Intl.DateTimeFormat('en-CA', { timeZone: ownZone })
    .format(new Date())
    .split('-')
    .map(Number)
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10)
}
