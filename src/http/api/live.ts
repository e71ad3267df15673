import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Changes } from '#ports/conversations/changes.ts'
import { authenticate, type AuthenticationPorts } from '../auth/authenticate.ts'
import type { RequestVariables } from '../http-parts.ts'
import { credentialsOf } from './connection/credentials.ts'

export type LivePorts = AuthenticationPorts & {
  publicUrl: string
  changes: Changes
  /** Ends the streams when the node stops. */
  stopping: AbortSignal
}

const keepAliveMs = 15_000
/** Whoever lost the right to read is asked again after so long. */
const longestMs = 600_000

/**
 * `GET /api/v1/live`: Server-Sent Events that say only that something of the organization changed. The browser's
 * stream cannot send headers, so the organization stands in the query; what changed since `Last-Event-ID` is told first.
 */
export function mountLive(ports: LivePorts): Hono<RequestVariables> {
  const live = new Hono<RequestVariables>()
  live.get('/live', async (context: Context<RequestVariables>) => {
    const given = credentialsOf(context)
    const { organizationId } = await authenticate(ports, ports.publicUrl, {
      ...given,
      organizationId: context.req.query('organization_id') ?? given.organizationId,
    })
    return streamSSE(context, async (stream) => {
      const news = new News(ports.changes, organizationId)
      const seen = context.req.header('Last-Event-ID')
      const end = () => news.end()
      stream.onAbort(end)
      ports.stopping.addEventListener('abort', end)
      const tooOld = setTimeout(end, longestMs)
      try {
        if (ports.stopping.aborted) return
        await stream.write(`retry: 2000\nid: ${news.position}\n: live\n\n`)
        if (seen !== undefined && seen !== news.position) news.tell()
        for (;;) {
          const isChanged = await news.next(keepAliveMs)
          if (news.isEnded) return
          await (isChanged
            ? stream.writeSSE({ id: news.position, event: 'change', data: '{}' })
            : stream.write(': still here\n\n'))
        }
      } finally {
        clearTimeout(tooOld)
        ports.stopping.removeEventListener('abort', end)
        end()
      }
    })
  })
  return live
}

/** Changes that have not been told yet, as one. */
class News {
  readonly #stop: () => void
  readonly #position: () => string
  #isChanged = false
  #isEnded = false
  #wake: () => void = () => undefined

  constructor(changes: Changes, organizationId: string) {
    this.#stop = changes.watch(organizationId, () => this.tell())
    this.#position = () => changes.position(organizationId)
  }

  get position(): string {
    return this.#position()
  }

  tell(): void {
    this.#isChanged = true
    this.#wake()
  }

  get isEnded(): boolean {
    return this.#isEnded
  }

  /** True for a change, false when there was none for so long. */
  async next(timeoutMs: number): Promise<boolean> {
    if (!this.#isChanged && !this.#isEnded) await this.#wait(timeoutMs)
    const isChanged = this.#isChanged
    this.#isChanged = false
    return isChanged
  }

  end(): void {
    this.#isEnded = true
    this.#stop()
    this.#wake()
  }

  #wait(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
