import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { gatherCalls } from './gather-calls.ts'

const pollMs = 15_000
/** A stream that comes back at once is not worth a word. */
const patienceMs = 4_000
/** What changed before the stream stood is read again once the page itself stands. */
const firstRestMs = 1_000

/** What the work of the AI changes; what people change here is refreshed by the page that changed it. */
const changing = [
  {
    restMs: 200,
    about: new Set(['sessions', 'session-counts', 'session', 'timeline', 'turn', 'decisions']),
  },
  {
    restMs: 1_000,
    about: new Set(['integration', 'alerts', 'watch-marks', 'watch-rules', 'review-queue']),
  },
]

/**
 * Refreshes what is shown when the server says that something changed; polls while the stream is lost. Answers since
 * when it has been lost.
 */
export function useLive(organizationId: string): Date | undefined {
  const queryClient = useQueryClient()
  const [lostAt, setLostAt] = useState<Date>()
  useEffect(() => watch(organizationId, queryClient, setLostAt), [organizationId, queryClient])
  return lostAt
}

/** Only the tab that is looked at holds a stream: a browser has few connections to one host. */
function watch(
  organizationId: string,
  queryClient: QueryClient,
  setLostAt: (at: Date | undefined) => void,
): () => void {
  const refreshes = changing.map(({ restMs, about }) =>
    gatherCalls(restMs, () => {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => about.has(String(queryKey[0])),
      })
    }),
  )
  const refresh = () => {
    for (const each of refreshes) each()
  }
  const stream = new LiveStream(organizationId, { refresh, setLostAt })
  const follow = () => (document.hidden ? stream.close() : stream.open())
  const poll = setInterval(() => {
    if (!document.hidden) stream.poll()
  }, pollMs)
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    clearInterval(poll)
    stream.close()
  }
}

type Hearers = { refresh: () => void; setLostAt: (at: Date | undefined) => void }

/** The browser itself comes back with `Last-Event-ID`, and the server tells what was missed. */
class LiveStream {
  readonly #address: string
  readonly #hearers: Hearers
  #source: EventSource | undefined
  #complaint: ReturnType<typeof setTimeout> | undefined
  #opening: ReturnType<typeof setTimeout> | undefined

  constructor(organizationId: string, hearers: Hearers) {
    this.#address = `/api/v1/live?organization_id=${encodeURIComponent(organizationId)}`
    this.#hearers = hearers
  }

  open(): void {
    if (this.#source) return
    const source = new EventSource(this.#address)
    source.addEventListener('change', this.#hearers.refresh)
    source.addEventListener('open', () => this.#catchUp(), { once: true })
    source.addEventListener('open', () => this.#recover())
    source.addEventListener('error', () => this.#complain(new Date()))
    this.#source = source
  }

  close(): void {
    clearTimeout(this.#opening)
    clearTimeout(this.#complaint)
    this.#complaint = undefined
    this.#source?.close()
    this.#source = undefined
  }

  poll(): void {
    if (this.#source?.readyState === EventSource.OPEN) return
    this.#hearers.refresh()
    if (this.#source?.readyState !== EventSource.CLOSED) return
    this.close()
    this.open()
  }

  #catchUp(): void {
    this.#opening = setTimeout(this.#hearers.refresh, firstRestMs)
  }

  #recover(): void {
    clearTimeout(this.#complaint)
    this.#complaint = undefined
    this.#hearers.setLostAt(undefined)
  }

  #complain(lostAt: Date): void {
    this.#complaint ??= setTimeout(() => this.#hearers.setLostAt(lostAt), patienceMs)
  }
}
