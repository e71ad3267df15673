import type { Session } from '#api-contract/conversations.ts'
import { CopyButton } from '../../../components/controls/copy-button.tsx'
import { TimeText } from '../../../components/texts/time-text.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { useLocale, useWords } from '../../../language/use-words.ts'
import type { Item } from '../thread/to-entries.ts'
import { AttributeCard, Card } from './card.tsx'
import { EarlierSessions } from './earlier-sessions.tsx'

/** Contact, companies, files, earlier sessions and the ledger beside the thread. */
export function AboutCustomer({ session, items }: { session: Session; items: readonly Item[] }) {
  const words = useWords()
  const own = useThreadWords()
  const { contact } = session
  return (
    <aside className="about" aria-label={words.session.about}>
      <Who session={session} />
      <AttributeCard name={own.attributes} values={contact?.custom_attributes ?? {}} />
      <AttributeCard name={own.conversationAttributes} values={session.custom_attributes} />
      {contact?.companies.map((company) => (
        <AttributeCard
          key={company.id}
          name={own.company}
          gist={company.name}
          values={company.custom_attributes}
        />
      ))}
      <Files items={items} />
      {contact && <EarlierSessions contactId={contact.id} except={session.id} />}
      <Ledger session={session} />
      <Ids session={session} />
      {!session.complete && <p className="meta">{words.session.notWhole}</p>}
    </aside>
  )
}

function Who({ session: { contact } }: { session: Session }) {
  const words = useWords()
  const own = useThreadWords()
  return (
    <div>
      <p className="strong">
        <bdi>{visibleText(contact?.name ?? contact?.email ?? words.sessions.noName)}</bdi>
      </p>
      {contact?.email && (
        <p className="with-copy">
          <bdi className="cut" title={contact.email}>
            {visibleText(contact.email)}
          </bdi>
          <CopyButton text={contact.email} isSmall />
        </p>
      )}
      {contact && (
        <p className="meta">
          {own[contact.role]} ·{' '}
          {contact.verified ? (
            words.session.verified
          ) : (
            <span className="strong">{words.session.unverified}</span>
          )}
        </p>
      )}
    </div>
  )
}

function Files({ items }: { items: readonly Item[] }) {
  const own = useThreadWords()
  const files = items.flatMap((item) => ('part' in item ? item.part.attachments : []))
  if (files.length === 0) return null
  return (
    <Card name={own.files} gist={`${files.length}`}>
      <ul>
        {files.map(({ name, content_type: type }, place) => (
          <li key={place} className="cut">
            <bdi>{visibleText(name)}</bdi> <span className="hint">{type}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Each definition of resolution side by side, with its date. */
function Ledger({ session }: { session: Session }) {
  const { session: words } = useWords()
  const own = useThreadWords()
  const { ledger, rating } = session
  const marks: [string, string | null][] = [
    [words.confirmed, ledger.confirmed_at],
    [words.assumed, ledger.assumed_at],
    [words.closedWhileOwned, ledger.closed_while_owned_at],
    [words.handedOff, ledger.handed_off_at],
    [words.reopened, ledger.reopened_at],
  ]
  return (
    <div>
      <h2>{words.ledger}</h2>
      <dl className="kv">
        {marks.map(([name, at]) => (
          <div key={name} className="pair">
            <dt>{name}</dt>
            <dd>{at === null ? <span className="hint">{own.no}</span> : <TimeText at={at} />}</dd>
          </div>
        ))}
        <dt>{own.aiInteraction}</dt>
        <dd>{session.ai_interaction ? own.yes : <span className="hint">{own.no}</span>}</dd>
        {rating && (
          <>
            <dt>{own.rating}</dt>
            <dd>
              {own.ratingOf(rating.score)} {visibleText(rating.remark ?? '')}
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}

function Ids({ session }: { session: Session }) {
  const words = useWords()
  const own = useThreadWords()
  const locale = useLocale()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const { language, tags, id, conversation_id: conversation } = session
  return (
    <dl className="kv">
      <dt>{words.session.tags}</dt>
      <dd>{visibleText(tags.join(', ')) || <span className="hint">{words.common.none}</span>}</dd>
      <dt>{words.session.language}</dt>
      <dd>{language === null ? '–' : nameOf(names, language)}</dd>
      <dt>{words.session.number}</dt>
      <IdWithCopy id={id} />
      <dt>{own.conversationId}</dt>
      <IdWithCopy id={conversation} />
    </dl>
  )
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** Cut in the middle; the whole on focus and hover, and by the button. */
function IdWithCopy({ id }: { id: string }) {
  const short = id.length > 14 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id
  return (
    <dd className="mono with-copy" title={id}>
      {short}
      <CopyButton text={id} isSmall />
    </dd>
  )
}
