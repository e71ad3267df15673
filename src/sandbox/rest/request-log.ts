import type { Clock } from '../clock.ts'
import type { Feed } from '../model/feed.ts'

const mostKept = 20_000

export type LoggedRequest = {
  readonly id: string
  readonly at: string
  workspace: string | null
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly operation: string | null
  conversation_id: string | null
  body: unknown
  status: number | null
  fault: string | null
  took_ms: number | null
}

type NewRequest = Pick<LoggedRequest, 'method' | 'path' | 'query' | 'operation' | 'conversation_id'>

/** Every REST request in the order of arrival, without headers: no token is ever kept. */
export class RequestLog {
  readonly #clock: Clock
  readonly #feed: Feed
  #entries: LoggedRequest[] = []
  #count = 0

  constructor(clock: Clock, feed: Feed) {
    this.#clock = clock
    this.#feed = feed
  }

  begin(request: NewRequest): LoggedRequest {
    this.#count += 1
    const entry: LoggedRequest = {
      id: `req_${this.#count}`,
      at: new Date(this.#clock.nowMs()).toISOString(),
      workspace: null,
      ...request,
      body: null,
      status: null,
      fault: null,
      took_ms: null,
    }
    this.#entries.push(entry)
    if (this.#entries.length > mostKept * 1.1) this.#entries = this.#entries.slice(-mostKept)
    return entry
  }

  /** `status` stays null where no answer went out. */
  finish(entry: LoggedRequest, status: number | null): void {
    entry.status = status
    entry.took_ms = this.#clock.nowMs() - Date.parse(entry.at)
    this.#feed.tell({ kind: 'request', workspaceId: entry.workspace, entry })
  }

  entries(): readonly LoggedRequest[] {
    return this.#entries
  }

  clear(): void {
    this.#entries = []
  }
}
