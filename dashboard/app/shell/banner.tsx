import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { queries } from '../../api/queries.ts'
import { chooseSignInEndedWords, isSignInOver, watchSignIn } from '../../api/sign-in-state.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { useClock, useWords } from '../../language/use-words.ts'

/** What stops answers, or the view of them, and the mend. */
export function Banner({ org, lostAt }: { org: string; lostAt: Date | undefined }) {
  const words = useWords()
  const { locale, timeZone } = useClock()
  const integration = useQuery(queries.integration())
  const offlineAt = useOfflineSince()
  const clock = (at: Date) =>
    at.toLocaleTimeString(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  const status = integration.data?.status
  const isSignedOut = useSyncExternalStore(watchSignIn, isSignInOver)
  useEffect(() => chooseSignInEndedWords(words.shell.signInEnded), [words])
  if (isSignedOut) return <SignInAgain />
  if (offlineAt) return <StatusLine>{words.shell.offlineSince(clock(offlineAt))}</StatusLine>
  if (lostAt) return <StatusLine>{words.shell.streamLostSince(clock(lostAt))}</StatusLine>
  if (status === 'reconnect_required')
    return (
      <p className="banner is-failed" role="status">
        <Icon name="failed" /> {words.line.reconnectBanner}
        <Link to={`/o/${org}/settings/integrations/intercom/connection`}>{words.line.mend}</Link>
      </p>
    )
  return status === 'paused' ? (
    <p className="banner" role="status">
      <Icon name="pause" /> {words.line.pausedBanner}
    </p>
  ) : null
}

/** In a tab of its own, so that nothing typed here is lost. */
function SignInAgain() {
  const { shell, door } = useWords()
  return (
    <p className="banner is-failed" role="status">
      <Icon name="look" /> {shell.signInEnded} {shell.typedStays}
      <a href="/" target="_blank">
        {door.signIn}
      </a>
    </p>
  )
}

function StatusLine({ children }: { children: string }) {
  return (
    <p className="banner" role="status">
      <Icon name="look" /> {children}
    </p>
  )
}

/** Since when this browser has had no network; undefined while it has one. */
function useOfflineSince(): Date | undefined {
  const isOnline = useSyncExternalStore(watchOnline, () => navigator.onLine)
  const [since, setSince] = useState<Date>()
  if (isOnline === (since === undefined)) return since
  setSince(isOnline ? undefined : new Date())
  return since
}

function watchOnline(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
