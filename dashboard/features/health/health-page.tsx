import { useQuery } from '@tanstack/react-query'
import type { HealthChecks } from '#api-contract/health.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { useWords } from '../../language/use-words.ts'
import { GroupFindings } from './group-findings.tsx'
import { HealthTabs } from './health-tabs.tsx'
import { looks } from './looks.ts'
import { WebhookDay } from './webhook-day.tsx'

const groups = ['connection', 'webhooks', 'answering', 'engine', 'queue'] as const
const againMs = 60_000

/** The Doctor as a page: is it working, and if not, which part and what mends it? [O3] */
export function HealthPage() {
  const { health, desk } = useWords()
  const checks = useQuery({ ...queries.health(), refetchInterval: againMs, staleTime: againMs })
  return (
    <Page
      title={health.title}
      className="health-page"
      tabs={<HealthTabs />}
      actions={
        <>
          <span className="meta">
            {desk.checked} {checks.data ? <TimeText at={checks.data.checked_at} isAgo /> : '…'},{' '}
            {desk.everyMinute}
          </span>
          <button
            type="button"
            className="btn"
            disabled={checks.isFetching}
            onClick={() => void checks.refetch()}
          >
            {health.checkNow}
          </button>
        </>
      }
    >
      <div className="body">
        <Loaded query={checks} what={health.title} rows={5}>
          {(data) => <Findings checks={data} />}
        </Loaded>
      </div>
    </Page>
  )
}

function Findings({ checks: { items } }: { checks: HealthChecks }) {
  const { health } = useWords()
  const stops = items.some(({ state }) => state === 'stops')
  const lookCount = items.filter(({ state }) => state === 'look').length
  const worst = (group: string) =>
    Math.min(...items.filter((one) => one.group === group).map(({ state }) => looks[state].rank))
  const shown = groups
    .filter((group) => items.some((one) => one.group === group))
    .toSorted((a, b) => worst(a) - worst(b))
  return (
    <>
      <p className="guide verdict" role="status">
        {stops ? health.bad : health.good} {lookCount > 0 && health.look(lookCount)}
      </p>
      {shown.map((group) => (
        <section className="group" key={group}>
          <h2>{health.group[group]}</h2>
          <div>
            <GroupFindings items={items.filter((one) => one.group === group)} />
            {group === 'webhooks' && (
              <div className="webhook-day">
                <WebhookDay />
              </div>
            )}
          </div>
        </section>
      ))}
    </>
  )
}
