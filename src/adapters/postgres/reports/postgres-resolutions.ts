import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Resolutions } from '#ports/conversations/resolutions.ts'
import type { Database } from '../database/database.ts'
import { sessions } from '../schema/sessions.ts'

export class PostgresResolutions implements Resolutions {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async assumeResolved(organizationId: string, silentSince: Date, at: Date): Promise<number> {
    const marked = await this.#database.drizzle
      .update(sessions)
      .set({ assumedAt: at, aiClosureType: 'assumed-resolved' })
      .where(
        and(
          eq(sessions.organizationId, organizationId),
          eq(sessions.status, 'open'),
          eq(sessions.handledBy, 'ai'),
          eq(sessions.isAiInteraction, true),
          isNull(sessions.waitingSince),
          isNull(sessions.assumedAt),
          isNull(sessions.confirmedAt),
          isNull(sessions.frozenAt),
          lt(sessions.updatedAt, silentSince),
        ),
      )
      .returning({ id: sessions.id })
    return marked.length
  }
}
