import { and, desc, eq, lt } from 'drizzle-orm'
import type { AuditEntry, AuditLog } from '#ports/people.ts'
import type { Database } from './database.ts'
import { auditLog } from './schema/connections.ts'

/** [O4] */
export class PostgresAuditLog implements AuditLog {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(
    organizationId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<{ items: AuditEntry[]; nextCursor: string | undefined }> {
    const before = cursor !== undefined && /^\d{1,18}$/.test(cursor) ? BigInt(cursor) : undefined
    const rows = await this.#database.drizzle
      .select()
      .from(auditLog)
      .where(
        and(
          eq(auditLog.organizationId, organizationId),
          before === undefined ? undefined : lt(auditLog.id, before),
        ),
      )
      .orderBy(desc(auditLog.id))
      .limit(limit + 1)
    const items = rows.slice(0, limit).map(({ at, actor, action, before: was, after }) => ({
      at,
      actor,
      action,
      before: was,
      after,
    }))
    const last = rows[limit - 1]
    return { items, nextCursor: rows.length > limit && last ? String(last.id) : undefined }
  }
}
