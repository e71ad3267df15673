import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../../../api/queries.ts'
import { Loaded } from '../../../components/page/loaded.tsx'
import { OutcomeMark } from '../../../components/sessions/state-mark.tsx'
import { TimeText } from '../../../components/texts/time-text.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { usePathParts } from '../../../components/page/use-address.ts'
import { useWords } from '../../../language/use-words.ts'

/** The answers that rest on the document, each with the words that it quoted. */
export function UsedTab({ id }: { id: string }) {
  const { org = '' } = usePathParts()
  const { shelf } = useWords()
  const uses = useQuery(queries.uses(id))
  return (
    <Loaded query={uses} what={shelf.tabs.used}>
      {({ items }) => (
        <>
          <p className="quiet lead">
            {items.length === 0 ? shelf.usedNone : shelf.usedLead(items.length)}
          </p>
          <ul className="rows">
            {items.map(({ decision_id, session_id, outcome, at, quote }) => (
              <li key={decision_id} className="use-row">
                {session_id === null ? (
                  <OutcomeMark outcome={outcome} />
                ) : (
                  <Link to={`/o/${org}/sessions/${session_id}`} hash={`d-${decision_id}`}>
                    <OutcomeMark outcome={outcome} />
                  </Link>
                )}
                <q dir="auto">{visibleText(quote)}</q>
                <span className="meta">
                  <TimeText at={at} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  )
}
