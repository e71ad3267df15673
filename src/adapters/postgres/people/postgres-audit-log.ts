import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Actor, Origin, Origins } from '#ports/connection/connections.ts'
import type { AuditEntry, AuditFilter, AuditLog, Caller } from '#ports/people/people.ts'
import type { Database } from '../database/database.ts'
import { auditLog } from '../schema/connections.ts'
import { withoutNul } from '../database/without-nul.ts'
import { writeAudit } from './write-audit.ts'

type OriginRow = { name: Origin['name']; at: Date | string; actor: Actor }

/** [O4] */
export class PostgresAuditLog implements AuditLog, Origins {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(
    organizationId: string,
    filter: AuditFilter,
  ): Promise<{ items: AuditEntry[]; nextCursor: string | undefined }> {
    const { limit } = filter
    const rows = await this.#database.drizzle
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.organizationId, organizationId), ...conditionsOf(filter)))
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

  async note(
    by: Caller,
    change: { action: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    const { organizationId, kind, id, name } = by
    await writeAudit(this.#database.drizzle, {
      organizationId,
      actor: { kind, id, name },
      ...change,
    })
  }

  /** What was saved before the last disconnection belongs to a connection that is gone. */
  async listOrigins(organizationId: string): Promise<Origin[]> {
    const rows = await this.#database.query<OriginRow>(
      `with own as (
         select a.* from audit_log a where a.organization_id = $1 and a.id > coalesce((
           select max(gone.id) from audit_log gone
           where gone.organization_id = $1 and gone.action = 'connection.disconnected'), 0)
       ), named as (
         select own.id, own.at, own.actor, key.name from own,
           lateral jsonb_object_keys(coalesce(own.before, '{}') || coalesce(own.after, '{}')) as key(name)
         where own.action = 'settings.changed'
         union all
         select id, at, actor, 'accessToken' from own
         where action = 'connection.saved' and after->>'accessTokenChanged' = 'true'
         union all
         select id, at, actor, 'clientSecret' from own
         where action = 'connection.saved' and after->>'clientSecretChanged' = 'true'
       )
       select distinct on (name) name, at, actor from named order by name, id desc`,
      [organizationId],
    )
    return rows.map(({ name, at, actor }) => ({ name, at: new Date(at), by: actor }))
  }
}

function conditionsOf({ cursor, who, action, createdAfter, createdBefore }: AuditFilter) {
  const before = cursor !== undefined && /^\d{1,18}$/.test(cursor) ? BigInt(cursor) : undefined
  const { actor, at } = auditLog
  return [
    before === undefined ? undefined : lt(auditLog.id, before),
    who === undefined
      ? undefined
      : sql`position(lower(${withoutNul(who)}) in lower(${actor}->>'name' || ' ' || (${actor}->>'id'))) > 0`,
    action === undefined ? undefined : sql`starts_with(${auditLog.action}, ${withoutNul(action)})`,
    createdAfter && gte(at, createdAfter),
    createdBefore && lt(at, createdBefore),
  ]
}
