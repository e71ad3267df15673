import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { useWords } from '../../language/use-words.ts'

/** One line over every page while an alert is on, and once it is over, until it is hidden. [O6] */
export function AlertLine({ org }: { org: string }) {
  const { alerts: words } = useWords().supervision
  const { data } = useQuery(queries.alerts())
  const [openedAt] = useState(() => Date.now())
  const [hiddenId, setHiddenId] = useState<string>()
  // A refused token has a banner of its own, with its mend.
  const items = (data?.items ?? []).filter(({ alert }) => alert !== 'reconnect_required')
  const alert = items.find(({ ended_at }) => ended_at === null)
  if (alert)
    return (
      <p className="banner is-failed" role="status">
        <Icon name="failed" /> {words.names[alert.alert]} · <TimeText at={alert.since} />
        <Link to={`/o/${org}/health/alerts`}>{words.see}</Link>
      </p>
    )
  const over = items.find(({ ended_at }) => Date.parse(ended_at ?? '') > openedAt)
  if (!over || over.id === hiddenId) return null
  return (
    <p className="banner is-works" role="status">
      <Icon name="check" /> {words.endedLine(words.names[over.alert])}
      <button type="button" className="link" onClick={() => setHiddenId(over.id)}>
        {words.hide}
      </button>
    </p>
  )
}
