import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { queries } from '../api/queries.ts'
import { useWords } from '../language/use-words.ts'
import { Icon } from '../components/icon.tsx'

/** What stops answers, or the view of them, and the mend. */
export function Banner({ org, isLive }: { org: string; isLive: boolean }) {
  const words = useWords()
  const integration = useQuery(queries.integration())
  const isOnline = useSyncExternalStore(watchOnline, () => navigator.onLine)
  const status = integration.data?.status
  if (!isOnline) return <p className="banner">{words.common.offline}</p>
  if (!isLive) return <p className="banner">{words.common.streamLost}</p>
  if (status === 'reconnect_required')
    return (
      <p className="banner is-failed">
        <Icon name="failed" /> {words.line.reconnectBanner}
        <Link to={`/o/${org}/settings/integrations/intercom/connection`}>{words.line.mend}</Link>
      </p>
    )
  return status === 'paused' ? (
    <p className="banner">
      <Icon name="pause" /> {words.line.pausedBanner}
    </p>
  ) : null
}

function watchOnline(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
