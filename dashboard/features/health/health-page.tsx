import { useQuery } from '@tanstack/react-query'
import type { HealthCheck, HealthChecks } from '#api-contract/health.ts'
import { queries } from '../../api/queries.ts'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Deliveries } from './deliveries.tsx'
import { RetryJobs } from './retry-jobs.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { useWords } from '../../language/use-words.ts'

const groups = ['connection', 'webhooks', 'answering', 'engine', 'queue'] as const
const icons: Record<HealthCheck['state'], [IconName, string]> = {
  works: ['check', 'is-works'],
  look: ['look', 'is-look'],
  stops: ['failed', 'is-failed'],
  not_seen: ['unseen', 'is-unseen'],
}
const weight: Record<HealthCheck['state'], number> = {
  stops: 0,
  look: 1,
  not_seen: 3,
  works: 4,
}
const againMs = 60_000

/** The Doctor as a page: is it working, and if not, which part and what mends it? [O3] */
export function HealthPage() {
  const { health } = useWords()
  const checks = useQuery({ ...queries.health(), refetchInterval: againMs, staleTime: againMs })
  return (
    <Page
      title={health.title}
      className="health-page"
      actions={
        <button
          type="button"
          className="btn"
          disabled={checks.isFetching}
          onClick={() => void checks.refetch()}
        >
          {health.checkNow}
        </button>
      }
    >
      <div className="body">
        <Loaded query={checks} what={health.title} rows={5}>
          {(data) => <Findings checks={data} />}
        </Loaded>
        <Deliveries />
      </div>
    </Page>
  )
}

function Findings({ checks: { items, checked_at } }: { checks: HealthChecks }) {
  const { health } = useWords()
  const stops = items.some(({ state }) => state === 'stops')
  const looks = items.filter(({ state }) => state === 'look').length
  const worst = (group: string) =>
    Math.min(...items.filter((one) => one.group === group).map(({ state }) => weight[state]))
  const shown = groups
    .filter((group) => items.some((one) => one.group === group))
    .toSorted((a, b) => worst(a) - worst(b))
  return (
    <>
      <p className="guide verdict">
        {stops ? health.bad : health.good} {looks > 0 && health.look(looks)}
      </p>
      <p className="meta">
        <TimeText at={checked_at} isAgo />
      </p>
      {shown.map((group) => (
        <section className="group" key={group}>
          <h2>{health.group[group]}</h2>
          <GroupFindings items={items.filter((one) => one.group === group)} />
        </section>
      ))}
    </>
  )
}

/** What does not work unfolded with its mend; what works shares lines. */
function GroupFindings({ items }: { items: HealthCheck[] }) {
  const { health } = useWords()
  const good = items.filter(({ state }) => state === 'works')
  const rest = items.filter(({ state }) => state !== 'works')
  return (
    <div>
      {rest.map(({ check, state, finding, fix }) => (
        <div className={`finding ${icons[state][1]}`} key={check + finding}>
          <Icon name={icons[state][0]} />
          <div>
            <p className="strong">
              {finding}
              <span className="sr">: {health.state[state]}</span>
            </p>
            {fix !== undefined && <p className="quiet">{fix}</p>}
            {check === 'dead_jobs' && <RetryJobs />}
          </div>
        </div>
      ))}
      {good.length > 0 && (
        <p className="ones">
          {good.map(({ check, finding }) => (
            <span className="one is-works" key={check + finding}>
              <Icon name="check" />
              <span>
                {finding}
                <span className="sr">: {health.state.works}</span>
              </span>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
