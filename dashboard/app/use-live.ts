import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

const pollMs = 15_000
/** The first change shows at once; those that follow within so long are read together. */
const restMs = 400
/** A stream that comes back at once is not worth a word. */
const patienceMs = 4_000

/** What the work of the AI changes; what people change here is refreshed by the page that changed it. */
const changing = new Set(['sessions', 'session-counts', 'session', 'timeline', 'integration'])

/** Refreshes what is shown when the server says that something changed; polls while the stream is lost. */
export function useLive(organizationId: string): boolean {
  const queryClient = useQueryClient()
  const [isLive, setLive] = useState(true)
  useEffect(() => watch(organizationId, queryClient, setLive), [organizationId, queryClient])
  return isLive
}

/** Only the tab that is looked at holds a stream: a browser has few connections to one host. */
function watch(
  organizationId: string,
  queryClient: QueryClient,
  setLive: (isLive: boolean) => void,
): () => void {
  const refresh = gathered(() => {
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => changing.has(String(queryKey[0])),
    })
  })
  const address = `/api/v1/live?organization_id=${encodeURIComponent(organizationId)}`
  let stream: EventSource | undefined
  let complaint: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    stream = new EventSource(address)
    stream.addEventListener('change', refresh)
    stream.onopen = () => {
      clearTimeout(complaint)
      complaint = undefined
      setLive(true)
      refresh()
    }
    stream.onerror = () => {
      complaint ??= setTimeout(() => setLive(false), patienceMs)
    }
  }
  const close = () => {
    clearTimeout(complaint)
    complaint = undefined
    stream?.close()
    stream = undefined
  }
  const follow = () => (document.hidden ? close() : stream || open())
  const poll = setInterval(() => {
    if (document.hidden || stream?.readyState === EventSource.OPEN) return
    refresh()
    if (stream?.readyState === EventSource.CLOSED) {
      close()
      open()
    }
  }, pollMs)
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    clearInterval(poll)
    close()
  }
}

function gathered(act: () => void): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined
  let isWanted = false
  const wakeUp = () => {
    resting = undefined
    if (!isWanted) return
    isWanted = false
    run()
  }
  const run = () => {
    if (resting !== undefined) {
      isWanted = true
      return
    }
    resting = setTimeout(wakeUp, restMs)
    act()
  }
  return run
}
