import { useState } from 'react'
import type { Timeline } from '#api-contract/conversations.ts'
import { AskFirst } from '../../components/ask-first.tsx'
import { Icon } from '../../components/icon.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { initialsOf, visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { useSessionAction } from './use-session-action.ts'

type Part = Extract<Timeline['items'][number], { part: unknown }>

const shownCharacters = 1_200

/** A message, a note or an event. */
export function PartItem(props: { item: Part; held: string; sessionId: string }) {
  const { item, held, sessionId } = props
  const { part, kind } = item
  const { events } = useWords()
  const isQuestion = part.author.kind === 'contact'
  return (
    <li className={`has-${held}${isQuestion ? ' ask' : ''}`}>
      <i className="piece" aria-hidden="true" />
      {kind === 'event' ? (
        <>
          <span className="mark small" aria-hidden="true" />
          <p className="event">
            {events[part.part_type] ?? part.part_type.replaceAll('_', ' ')} · <Author part={part} />{' '}
            <span className="meta">
              <TimeText at={item.at} />
            </span>
          </p>
        </>
      ) : kind === 'note' ? (
        <Note item={item} />
      ) : (
        <Message item={item} sessionId={sessionId} />
      )}
    </li>
  )
}

function Message({ item, sessionId }: { item: Part; sessionId: string }) {
  const { part } = item
  const { session } = useWords()
  const act = useSessionAction(sessionId)
  const isPerson = part.author.kind === 'teammate' && !part.is_ours
  const look = part.is_ours ? 'from-ai' : isPerson ? 'from-people' : ''
  return (
    <>
      <span
        className={`mark ${part.is_ours ? 'ai' : part.author.kind === 'bot' ? 'bot' : ''}`}
        aria-hidden="true"
      >
        {part.is_ours ? '' : initialsOf(part.author.name ?? '?')}
      </span>
      <article className={`said ${look}`}>
        <header>
          <b>
            <Author part={part} />
          </b>
          {part.is_ours && <span className="word">{session.ai}</span>}
          {isPerson && <span className="word">{session.teammate}</span>}
          {part.author.kind === 'bot' && <span className="word">{session.bot}</span>}
          <span className="meta">
            <TimeText at={item.at} />
          </span>
          {part.is_ours && !part.redacted && (
            <span className="push">
              <AskFirst
                label={session.takeBack}
                className="btn bare slim faint"
                question={session.takeBackAsk}
                confirm={session.takeBack}
                onConfirm={() => act.mutate({ verb: 'redact', body: { part_id: part.id } })}
              />
            </span>
          )}
        </header>
        <LongText text={part.redacted ? session.redacted : part.text} />
        {part.attachments.map(({ name }) => (
          <p className="meta" key={name}>
            {visibleText(name)}
          </p>
        ))}
      </article>
    </>
  )
}

function Note({ item: { part, at } }: { item: Part }) {
  const { session } = useWords()
  return (
    <>
      <span className="mark" aria-hidden="true">
        <Icon name="note" />
      </span>
      <article className="paper">
        <header>
          <b>{session.note}</b>
          <Author part={part} />
          <TimeText at={at} />
        </header>
        <LongText text={part.text} />
      </article>
    </>
  )
}

function Author({ part }: { part: Part['part'] }) {
  const words = useWords()
  return <bdi>{visibleText(part.author.name ?? words.sessions.noName)}</bdi>
}

/** Text of others, as text; very long ones unfold. */
function LongText({ text }: { text: string }) {
  const { session } = useWords()
  const [isWhole, setWhole] = useState(false)
  const isLong = text.length > shownCharacters
  return (
    <div className="text preview-text" dir="auto">
      {isLong && !isWhole ? `${text.slice(0, shownCharacters)}…` : text}
      {isLong && !isWhole && (
        <button type="button" className="btn bare slim" onClick={() => setWhole(true)}>
          {session.showAll(text.length)}
        </button>
      )}
    </div>
  )
}
