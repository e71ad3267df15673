import { eq } from 'drizzle-orm'
import type { InsightRun, InsightRuns } from '#ports/knowledge/insights.ts'
import type { Database } from '../database/database.ts'
import { insightRuns } from '../schema/insights.ts'

export class PostgresInsightRuns implements InsightRuns {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async read(organizationId: string): Promise<InsightRun> {
    const [row] = await this.#database.drizzle
      .select()
      .from(insightRuns)
      .where(eq(insightRuns.organizationId, organizationId))
    if (!row) return { lastNumber: 0, learnedCount: 0 }
    const { organizationId: _own, lastNumber, learnedCount, ...marks } = row
    const given = Object.entries(marks).filter(([, value]) => value !== null)
    return { lastNumber, learnedCount, ...Object.fromEntries(given) }
  }

  async save(organizationId: string, change: Partial<InsightRun>): Promise<void> {
    await this.#database.drizzle
      .insert(insightRuns)
      .values({ organizationId, ...change })
      .onConflictDoUpdate({
        target: insightRuns.organizationId,
        set: { organizationId, ...change },
      })
  }
}
