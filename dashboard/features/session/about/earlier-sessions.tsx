import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../../../api/queries.ts'
import { StateOf } from '../../../components/sessions/session-state.tsx'
import { TimeText } from '../../../components/texts/time-text.tsx'
import { usePathParts } from '../../../components/page/use-address.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { Card } from './card.tsx'

const most = 5

/** Five other sessions of the same person; the card loads and fails on its own. */
export function EarlierSessions({ contactId, except }: { contactId: string; except: string }) {
  const { org = '' } = usePathParts()
  const words = useThreadWords()
  const search = new URLSearchParams({ contact_id: contactId, limit: String(most + 1) })
  const { data, isError } = useQuery(queries.sessions(`?${search}`))
  const others = (data?.items ?? []).filter(({ id }) => id !== except).slice(0, most)
  if (isError || others.length === 0) return null
  return (
    <Card name={words.earlier} gist={`${others.length}`}>
      <ul className="earlier">
        {others.map((session) => (
          <li key={session.id}>
            <Link to={`/o/${org}/sessions/${session.id}`}>#{session.number}</Link>{' '}
            <StateOf session={session} />{' '}
            <span className="hint">
              <TimeText at={session.updated_at} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
