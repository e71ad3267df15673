import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { BackFill, Completeness } from '#domain/sync/back-fill.ts'
import type { BackFillProgress, BackFills } from '#ports/sync/back-fills.ts'
import type { Database } from '../database/database.ts'
import { proveCompleteness } from './prove-completeness.ts'
import { backFills } from '../schema/sync.ts'

type Row = typeof backFills.$inferSelect

const BEGINNING = new Date(0)

/** [S2] One row per organization and workspace. */
export class PostgresBackFills implements BackFills {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async find(organizationId: string, workspaceId: string): Promise<BackFill | undefined> {
    const [row] = await this.#database.drizzle
      .select()
      .from(backFills)
      .where(isOf(organizationId, workspaceId))
    return row && toBackFill(row)
  }

  async listRunning(): Promise<{ organizationId: string; workspaceId: string }[]> {
    return this.#database.drizzle
      .select({ organizationId: backFills.organizationId, workspaceId: backFills.workspaceId })
      .from(backFills)
      .where(eq(backFills.status, 'running'))
  }

  async countRemaining(): Promise<number> {
    const rows = await this.#database.drizzle
      .select({ count: sql<number>`coalesce(sum(${backFills.remainingCount}), 0)::int` })
      .from(backFills)
      .where(eq(backFills.status, 'running'))
    return rows[0]?.count ?? 0
  }

  async start(organizationId: string, workspaceId: string, until: Date): Promise<BackFill> {
    const fresh = {
      mark: BEGINNING,
      until,
      totalCount: 0,
      remainingCount: 0,
      storedCount: 0,
      unchangedCount: 0,
      goneCount: 0,
      failedCount: 0,
      startedAt: sql`now()`,
      finishedAt: null,
    }
    const isOver = sql`${backFills.status} = 'done'`
    const entries = Object.keys(fresh).map((name): [string, SQL] => {
      const column = backFills[name as keyof typeof fresh] // its own keys
      const next = sql.raw(`excluded."${column.name}"`)
      return [name, sql`case when ${isOver} then ${next} else ${column} end`]
    })
    const [row] = await this.#database.drizzle
      .insert(backFills)
      .values({ organizationId, workspaceId, status: 'running', ...fresh })
      .onConflictDoUpdate({
        target: [backFills.organizationId, backFills.workspaceId],
        set: { ...Object.fromEntries(entries), status: 'running', trouble: null, samples: [] },
      })
      .returning()
    if (!row) throw new Error('The back-fill was not started.')
    return toBackFill(row)
  }

  async pause(organizationId: string, workspaceId: string): Promise<boolean> {
    const paused = await this.#database.drizzle
      .update(backFills)
      .set({ status: 'paused', samples: [], trouble: null })
      .where(and(isOf(organizationId, workspaceId), eq(backFills.status, 'running')))
      .returning({ status: backFills.status })
    return paused.length > 0
  }

  async saveProgress(
    organizationId: string,
    workspaceId: string,
    { samples, ...progress }: BackFillProgress,
  ): Promise<void> {
    const kept = samples.map(({ at, done }) => ({ at: at.toISOString(), done }))
    await this.#database.drizzle
      .update(backFills)
      .set({ ...progress, samples: kept, trouble: null })
      .where(isOf(organizationId, workspaceId))
  }

  async noteTrouble(
    organizationId: string,
    workspaceId: string,
    trouble: string | undefined,
  ): Promise<void> {
    await this.#database.drizzle
      .update(backFills)
      .set({ trouble: trouble ?? null })
      .where(isOf(organizationId, workspaceId))
  }

  async finish(
    organizationId: string,
    workspaceId: string,
    completeness: Completeness,
  ): Promise<void> {
    await this.#database.drizzle
      .update(backFills)
      .set({ status: 'done', completeness, remainingCount: 0, finishedAt: sql`now()` })
      .where(isOf(organizationId, workspaceId))
  }

  async prove(organizationId: string, workspaceId: string): Promise<Completeness> {
    return proveCompleteness(this.#database, organizationId, workspaceId)
  }
}

function isOf(organizationId: string, workspaceId: string) {
  return and(eq(backFills.organizationId, organizationId), eq(backFills.workspaceId, workspaceId))
}

function toBackFill(row: Row): BackFill {
  const { samples, finishedAt, trouble, completeness, ...kept } = row
  return {
    ...kept,
    samples: samples.map(({ at, done }) => ({ at: new Date(at), done })),
    ...(finishedAt && { finishedAt }),
    ...(trouble !== null && { trouble }),
    ...(completeness && { completeness }),
  }
}
