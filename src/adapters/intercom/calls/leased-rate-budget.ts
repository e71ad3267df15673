import type { Clock } from '#ports/clock.ts'
import type { CallPriority } from '#ports/conversations/helpdesk.ts'
import type { RateBudget, RateGrant, RateWindow } from '#ports/connection/rate-budget.ts'
import type { Log } from '#ports/telemetry.ts'

type Lease = { permitCount: number; validUntil: Date }
type Account = { workspaceId: string; priority: CallPriority }

const LARGEST_BATCH = 20
/** A batch is at most this share of a window, so that no node hoards what another needs. */
const BATCHES_PER_WINDOW = 50
const TROUBLE_LEASE_MS = 1000
const MOST_REFILLS = 3

/**
 * [D3] Spends permits of the shared budget in small batches, so that an ample budget costs a call no
 * round trip of its own. See docs/decisions/0010-rate-budget-in-leases.md.
 */
export class LeasedRateBudget {
  readonly #shared: RateBudget
  readonly #clock: Clock
  readonly #log: Log
  readonly #leases = new Map<string, Lease>()
  readonly #refills = new Map<string, Promise<RateGrant>>()
  /** Per workspace, the window as it was last passed on. */
  readonly #windows = new Map<string, RateWindow>()

  constructor(shared: RateBudget, clock: Clock, log: Log) {
    this.#shared = shared
    this.#clock = clock
    this.#log = log
  }

  /** Undefined when the call may go out now, else the time to ask again. */
  async admit(workspaceId: string, priority: CallPriority): Promise<Date | undefined> {
    const account = { workspaceId, priority }
    const key = keyOf(account)
    for (let refills = 0; refills < MOST_REFILLS; refills += 1) {
      if (this.#spend(key)) return undefined
      const grant = await this.#refill(account, key)
      if (grant.permitCount === 0 && 'waitUntil' in grant) return grant.waitUntil
    }
    const grant = await this.#take(account, 1)
    return 'waitUntil' in grant ? grant.waitUntil : undefined
  }

  /** Passes on what every node should know: a new window, and each halving of what is left of it. */
  async observe(workspaceId: string, window: RateWindow): Promise<void> {
    const known = this.#windows.get(workspaceId)
    const isNew = known?.resetAt.getTime() !== window.resetAt.getTime()
    if (window.remaining === 0) this.#dropLeases(workspaceId)
    if (!isNew && window.remaining * 2 > (known?.remaining ?? 0)) return
    this.#windows.set(workspaceId, window)
    try {
      await this.#shared.observe(workspaceId, window)
    } catch (error) {
      this.#log.warn('rate_window_not_shared', { workspaceId, error })
    }
  }

  #spend(key: string): boolean {
    const lease = this.#leases.get(key)
    if (lease === undefined || lease.permitCount === 0) return false
    if (lease.validUntil <= this.#clock.now()) return false
    lease.permitCount -= 1
    return true
  }

  /** Calls that find no permit at the same moment wait for one batch together. */
  #refill(account: Account, key: string): Promise<RateGrant> {
    const underway = this.#refills.get(key)
    if (underway !== undefined) return underway
    const refill = this.#take(account, this.#batchSize(account.workspaceId))
      .then((grant) => {
        if ('validUntil' in grant) this.#leases.set(key, { ...grant })
        return grant
      })
      .finally(() => this.#refills.delete(key))
    this.#refills.set(key, refill)
    return refill
  }

  /** Without the shared count, Intercom's own 429 is still obeyed: calls go on. */
  async #take({ workspaceId, priority }: Account, count: number): Promise<RateGrant> {
    try {
      return await this.#shared.take(workspaceId, priority, count)
    } catch (error) {
      this.#log.warn('rate_budget_unavailable', { workspaceId, error })
      const validUntil = new Date(this.#clock.now().getTime() + TROUBLE_LEASE_MS)
      return { permitCount: count, validUntil }
    }
  }

  #dropLeases(workspaceId: string): void {
    this.#leases.delete(keyOf({ workspaceId, priority: 'live' }))
    this.#leases.delete(keyOf({ workspaceId, priority: 'background' }))
  }

  #batchSize(workspaceId: string): number {
    const limit = this.#windows.get(workspaceId)?.limit ?? 0
    return Math.min(LARGEST_BATCH, Math.max(1, Math.floor(limit / BATCHES_PER_WINDOW)))
  }
}

function keyOf({ workspaceId, priority }: Account): string {
  return `${priority} ${workspaceId}`
}
