import type { Clock } from '#ports/clock.ts'
import type { CallPriority } from '#ports/conversations/helpdesk.ts'
import {
  UNKNOWN_LIMIT,
  WINDOW_MS,
  whenMelted,
  type RateBudget,
  type RateBudgetReads,
  type RateGrant,
  type RateWindow,
} from '#ports/connection/rate-budget.ts'
import type { Database } from '../database/database.ts'

type TakenRow = { granted: number; reset_at: Date; call_limit: number; remaining: number }

const TAKE = `
  with known as (
    select * from rate_budgets where workspace_id = $1 for update
  ), present as (
    select call_limit,
      case when reset_at > $4::timestamptz then remaining else call_limit end as remaining,
      case when reset_at > $4::timestamptz then reset_at else $5::timestamptz end as reset_at
    from known
  ), granted as (
    select *, least($2::int, greatest(0, remaining - case when $3::boolean then 0 else
      ceil(call_limit * (0.05 + 0.15 * least(1, extract(epoch from reset_at - $4::timestamptz) / 10)))::int
    end)) as granted from present
  )
  update rate_budgets set remaining = granted.remaining - granted.granted, reset_at = granted.reset_at
  from granted where workspace_id = $1
  returning granted.granted, rate_budgets.reset_at, rate_budgets.call_limit, rate_budgets.remaining`

/** One row per workspace, counted by one statement, so that all nodes share what Intercom allows. [D3] */
export class PostgresRateBudget implements RateBudget, RateBudgetReads {
  readonly #database: Database
  readonly #clock: Clock

  constructor(tools: { database: Database; clock: Clock }) {
    this.#database = tools.database
    this.#clock = tools.clock
  }

  async take(workspaceId: string, priority: CallPriority, count: number): Promise<RateGrant> {
    const taken =
      (await this.#take(workspaceId, priority, count)) ??
      (await this.#takeFirst(workspaceId, priority, count))
    const resetAt = new Date(taken.reset_at)
    if (taken.granted === 0) {
      const window = { limit: taken.call_limit, remaining: taken.remaining, resetAt }
      const isLive = priority === 'live'
      const waitUntil = isLive ? resetAt : whenMelted(window, count, this.#clock.now())
      return { permitCount: 0, waitUntil }
    }
    return { permitCount: taken.granted, validUntil: resetAt }
  }

  async read(workspaceId: string): Promise<RateWindow | undefined> {
    const [row] = await this.#database.query<{
      call_limit: number
      remaining: number
      reset_at: Date
    }>('select call_limit, remaining, reset_at from rate_budgets where workspace_id = $1', [
      workspaceId,
    ])
    return (
      row && { limit: row.call_limit, remaining: row.remaining, resetAt: new Date(row.reset_at) }
    )
  }

  async observe(workspaceId: string, { limit, remaining, resetAt }: RateWindow): Promise<void> {
    if (resetAt <= this.#clock.now()) return
    await this.#database.query(
      `insert into rate_budgets (workspace_id, call_limit, remaining, reset_at)
       values ($1, $2, $3, $4::timestamptz)
       on conflict (workspace_id) do update set
         remaining = case when rate_budgets.reset_at = excluded.reset_at
           then least(rate_budgets.remaining, excluded.remaining) else excluded.remaining end,
         call_limit = excluded.call_limit, reset_at = excluded.reset_at`,
      [workspaceId, limit, remaining, resetAt.toISOString()],
    )
  }

  async #take(
    workspaceId: string,
    priority: CallPriority,
    count: number,
  ): Promise<TakenRow | undefined> {
    const now = this.#clock.now()
    const fresh = new Date(now.getTime() + WINDOW_MS)
    const isLive = priority === 'live'
    const values = [workspaceId, count, isLive, now.toISOString(), fresh.toISOString()]
    const [row] = await this.#database.query<TakenRow>(TAKE, values)
    return row
  }

  async #takeFirst(workspaceId: string, priority: CallPriority, count: number): Promise<TakenRow> {
    const resetAt = new Date(this.#clock.now().getTime() + WINDOW_MS).toISOString()
    await this.#database.query(
      `insert into rate_budgets (workspace_id, call_limit, remaining, reset_at)
       values ($1, $2, $2, $3::timestamptz) on conflict do nothing`,
      [workspaceId, UNKNOWN_LIMIT, resetAt],
    )
    const taken = await this.#take(workspaceId, priority, count)
    if (!taken) throw new Error('The rate budget of the workspace was deleted meanwhile.')
    return taken
  }
}
