import { useQuery } from '@tanstack/react-query'
import type { Decision } from '#api-contract/decisions.ts'
import { queries } from '../../../api/queries.ts'
import { AskFirst } from '../../../components/overlays/ask-first.tsx'
import { Icon } from '../../../components/controls/icon.tsx'
import { ClockText } from '../../../components/texts/time-text.tsx'
import { initialsOf, visibleText } from '../../../components/texts/untrusted.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { useClock, useWords } from '../../../language/use-words.ts'
import { EventLine } from './event-line.tsx'
import { Author, FileLine, LongText, Sources } from './message-parts.tsx'
import type { PartItemData } from './to-entries.ts'
import { useSessionAction } from '../use-session-action.ts'

type Part = PartItemData['part']
type Citation = Decision['details']['citations'][number]

type PartProps = {
  item: PartItemData
  held: string
  isContinued: boolean
  sources: Citation[]
  sessionId: string
  org: string
}

/** A message, a note or an event. */
export function PartItem(props: PartProps) {
  const { item, held } = props
  const isQuestion = item.kind === 'message' && item.part.author.kind === 'contact'
  return (
    <li className={`has-${held}${isQuestion ? ' ask' : ''}`} data-part={item.part.id}>
      <i className="piece" aria-hidden="true" />
      {item.kind === 'event' ? (
        <EventLine item={item} />
      ) : item.kind === 'note' ? (
        <Note item={item} />
      ) : (
        <Message {...props} />
      )}
    </li>
  )
}

function markOf({ is_ours: isOurs, author }: Part): string {
  if (isOurs) return 'ai'
  return author.kind === 'bot' ? 'bot' : author.kind === 'teammate' ? 'people' : ''
}

function Message({ item, isContinued, sources, sessionId, org }: PartProps) {
  const { part } = item
  const words = useThreadWords()
  const clock = useClock()
  const mark = markOf(part)
  const look = mark === 'ai' ? 'from-ai' : mark === 'people' ? 'from-people' : ''
  const redacted = words.redactedAt(clock.moment(part.updated_at))
  return (
    <>
      {isContinued ? (
        <span className="mark small" aria-hidden="true" />
      ) : (
        <span className={`mark ${mark}`} aria-hidden="true">
          {mark === 'ai' ? '' : initialsOf(part.author.name ?? '?')}
        </span>
      )}
      <article className={`said ${look}`}>
        <MessageHead item={item} isContinued={isContinued} sessionId={sessionId} />
        {part.redacted ? (
          <p className="quiet">{redacted}</p>
        ) : (
          <LongText text={visibleText(part.text)} />
        )}
        <Sources sources={sources} org={org} />
        {part.attachments.map((file, place) => (
          <FileLine file={file} key={place} />
        ))}
      </article>
    </>
  )
}

function MessageHead(props: { item: PartItemData; isContinued: boolean; sessionId: string }) {
  const { item, isContinued, sessionId } = props
  const { part, at } = item
  const { session } = useWords()
  const act = useSessionAction(sessionId)
  const me = useQuery(queries.me())
  const mayTakeBack = part.is_ours && !part.redacted && me.data?.role !== 'member'
  const word = { ai: session.ai, people: session.teammate, bot: session.bot, '': '' }[markOf(part)]
  return (
    <header>
      <b className={isContinued ? 'sr' : ''}>
        <Author part={part} />
      </b>
      {word && !isContinued && <span className="word">{word}</span>}
      <ClockText at={at} />
      <span className="meta mono push desk">{part.id}</span>
      {mayTakeBack && (
        <AskFirst
          label={session.takeBack}
          className="btn bare slim faint"
          question={session.takeBackAsk}
          confirm={session.takeBack}
          onConfirm={() => act.mutate({ verb: 'redact', body: { part_id: part.id } })}
        />
      )}
    </header>
  )
}

function Note({ item: { part, at } }: { item: PartItemData }) {
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
          {part.is_ours && <span className="word">{session.ai}</span>}
          <ClockText at={at} />
          <span className="meta mono push desk">{part.id}</span>
        </header>
        <LongText text={visibleText(part.text).replaceAll(/\n{2,}/g, '\n')} />
      </article>
    </>
  )
}
