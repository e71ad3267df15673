import type { Clock } from '#ports/clock.ts'
import type { CallPriority } from '#ports/conversations/helpdesk.ts'
import {
  liveReserve,
  type RateBudget,
  type RateGrant,
  type RateWindow,
  UNKNOWN_LIMIT,
  WINDOW_MS,
  whenMelted,
} from '#ports/connection/rate-budget.ts'

/** The shared budget of one process, with a record of what was asked. */
export class MemoryRateBudget implements RateBudget {
  readonly taken: { workspaceId: string; priority: CallPriority; count: number }[] = []
  readonly observed: { workspaceId: string; window: RateWindow }[] = []
  readonly #clock: Clock
  readonly #windows = new Map<string, RateWindow>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  async take(workspaceId: string, priority: CallPriority, count: number): Promise<RateGrant> {
    this.taken.push({ workspaceId, priority, count })
    const window = this.#present(workspaceId)
    const now = this.#clock.now()
    const leftMs = window.resetAt.getTime() - now.getTime()
    const reserve = priority === 'live' ? 0 : liveReserve(window.limit, leftMs)
    const permitCount = Math.min(count, Math.max(0, window.remaining - reserve))
    if (permitCount === 0) {
      const waitUntil = priority === 'live' ? window.resetAt : whenMelted(window, count, now)
      return { permitCount, waitUntil }
    }
    window.remaining -= permitCount
    return { permitCount, validUntil: window.resetAt }
  }

  async observe(workspaceId: string, window: RateWindow): Promise<void> {
    this.observed.push({ workspaceId, window })
    if (window.resetAt <= this.#clock.now()) return
    const known = this.#windows.get(workspaceId)
    const isSame = known?.resetAt.getTime() === window.resetAt.getTime()
    const remaining = isSame ? Math.min(known.remaining, window.remaining) : window.remaining
    this.#windows.set(workspaceId, { ...window, remaining })
  }

  #present(workspaceId: string): RateWindow {
    const now = this.#clock.now()
    const known = this.#windows.get(workspaceId)
    if (known !== undefined && known.resetAt > now) return known
    const limit = known?.limit ?? UNKNOWN_LIMIT
    const fresh = { limit, remaining: limit, resetAt: new Date(now.getTime() + WINDOW_MS) }
    this.#windows.set(workspaceId, fresh)
    return fresh
  }
}
