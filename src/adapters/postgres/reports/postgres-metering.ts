import { and, eq, gte, sql } from 'drizzle-orm'
import type { Metering } from '#ports/conversations/metering.ts'
import type { Database } from '../database/database.ts'
import { sessions } from '../schema/sessions.ts'

/** [R5] A session counts once, from its first public answer. */
export class PostgresMetering implements Metering {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async countInteractions(organizationId: string, since: Date): Promise<number> {
    const [row] = await this.#database.drizzle
      .select({ count: sql<number>`count(*)::int` })
      .from(sessions)
      .where(and(eq(sessions.organizationId, organizationId), gte(sessions.aiInteractionAt, since)))
    return row?.count ?? 0
  }
}
