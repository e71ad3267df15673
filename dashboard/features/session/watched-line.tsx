import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { useWords } from '../../language/use-words.ts'

/** The watch rules that mark this session now. [O7] */
export function WatchedLine({ sessionId }: { sessionId: string }) {
  const { watch } = useWords().supervision
  const search = `?running=true&session_id=${encodeURIComponent(sessionId)}`
  const { data } = useQuery(queries.watchMarks(search))
  if (!data || data.items.length === 0) return null
  return (
    <ul className="watched">
      {data.items.map(({ id, kind, began_at }) => (
        <li className="state is-look small" key={id}>
          <Icon name="look" />
          {watch.short[kind]} · <TimeText at={began_at} />
        </li>
      ))}
    </ul>
  )
}
