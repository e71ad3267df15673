import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DeadJobs } from '#api-contract/queue.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { HealthTabs } from './health-tabs.tsx'

type DeadJob = DeadJobs['items'][number]
type Settling = { path: string; done: string }

const refreshMs = 5_000

/** What waits, what is in hand, and what has run out of attempts. [T3] */
export function QueuePage() {
  const { desk, health } = useWords()
  const counts = useQuery({ ...queries.jobs(), refetchInterval: refreshMs })
  const dead = useQuery({ ...queries.deadJobs(), refetchInterval: refreshMs })
  return (
    <Page
      title={`${health.title}: ${desk.queue}`}
      heading={<h1>{health.title}</h1>}
      className="health-page"
      tabs={<HealthTabs />}
    >
      <div className="body">
        <Loaded query={counts} what={desk.queue} rows={1}>
          {({ waiting, at_work, later }) => (
            <p className="guide verdict" role="status">
              {[desk.waiting(waiting), desk.atWork(at_work), desk.later(later)].join(' · ')}
            </p>
          )}
        </Loaded>
        <Loaded query={dead} what={desk.dead}>
          {({ items }) => <Dead items={items} />}
        </Loaded>
      </div>
    </Page>
  )
}

function useSettle() {
  const say = useToast()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ path }: Settling) => ask('POST', `/jobs/dead/${path}`),
    onSuccess: async (_answer, { done }) => {
      say(done)
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
}

function Dead({ items }: { items: DeadJob[] }) {
  const { desk } = useWords()
  const me = useQuery(queries.me())
  const settle = useSettle()
  const canSettle = me.data !== undefined && me.data.role !== 'member'
  if (items.length === 0)
    return (
      <p className="state is-works">
        <Icon name="check" />
        {desk.noDead}
      </p>
    )
  const kinds = [...Map.groupBy(items, ({ problem }) => problem)]
  return (
    <>
      <p className="wrap">
        <b>{desk.dead}</b>
        {canSettle && (
          <button
            type="button"
            className="btn push"
            disabled={settle.isPending}
            onClick={() => settle.mutate({ path: 'retry', done: desk.retried(items.length) })}
          >
            {desk.retryAll(items.length)}
          </button>
        )}
      </p>
      {kinds.map(([problem, jobs]) => (
        <section className="group" key={problem}>
          <h2 className="problem">{visibleText(problem) || desk.unknownProblem}</h2>
          <ul className="rows">
            {jobs.map((job) => (
              <DeadRow job={job} key={job.id} {...(canSettle && { settle: settle.mutate })} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function DeadRow({ job, settle }: { job: DeadJob; settle?: (settling: Settling) => void }) {
  const { org = '' } = usePathParts()
  const { desk } = useWords()
  const { id, kind, session_id, number, contact, conversation_id, attempts, waiting_since } = job
  const name = contact ?? conversation_id ?? ''
  return (
    <li className="wrap">
      <span>
        {session_id === null ? (
          <bdi>{visibleText(name) || desk[kind]}</bdi>
        ) : (
          <Link to={`/o/${org}/sessions/${session_id}`}>
            #{number} <bdi>{visibleText(name)}</bdi>
          </Link>
        )}
      </span>
      <span className="meta">
        {desk[kind]} · {desk.attempts(attempts)} · <TimeText at={job.at} isAgo /> ·{' '}
        {waiting_since === null ? (
          desk.nobodyWaits
        ) : (
          <>
            {desk.waits} <TimeText at={waiting_since} />
          </>
        )}
      </span>
      {settle && (
        <span className="push wrap">
          <button
            type="button"
            className="btn"
            onClick={() => settle({ path: `${id}/retry`, done: desk.retried(1) })}
          >
            {desk.retryOne}
          </button>
          <button
            type="button"
            className="btn bare"
            onClick={() => settle({ path: `${id}/set-aside`, done: desk.setAsideDone })}
          >
            {desk.setAside}
          </button>
        </span>
      )}
    </li>
  )
}
