import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { useWords } from '../../language/use-words.ts'
import { useLooks } from './use-looks.ts'

/** How many wait: the number that counts. [O5] */
export function WaitingBadge() {
  const { sessions } = useWords()
  const { data } = useQuery(queries.sessionCounts())
  if (!data?.waiting) return null
  return (
    <span className="count" title={sessions.waiting(data.waiting)}>
      {data.waiting >= 1_000 ? '1000+' : data.waiting}
    </span>
  )
}

/** How many answers wait for this reader's marks. [O8] */
export function ReviewBadge() {
  const { supervision } = useWords()
  const { data } = useQuery(queries.reviewQueue('?state=open'))
  if (!data?.open_count) return null
  return (
    <span className="count" title={supervision.review.waiting(data.open_count)}>
      {data.open_count}
    </span>
  )
}

/** A mark where the Doctor found something to look at. */
export function HealthBadge() {
  const { shell } = useWords()
  const { looks, stops } = useLooks()
  if (looks + stops === 0) return null
  return (
    <span className={`count state ${stops > 0 ? 'is-failed' : ''}`}>
      <Icon name={stops > 0 ? 'failed' : 'half'} />
      <span className="sr">{shell.toLookAt(looks + stops)}</span>
    </span>
  )
}
