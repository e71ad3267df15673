import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { SessionConditions, SessionFilter } from '#domain/session/session-filter.ts'
import type { Session } from '#domain/session/session.ts'
import type { WatchKind } from '#domain/supervision/watch-rule.ts'
import type {
  ListedSession,
  Page,
  SessionQueries,
  TimelineItem,
  WaitingCounts,
} from '#ports/conversations/session-queries.ts'
import { parseCursor, toPage } from '../database/cursor.ts'
import type { Database } from '../database/database.ts'
import { isContactOfSession } from './records/load-conversation.ts'
import { loadTimeline } from './records/load-timeline.ts'
import { contacts, sessions } from '../schema/sessions.ts'
import { afterPlace, conditionsOf, sortKeyOf } from './session-conditions.ts'
import { type SessionRow, toSession } from './records/session-row.ts'
import { withoutNul } from '../database/without-nul.ts'

const shownLength = 300

export class PostgresSessionQueries implements SessionQueries, WaitingCounts {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(organizationId: string, given: SessionFilter): Promise<Page<ListedSession>> {
    const filter = withoutNul(given)
    const { sort, order, limit, cursor } = filter
    const list = `sessions ${organizationId} ${sort} ${order}`
    const after = cursor === undefined ? undefined : parseCursor(list, cursor)
    if (after === 'invalid') return { items: [], nextCursor: undefined }
    const sortKey = sortKeyOf(filter)
    const direction = order === 'asc' ? asc : desc
    const rows = await this.#database.drizzle
      .select({
        session: sessions,
        contact: contacts,
        newestMessage: newestMessage(),
        watchKinds: watchKinds(),
        sortKey: sortKeyText(sortKey),
      })
      .from(sessions)
      .leftJoin(contacts, isContactOfSession())
      .where(and(conditionsOf(organizationId, filter), after && afterPlace(sortKey, order, after)))
      .orderBy(direction(sortKey), direction(sessions.id))
      .limit(limit + 1)
    return toPage(rows, limit, {
      list,
      toItem: ({ session, contact, newestMessage: text, watchKinds: kinds }) => ({
        session: toSession(session, contact),
        newestMessage: text ?? undefined,
        lastDecision: toLastDecision(session),
        watchKinds: kinds,
      }),
      placeOf: (row) => ({ sortKey: row.sortKey, id: row.session.id }),
    })
  }

  async count(organizationId: string, filter: SessionConditions, most: number): Promise<number> {
    const found = this.#database.drizzle
      .select({ id: sessions.id })
      .from(sessions)
      .where(conditionsOf(organizationId, withoutNul(filter)))
      .limit(most)
      .as('found')
    const [row] = await this.#database.drizzle.select({ count: count() }).from(found)
    return row?.count ?? 0
  }

  async find(organizationId: string, sessionId: string): Promise<Session | undefined> {
    return this.#findOne(
      and(eq(sessions.organizationId, organizationId), eq(sessions.id, withoutNul(sessionId))),
    )
  }

  /** Where an id occurs in several workspaces, the session updated last. */
  async findByConversation(
    organizationId: string,
    conversationId: string,
  ): Promise<Session | undefined> {
    return this.#findOne(
      and(
        eq(sessions.organizationId, organizationId),
        eq(sessions.conversationId, withoutNul(conversationId)),
      ),
    )
  }

  async listTimeline(organizationId: string, sessionId: string): Promise<TimelineItem[]> {
    const session = await this.find(organizationId, sessionId)
    return session ? loadTimeline(this.#database.drizzle, session.key) : []
  }

  async countWaiting(): Promise<number> {
    const [row] = await this.#database.query<{ count: number }>(
      `select count(*)::int as count from sessions where waiting_since is not null and status = 'open'`,
    )
    return row?.count ?? 0
  }

  async oldestWaitingSince(organizationId?: string): Promise<Date | undefined> {
    const [row] = await this.#database.query<{ oldest: Date | null }>(
      `select min(waiting_since) as oldest from sessions
       where waiting_since is not null and status = 'open' and ($1::text is null or organization_id = $1)`,
      [organizationId ?? null],
    )
    return row?.oldest ? new Date(row.oldest) : undefined
  }

  async #findOne(condition: ReturnType<typeof and>): Promise<Session | undefined> {
    const [row] = await this.#database.drizzle
      .select({ session: sessions, contact: contacts })
      .from(sessions)
      .leftJoin(contacts, isContactOfSession())
      .where(condition)
      .orderBy(desc(sessions.updatedAt))
      .limit(1)
    return row && toSession(row.session, row.contact)
  }
}

/** Read for the rows of one page only: the parts of a conversation are found by its key. */
function newestMessage() {
  return sql<string | null>`(
    select left(text, ${shownLength}) from parts
    where organization_id = ${sessions.organizationId} and workspace_id = ${sessions.workspaceId}
      and conversation_id = ${sessions.conversationId} and author_kind = 'contact' and text <> ''
    order by created_at desc, part_id desc limit 1)`
}

function watchKinds() {
  return sql<WatchKind[]>`coalesce((
    select json_agg(distinct r.kind order by r.kind) from watch_marks m
    join watch_rules r on r.organization_id = m.organization_id and r.id = m.rule_id
    where m.organization_id = ${sessions.organizationId} and m.session_id = ${sessions.id}
      and m.ended_at is null), '[]'::json)`
}

function toLastDecision({
  lastOutcome: outcome,
  lastReason: reason,
  lastDecidedAt: at,
}: SessionRow): ListedSession['lastDecision'] {
  return outcome && reason && at ? { outcome, reason, at } : undefined
}

function sortKeyText(sortKey: ReturnType<typeof sortKeyOf>) {
  return sql<string>`case when isfinite(${sortKey})
    then to_char(${sortKey} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') else (${sortKey})::text end`
}
