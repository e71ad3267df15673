import { Link } from '@tanstack/react-router'
import type { ListedSession } from '#api-contract/conversations.ts'
import { heldBy, StateOf } from '../../components/session-state.tsx'
import { OutcomeMark } from '../../components/state-mark.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** One session in two lines; the whole row is its link. */
export function SessionRow({ session, org }: { session: ListedSession; org: string }) {
  const words = useWords()
  const { contact, number, channel, language, sentiment, last_decision: decision } = session
  const name = visibleText(contact?.name ?? contact?.email ?? words.sessions.noName)
  const held = heldBy(session)
  const who = {
    ai: words.sessions.aiHas,
    people: words.sessions.peopleHave,
    nobody: words.sessions.nobodyHas,
  }
  const mood = sentiment === 'angry' || sentiment === 'happy' ? words.sentiment[sentiment] : ''
  return (
    <li className="row">
      <span className={`edge has-${held}`}>
        <span className="sr">{who[held]}</span>
      </span>
      <div className="who">
        <Link className="name cut plain" to={`/o/${org}/sessions/${session.id}`}>
          <bdi>{name}</bdi>
        </Link>
        <span className="meta cut">
          #{number} · {words.channel[channel]}
          {language === null ? '' : ` · ${language}`}
        </span>
      </div>
      <p className="text" dir="auto">
        {visibleText(session.newest_message ?? session.summary ?? '')}
      </p>
      <div className="what">
        {decision ? <OutcomeMark outcome={decision.outcome} /> : <StateOf session={session} />}
        <span className="meta cut">
          {decision && words.reasons[decision.reason]}
          {session.waiting_since !== null && (
            <>
              {decision && ' · '}
              {words.sessions.waits} <TimeText at={session.waiting_since} />
            </>
          )}
        </span>
      </div>
      <span className="mood">{mood}</span>
      <span className="at">
        <TimeText at={session.updated_at} />
      </span>
    </li>
  )
}
