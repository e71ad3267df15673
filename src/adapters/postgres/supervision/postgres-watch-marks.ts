import { and, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { WatchMark } from '#domain/supervision/watch-rule.ts'
import type { Page } from '#ports/conversations/session-queries.ts'
import type { WatchMarkFilter, WatchMarks } from '#ports/supervision/supervision.ts'
import type { Database } from '../database/database.ts'
import { isContactOfSession } from '../conversations/records/load-conversation.ts'
import { contacts, sessions } from '../schema/sessions.ts'
import { watchMarks, watchRules } from '../schema/supervision.ts'
import { withoutNul } from '../database/without-nul.ts'

const columns = {
  id: watchMarks.id,
  ruleId: watchMarks.ruleId,
  kind: watchRules.kind,
  sessionId: watchMarks.sessionId,
  sessionNumber: sessions.number,
  contactName: contacts.name,
  beganAt: watchMarks.beganAt,
  endedAt: watchMarks.endedAt,
}

/** [O7] */
export class PostgresWatchMarks implements WatchMarks {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(organizationId: string, given: WatchMarkFilter): Promise<Page<WatchMark>> {
    const filter = withoutNul(given)
    const rows = await this.#database.drizzle
      .select(columns)
      .from(watchMarks)
      .innerJoin(
        watchRules,
        and(
          eq(watchRules.organizationId, watchMarks.organizationId),
          eq(watchRules.id, watchMarks.ruleId),
        ),
      )
      .innerJoin(
        sessions,
        and(
          eq(sessions.organizationId, watchMarks.organizationId),
          eq(sessions.id, watchMarks.sessionId),
        ),
      )
      .leftJoin(contacts, isContactOfSession())
      .where(conditionsOf(organizationId, filter))
      .orderBy(desc(watchMarks.id))
      .limit(filter.limit + 1)
    const items = rows.slice(0, filter.limit).map(toMark)
    return { items, nextCursor: rows.length > filter.limit ? items.at(-1)?.id : undefined }
  }
}

function conditionsOf(organizationId: string, filter: WatchMarkFilter) {
  const { ruleId, sessionId, isRunning, cursor } = filter
  const before = cursor !== undefined && /^\d{1,18}$/.test(cursor) ? BigInt(cursor) : undefined
  return and(
    eq(watchMarks.organizationId, organizationId),
    ruleId === undefined ? undefined : eq(watchMarks.ruleId, ruleId),
    sessionId === undefined ? undefined : eq(watchMarks.sessionId, sessionId),
    isRunning === undefined
      ? undefined
      : isRunning
        ? isNull(watchMarks.endedAt)
        : isNotNull(watchMarks.endedAt),
    before === undefined ? undefined : lt(watchMarks.id, before),
  )
}

type Row = Omit<WatchMark, 'id' | 'contactName' | 'endedAt'> & {
  id: bigint
  contactName: string | null
  endedAt: Date | null
}

function toMark({ id, contactName, endedAt, ...row }: Row): WatchMark {
  return {
    ...row,
    id: String(id),
    ...(contactName !== null && { contactName }),
    ...(endedAt && { endedAt }),
  }
}
