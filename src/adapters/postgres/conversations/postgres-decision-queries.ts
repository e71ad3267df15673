import { and, asc, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import type { Decision } from '#domain/decision/decision.ts'
import type {
  DecisionFilter,
  DecisionFound,
  DecisionQueries,
  KnowledgeUsage,
  Page,
} from '#ports/conversations/session-queries.ts'
import { parseCursor, toPage, type ListPlace } from '../database/cursor.ts'
import type { Database } from '../database/database.ts'
import { toDecision } from './records/decision-row.ts'
import { loadRatings } from './records/load-ratings.ts'
import { decisions, ratings, steps } from '../schema/decisions.ts'
import { sessions } from '../schema/sessions.ts'
import { toStep } from './records/step-row.ts'
import { withoutNul } from '../database/without-nul.ts'

export class PostgresDecisionQueries implements DecisionQueries, KnowledgeUsage {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(organizationId: string, given: DecisionFilter): Promise<Page<DecisionFound>> {
    const filter = withoutNul(given)
    const list = `decisions ${organizationId}`
    const after = filter.cursor === undefined ? undefined : parseCursor(list, filter.cursor)
    if (after === 'invalid') return { items: [], nextCursor: undefined }
    const rows = await this.#database.drizzle
      .select()
      .from(decisions)
      .where(conditionsOf(organizationId, filter, after))
      .orderBy(desc(decisions.createdAt), desc(decisions.id))
      .limit(filter.limit + 1)
    const page = toPage(rows, filter.limit, {
      list,
      toItem: toDecision,
      placeOf: ({ createdAt, id }) => ({ sortKey: createdAt.toISOString(), id }),
    })
    return { ...page, items: await this.#toFound(organizationId, page.items) }
  }

  async find(organizationId: string, decisionId: string): Promise<DecisionFound | undefined> {
    const [row] = await this.#database.drizzle
      .select()
      .from(decisions)
      .where(
        and(eq(decisions.organizationId, organizationId), eq(decisions.id, withoutNul(decisionId))),
      )
    const [found] = await this.#toFound(organizationId, row ? [toDecision(row)] : [])
    return found
  }

  async countCitations(organizationId: string, since: Date) {
    const rows = await this.#database.query<{ document_id: string; count: number; last_at: Date }>(
      `select cited->>'documentId' as document_id, count(*)::int as count, max(created_at) as last_at
       from decisions, jsonb_array_elements(coalesce(details->'citations', '[]'::jsonb)) as cited
       where organization_id = $1 and outcome in ('replied', 'drafted') and created_at > $2::timestamptz
       group by 1 order by 2 desc`,
      [organizationId, since.toISOString()],
    )
    return rows.map(({ document_id, count, last_at }) => ({
      documentId: document_id,
      count,
      lastAt: new Date(last_at),
    }))
  }

  /** Throws for a session that the organization does not have. */
  async rate(
    organizationId: string,
    sessionId: string,
    rating: { value: 'good' | 'bad'; comment?: string; by: string; decisionId?: string },
  ): Promise<void> {
    const { value, comment = null, by, decisionId = null } = withoutNul(rating)
    const own = this.#database.drizzle
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.organizationId, organizationId), eq(sessions.id, sessionId)))
    if ((await own).length === 0) throw new Error('The organization has no such session.')
    await this.#database.drizzle
      .insert(ratings)
      .values({ organizationId, sessionId, decisionId, value, comment, by })
  }

  async #toFound(organizationId: string, found: readonly Decision[]): Promise<DecisionFound[]> {
    if (found.length === 0) return []
    const ids = found.map(({ id }) => id)
    const rows = await this.#database.drizzle
      .select()
      .from(steps)
      .where(and(eq(steps.organizationId, organizationId), inArray(steps.decisionId, ids)))
      .orderBy(asc(steps.written))
    const all = rows.map(toStep)
    const rated = await loadRatings(this.#database.drizzle, organizationId, ids)
    return found.map((decision) => {
      const own = all.filter(({ decisionId }) => decisionId === decision.id)
      const rating = rated.get(decision.id)
      return { decision, steps: own, ...(rating && { rating }) }
    })
  }
}

function conditionsOf(organizationId: string, filter: DecisionFilter, after?: ListPlace) {
  const { outcome, reason, conversationId, createdAfter, createdBefore } = filter
  return and(
    eq(decisions.organizationId, organizationId),
    outcome && eq(decisions.outcome, outcome),
    reason && eq(decisions.reason, reason),
    conversationId === undefined ? undefined : eq(decisions.conversationId, conversationId),
    createdAfter && gte(decisions.createdAt, createdAfter),
    createdBefore && lte(decisions.createdAt, createdBefore),
    after &&
      sql`(${decisions.createdAt}, ${decisions.id}) < (${after.sortKey}::timestamptz, ${after.id})`,
  )
}
