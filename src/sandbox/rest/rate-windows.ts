import type { Clock } from '../clock.ts'
import type { Workspace } from '../model/workspace.ts'

const windowSeconds = 10

type Allowance = {
  readonly exceeded: boolean
  readonly headers: Readonly<Record<string, string>>
}

/** Counts each workspace's calls in fixed windows of ten seconds. */
export class RateWindows {
  readonly #clock: Clock
  readonly #counts = new Map<string, { window: number; count: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  take({ id, settings }: Workspace): Allowance {
    const window = Math.floor(this.#clock.nowMs() / 1000 / windowSeconds)
    const known = this.#counts.get(id)
    const count = known?.window === window ? known.count + 1 : 1
    this.#counts.set(id, { window, count })
    return {
      exceeded: count > settings.rate_limit,
      headers: {
        'x-ratelimit-limit': String(settings.rate_limit),
        'x-ratelimit-remaining': String(Math.max(0, settings.rate_limit - count)),
        'x-ratelimit-reset': String((window + 1) * windowSeconds),
      },
    }
  }

  clear(): void {
    this.#counts.clear()
  }
}
