import type { Session } from '#api-contract/conversations.ts'
import { TimeText } from '../../components/time-text.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** Contact, company and the ledger beside the thread. */
export function AboutCustomer({ session }: { session: Session }) {
  const words = useWords()
  const { contact, ledger } = session
  const marks: [string, string | null][] = [
    [words.session.confirmed, ledger.confirmed_at],
    [words.session.assumed, ledger.assumed_at],
    [words.session.closedWhileOwned, ledger.closed_while_owned_at],
    [words.session.handedOff, ledger.handed_off_at],
    [words.session.reopened, ledger.reopened_at],
  ]
  return (
    <aside className="about" aria-label={words.session.about}>
      <div>
        <p className="strong">
          <bdi>{visibleText(contact?.name ?? words.sessions.noName)}</bdi>
        </p>
        <p className="quiet">
          <bdi>{contact?.email}</bdi>
        </p>
        {contact && (
          <p className="meta">
            {contact.role} · {contact.verified ? words.session.verified : words.session.unverified}
          </p>
        )}
      </div>
      <Attributes name={words.session.attributes} values={contact?.custom_attributes ?? {}} />
      {contact?.companies.map((company) => (
        <Attributes key={company.id} name={company.name} values={company.custom_attributes} />
      ))}
      <div>
        <h2>{words.session.ledger}</h2>
        <dl className="kv">
          {marks.map(([name, at]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{at === null ? '–' : <TimeText at={at} />}</dd>
            </div>
          ))}
        </dl>
      </div>
      <dl className="kv">
        <dt>{words.session.tags}</dt>
        <dd>{session.tags.join(', ') || '–'}</dd>
        <dt>{words.session.language}</dt>
        <dd>{session.language ?? '–'}</dd>
        <dt>{words.session.number}</dt>
        <dd className="mono">{session.id}</dd>
      </dl>
      {!session.complete && <p className="meta">{words.session.notWhole}</p>}
    </aside>
  )
}

function Attributes({ name, values }: { name: string; values: Record<string, unknown> }) {
  const entries = Object.entries(values)
  if (entries.length === 0) return null
  return (
    <details className="fold">
      <summary>
        {visibleText(name)} <span className="hint">{entries.length}</span>
      </summary>
      <dl className="kv">
        {entries.map(([key, value]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{visibleText(key)}</dt>
            <dd>{visibleText(typeof value === 'string' ? value : JSON.stringify(value))}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
