import { useQuery } from '@tanstack/react-query'
import type { HealthAlert } from '#api-contract/health.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { HealthTabs } from './health-tabs.tsx'

/** What rang, since when, until when, and who was told: the last 30 days. [O6] */
export function AlertsPage() {
  const { desk, health, supervision } = useWords()
  const alerts = useQuery(queries.alerts())
  return (
    <Page
      title={`${health.title}: ${desk.alerts}`}
      heading={<h1>{health.title}</h1>}
      className="health-page"
      tabs={<HealthTabs />}
    >
      <div className="body">
        <Loaded query={alerts} what={desk.alerts}>
          {({ items }) => {
            const running = items.filter(({ ended_at }) => ended_at === null).length
            return (
              <>
                <p className="guide verdict" role="status">
                  {running === 0 ? supervision.alerts.calm : supervision.alerts.running(running)}
                </p>
                {items.length === 0 && <p className="quiet">{supervision.alerts.none}</p>}
                <ul className="rows alerts">
                  {items.map((alert) => (
                    <AlertRow alert={alert} key={alert.id} />
                  ))}
                </ul>
              </>
            )
          }}
        </Loaded>
      </div>
    </Page>
  )
}

function AlertRow({ alert }: { alert: HealthAlert }) {
  const { supervision } = useWords()
  const { alerts: words } = supervision
  const isOn = alert.ended_at === null
  return (
    <li className={`finding ${isOn ? 'is-failed' : 'is-works'}`}>
      <Icon name={isOn ? 'failed' : 'check'} />
      <div>
        <p className="strong">
          {words.names[alert.alert]} <span className="meta">· {isOn ? words.on : words.over}</span>
        </p>
        <p className="quiet">{visibleText(alert.detail)}</p>
        <p className="meta">
          {words.began} <TimeText at={alert.since} /> · <Told notice={alert.began_sent} />
        </p>
        {alert.ended_at !== null && (
          <p className="meta">
            {words.ended} <TimeText at={alert.ended_at} /> · <Told notice={alert.ended_sent} />
          </p>
        )}
      </div>
    </li>
  )
}

function Told({ notice }: { notice: HealthAlert['began_sent'] }) {
  const { alerts: words } = useWords().supervision
  if (notice === null) return words.logOnly
  if (notice.problem === null) return words.sent(notice.to)
  return `${words.notSent(notice.to)}: ${visibleText(notice.problem)}`
}
