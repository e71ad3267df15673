import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { SyncMarks } from '#ports/sync/sync-marks.ts'
import type { Database } from '../database/database.ts'
import { conversations } from '../schema/sessions.ts'
import { syncMarks } from '../schema/sync.ts'

/** [W8] */
export class PostgresSyncMarks implements SyncMarks {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async readMark(organizationId: string, workspaceId: string): Promise<Date | undefined> {
    const [row] = await this.#database.drizzle
      .select({ mark: syncMarks.mark })
      .from(syncMarks)
      .where(
        and(eq(syncMarks.organizationId, organizationId), eq(syncMarks.workspaceId, workspaceId)),
      )
    return row?.mark
  }

  async moveMark(organizationId: string, workspaceId: string, mark: Date): Promise<void> {
    await this.#database.drizzle
      .insert(syncMarks)
      .values({ organizationId, workspaceId, mark })
      .onConflictDoUpdate({
        target: [syncMarks.organizationId, syncMarks.workspaceId],
        set: { mark: sql`greatest(${syncMarks.mark}, excluded.mark)` },
      })
  }

  async readFingerprints(
    organizationId: string,
    workspaceId: string,
    conversationIds: readonly string[],
  ): Promise<Map<string, string>> {
    if (conversationIds.length === 0) return new Map()
    const rows = await this.#database.drizzle
      .select({ id: conversations.conversationId, fingerprint: conversations.fingerprint })
      .from(conversations)
      .where(
        and(
          eq(conversations.organizationId, organizationId),
          eq(conversations.workspaceId, workspaceId),
          inArray(conversations.conversationId, [...conversationIds]),
          isNotNull(conversations.fingerprint),
        ),
      )
    return new Map(rows.flatMap(({ id, fingerprint }) => (fingerprint ? [[id, fingerprint]] : [])))
  }
}
