import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListedSession } from '#api-contract/conversations.ts'
import { queries } from '../../api/queries.ts'
import { Marked } from '../../components/texts/marked.tsx'
import { heldBy, StateOf } from '../../components/sessions/session-state.tsx'
import { OutcomeMark } from '../../components/sessions/state-mark.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import type { Words } from '../../language/en.ts'
import { useWords } from '../../language/use-words.ts'
import type { ColumnName, Columns } from './columns.ts'
import { RowMenu } from './row-menu.tsx'

type RowProps = {
  session: ListedSession
  org: string
  columns: Columns
  /** The words that were searched for. */
  sought: string[]
  /** Undefined while nothing is selected by hand. */
  pick?: { isPicked: boolean; toggle: () => void }
}

/** One session in two lines; the whole row is its link. */
export function SessionRow({ session, org, columns, sought, pick }: RowProps) {
  const words = useWords()
  const prefetch = usePrefetch(session.id)
  const { contact } = session
  const name = nameOf(session, words)
  const held = heldBy(session)
  const who = {
    ai: words.sessions.aiHas,
    people: words.sessions.peopleHave,
    nobody: words.sessions.nobodyHas,
  }
  const cell = (column: ColumnName, look: string, content: ReactNode) => (
    <div className={`${look} ${columns.isShown(column) ? '' : 'is-hidden'}`}>{content}</div>
  )
  return (
    <li className="row" data-session={session.id} onMouseEnter={prefetch} onFocus={prefetch}>
      {pick ? (
        <input
          type="checkbox"
          className="pick-row"
          aria-label={words.list.selectRow(name)}
          checked={pick.isPicked}
          onChange={pick.toggle}
        />
      ) : (
        <span className={`edge has-${held}`}>
          <span className="sr">{who[held]}</span>
        </span>
      )}
      <Customer session={session} org={org} name={name} />
      <p className={`text ${columns.isShown('newest') ? '' : 'is-hidden'}`} dir="auto">
        <Marked
          text={visibleText(session.newest_message ?? session.summary ?? '')}
          words={sought}
        />
      </p>
      {cell('decided', 'what', <Decided session={session} />)}
      {cell('sentiment', 'mood', moodOf(session, words))}
      {cell('company', 'extra cut', visibleText(contact?.companies[0]?.name ?? ''))}
      {cell('tags', 'extra cut', visibleText(session.tags.join(', ')))}
      {cell('rating', 'extra', session.rating?.score)}
      {cell('updated', 'at', <TimeText at={session.updated_at} />)}
      <RowMenu session={session} name={name} />
    </li>
  )
}

function nameOf({ contact }: ListedSession, { sessions }: Words): string {
  return visibleText(contact?.name ?? contact?.email ?? sessions.noName)
}

/** Only what stands out. */
function moodOf({ sentiment }: ListedSession, words: Words): string {
  return sentiment === 'angry' || sentiment === 'happy' ? words.sentiment[sentiment] : ''
}

function Customer({ session, org, name }: { session: ListedSession; org: string; name: string }) {
  const words = useWords()
  const { id, number, channel, language, watched } = session
  return (
    <div className="who">
      <Link className="name cut plain" to={`/o/${org}/sessions/${id}`}>
        <bdi>{name}</bdi>
      </Link>
      <span className="meta cut">
        #{number} · {words.channel[channel]}
        {language === null ? '' : ` · ${language}`}
        {watched.map((kind) => ` · ${words.supervision.watch.short[kind]}`)}
      </span>
    </div>
  )
}

/** The newest decision; where the customer waits, for how long and with whom. [O5] */
function Decided({ session }: { session: ListedSession }) {
  const words = useWords()
  const { last_decision: decision, waiting_since: since, waiting_reason: reason } = session
  const word = reason ?? decision?.reason
  const held = {
    ai: words.list.withAi,
    people: words.list.withPeople,
    nobody: words.list.withNobody,
  }
  return (
    <>
      {decision ? <OutcomeMark outcome={decision.outcome} /> : <StateOf session={session} />}
      <span className="meta cut" title={since === null ? undefined : held[heldBy(session)]}>
        {since !== null && (
          <span className="waits">
            {words.sessions.waits} <TimeText at={since} />
            {word && ' · '}
          </span>
        )}
        {word && words.reasons[word]}
      </span>
    </>
  )
}

/** What a press would open is read while the pointer or the focus rests on it. */
function usePrefetch(id: string): () => void {
  const queryClient = useQueryClient()
  return () => {
    void queryClient.prefetchQuery(queries.session(id))
    void queryClient.prefetchQuery(queries.timeline(id))
  }
}
