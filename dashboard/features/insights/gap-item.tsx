import { Link } from '@tanstack/react-router'
import type { Gap } from '#api-contract/insights.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { useToast } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { Closest } from './closest.tsx'
import { SparkLine } from './spark-line.tsx'
import { useInsightChange } from './use-insight-change.ts'
import { useMayChange } from './use-may-change.ts'

const longestTitle = 120
/** The change itself says what went wrong. */
const alreadyTold = () => undefined

/** One gap: how often it was asked, what comes closest, and the document that is missing. */
export function GapItem({ gap }: { gap: Gap }) {
  const { insights } = useWords()
  const [first, ...others] = gap.questions
  const title = gap.name ?? first?.text.slice(0, longestTitle) ?? insights.erased
  return (
    <li className="gap">
      <header>
        <h3>
          <bdi>{visibleText(title)}</bdi>
        </h3>
        <SparkLine weeks={gap.weeks} />
        <span className="meta">
          {insights.askedBy(gap.asked, gap.handed_off)} · <TimeText at={gap.last_asked_at} isAgo />
        </span>
      </header>
      {gap.came_back_at !== null && (
        <p className="state is-look">
          <Icon name="look" />
          {insights.cameBack} <TimeText at={gap.came_back_at} isAgo />
        </p>
      )}
      <Closest gap={gap} />
      <ul className="said">
        {[...(gap.name !== null && first ? [first] : []), ...others].map(({ session_id, text }) => (
          <li key={session_id + text}>
            <q dir="auto">{visibleText(text.slice(0, 240))}</q>
          </li>
        ))}
      </ul>
      <GapActions gap={gap} title={title} />
    </li>
  )
}

function GapActions({ gap, title }: { gap: Gap; title: string }) {
  const { org = '' } = usePathParts()
  const { insights, common } = useWords()
  const mayChange = useMayChange()
  const change = useInsightChange()
  const say = useToast()
  const set = (state: Gap['state']) =>
    change.mutateAsync({
      method: 'PATCH',
      path: `/insights/gaps/${encodeURIComponent(gap.id)}`,
      body: { state },
    })
  const reopen = () => void set('open').catch(alreadyTold)
  const setAside = (state: 'done' | 'ignored') =>
    void set(state)
      .then(() => say(insights.setAside[state](title), { undo: reopen, undoWord: common.undo }))
      .catch(alreadyTold)
  const questions = gap.questions.map(({ text }) => text.replaceAll(/\s+/gu, ' ').slice(0, 200))
  return (
    <p className="acts">
      {mayChange && (
        <Link
          className="btn"
          to={`/o/${org}/knowledge/new`}
          search={{ title, question: questions.join('\n') }}
        >
          {insights.start}
        </Link>
      )}
      <Link className="btn bare" to={`/o/${org}/sessions`} search={{ view: 'all', gap: gap.id }}>
        {insights.see(gap.asked)}
      </Link>
      {mayChange && gap.state === 'open' && (
        <>
          <button type="button" className="btn bare" onClick={() => setAside('done')}>
            {insights.done}
          </button>
          <button type="button" className="btn bare" onClick={() => setAside('ignored')}>
            {insights.ignore}
          </button>
        </>
      )}
      {mayChange && gap.state !== 'open' && (
        <button type="button" className="btn bare" onClick={reopen}>
          {insights.reopen}
        </button>
      )}
    </p>
  )
}
