import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SyncState } from '#api-contract/sync.ts'
import { ApiProblem, ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { Trouble } from '../../components/page/loaded.tsx'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { useClock, useLocale, useWords } from '../../language/use-words.ts'

const refreshMs = 2_000

type Act = 'start' | 'pause' | 'resume'
const paths: Record<Act, string> = {
  start: '/sync',
  pause: '/sync/pause',
  resume: '/sync/resume',
}

/** [S2, S3] The import of history: how far it is, how fast, when it ends, and how whole it came out. */
export function ImportHistory({ canChange }: { canChange: boolean }) {
  const { sync } = useWords()
  const query = useQuery({ ...queries.sync(), refetchInterval: refreshMs, retry: false })
  const isUnconnected = query.error instanceof ApiProblem && query.error.status === 409
  return (
    <section className="set import-history" aria-labelledby="import-history">
      <h3 id="import-history">{sync.title}</h3>
      <div>
        <p className="quiet">{sync.help}</p>
        {query.data && <Progress state={query.data} canChange={canChange} />}
        {isUnconnected && <p className="quiet">{sync.unconnected}</p>}
        {query.isError && !isUnconnected && <Trouble what={sync.title} error={query.error} />}
      </div>
    </section>
  )
}

function Progress({ state, canChange }: { state: SyncState; canChange: boolean }) {
  const words = useWords().sync
  const says = useSays(state)
  const act = useAct()
  const next: Act =
    state.status === 'running' ? 'pause' : state.status === 'paused' ? 'resume' : 'start'
  const label = next === 'start' && state.status === 'done' ? words.again : words[next]
  return (
    <>
      {state.status === 'running' && (
        <progress aria-label={words.title} max={Math.max(1, state.total)} value={state.done} />
      )}
      {says !== '' && <p role="status">{says}</p>}
      {state.trouble !== null && <p className="trouble-line">{state.trouble}</p>}
      <button
        type="button"
        className="btn"
        disabled={!canChange || act.isPending}
        onClick={() => act.mutate(next)}
      >
        {label}
      </button>
    </>
  )
}

function useAct() {
  const say = useToast()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (act: Act) => ask<SyncState>('POST', paths[act]),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sync'] }),
    onError: (error) => say(wordsOf(error)),
  })
}

/** "12,408 of 12,408 whole · 3 cut by Intercom at 500 parts", or where it stands now. */
function useSays(state: SyncState): string {
  const { sync } = useWords()
  const { locale, timeZone } = useClock()
  const count = (value: number) => new Intl.NumberFormat(locale).format(value)
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  const { status, done, total, per_minute: pace, estimated_end_at: endAt } = state
  if (status === 'paused') return sync.pausedAt(count(done), count(total))
  if (status === 'done') return toProof(state, sync, count)
  if (status === 'none') return ''
  if (total === 0) return sync.beginning
  return [
    sync.done(count(done), count(total)),
    ...(pace === null ? [] : [sync.pace(count(pace))]),
    ...(endAt === null ? [] : [sync.ends(clock.format(new Date(endAt)))]),
  ].join(' · ')
}

type SyncWords = ReturnType<typeof useWords>['sync']

function toProof(state: SyncState, words: SyncWords, count: (value: number) => string): string {
  const { completeness, failed } = state
  if (completeness === null) return ''
  const { sessions, whole, cut, lacking } = completeness
  return [
    words.whole(count(whole), count(sessions)),
    ...(cut > 0 ? [words.cut(count(cut))] : []),
    ...(lacking > 0 ? [words.lacking(count(lacking))] : []),
    ...(failed > 0 ? [words.failed(count(failed))] : []),
  ].join(' · ')
}

/** What full sync costs: conversations that began in the last 24 hours. */
export function SyncCost() {
  const { sync } = useWords()
  const locale = useLocale()
  const { data } = useQuery(queries.deliveries())
  const begun = data?.items.find(({ topic }) => topic === 'conversation.user.created')?.count
  if (begun === undefined) return null
  return <p className="quiet">{sync.perDay(new Intl.NumberFormat(locale).format(begun))}</p>
}
