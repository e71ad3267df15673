import { setTimeout as pause } from 'node:timers/promises'
import type { JsonClient } from '../installation/json-client.ts'

export type RateWindow = { at: number; callCount: number; refusedCount: number }

type Logged = { id: string; at: string; status: number | null; path: string }

const windowMs = 10_000
const everyMs = 2_000

/** Counts the calls of each of Intercom's windows while something runs. */
export class RateWatch {
  readonly #control: JsonClient
  readonly #windows = new Map<number, RateWindow>()
  readonly #stopping = new AbortController()
  #mark = ''
  #watching: Promise<void> | undefined

  constructor(control: JsonClient) {
    this.#control = control
  }

  async start(): Promise<void> {
    const { items } = await this.#control.ask<{ items: Logged[] }>('GET', '/requests?limit=1')
    this.#mark = items.at(-1)?.id ?? 'req_0'
    this.#watching = this.#watch()
  }

  /** The windows that were watched from beginning to end. */
  async stop(): Promise<RateWindow[]> {
    this.#stopping.abort()
    await this.#watching
    await this.#take()
    return [...this.#windows.values()].toSorted((left, right) => left.at - right.at).slice(1, -1)
  }

  async #watch(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.#take()
      await pause(everyMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined)
    }
  }

  async #take(): Promise<void> {
    const path = `/requests?since=${this.#mark}&limit=20000`
    const { items } = await this.#control.ask<{ items: Logged[] }>('GET', path)
    for (const { id, at, status } of items) {
      this.#mark = id
      const window = Math.floor(Date.parse(at) / windowMs)
      const known = this.#windows.get(window) ?? { at: window, callCount: 0, refusedCount: 0 }
      known.callCount += 1
      if (status === 429) known.refusedCount += 1
      this.#windows.set(window, known)
    }
  }
}
