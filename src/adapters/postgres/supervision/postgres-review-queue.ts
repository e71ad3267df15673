import { and, eq, sql } from 'drizzle-orm'
import type { JudgedScore } from '#domain/supervision/agreement.ts'
import type { Mark, SavedScorecard } from '#domain/supervision/review.ts'
import type {
  ReviewItem,
  ReviewPlace,
  ReviewQueue,
  ReviewSampling,
} from '#ports/supervision/review.ts'
import type { Page } from '#ports/conversations/session-queries.ts'
import { type Database, readRows } from '../database/database.ts'
import { reviewItems, reviewSampling, reviewScores } from '../schema/supervision.ts'
import { withoutNul } from '../database/without-nul.ts'
import { newestAnswerOf } from './newest-answer.ts'
import {
  isJudgedBy,
  queueOrder,
  type ReviewItemRow,
  reviewItemRows,
  toReviewItem,
} from './review-item-rows.ts'

export const DEFAULT_PER_DAY = 5

/** [O8] */
export class PostgresReviewQueue implements ReviewQueue, ReviewSampling {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(
    organizationId: string,
    reviewerId: string,
    { isJudged, limit, offset }: { isJudged: boolean; limit: number; offset: number },
  ): Promise<Page<ReviewItem>> {
    const judged = isJudgedBy(reviewerId)
    const rows = await readRows<ReviewItemRow>(
      this.#database.drizzle,
      reviewItemRows(sql`where i.organization_id = ${organizationId} and ${isJudged ? judged : sql`not ${judged}`}
        order by ${isJudged ? sql`i.created_at desc, i.decision_id` : queueOrder}
        limit ${limit + 1} offset ${offset}`),
    )
    const hasMore = rows.length > limit
    return {
      items: rows.slice(0, limit).map(toReviewItem),
      nextCursor: hasMore ? String(offset + limit) : undefined,
    }
  }

  async countOpen(organizationId: string, reviewerId: string): Promise<number> {
    const [row] = await readRows<{ count: number }>(
      this.#database.drizzle,
      sql`select count(*)::int as count from review_items i
        where i.organization_id = ${organizationId} and not ${isJudgedBy(reviewerId)}`,
    )
    return row?.count ?? 0
  }

  async find(
    organizationId: string,
    decisionId: string,
  ): Promise<{ item: ReviewItem; scores: SavedScorecard[] } | undefined> {
    const id = withoutNul(decisionId)
    const [row] = await readRows<ReviewItemRow>(
      this.#database.drizzle,
      reviewItemRows(sql`where i.organization_id = ${organizationId} and i.decision_id = ${id}`),
    )
    if (!row) return undefined
    const scores = await this.#database.drizzle
      .select()
      .from(reviewScores)
      .where(and(eq(reviewScores.organizationId, organizationId), eq(reviewScores.decisionId, id)))
      .orderBy(reviewScores.savedAt, reviewScores.reviewerId)
    return { item: toReviewItem(row), scores: scores.map(toScorecard) }
  }

  async findPlace(
    organizationId: string,
    reviewerId: string,
    decisionId: string,
  ): Promise<ReviewPlace> {
    const rows = await readRows<{ decision_id: string }>(
      this.#database.drizzle,
      sql`select i.decision_id from review_items i where i.organization_id = ${organizationId}
        and not ${isJudgedBy(reviewerId)} order by ${queueOrder} limit 1000`,
    )
    const ids = rows.map((row) => row.decision_id)
    const index = ids.indexOf(decisionId)
    const nextId = ids[index + 1] ?? ids.find((id) => id !== decisionId)
    return { index, openCount: ids.length, ...(nextId !== undefined && { nextId }) }
  }

  async score(
    organizationId: string,
    decisionId: string,
    score: SavedScorecard,
  ): Promise<'saved' | 'judged-already' | undefined> {
    const [item] = await this.#database.drizzle
      .select({ decisionId: reviewItems.decisionId })
      .from(reviewItems)
      .where(
        and(
          eq(reviewItems.organizationId, organizationId),
          eq(reviewItems.decisionId, withoutNul(decisionId)),
        ),
      )
    if (!item) return undefined
    const { comment = null, ...columns } = withoutNul(score)
    const saved = await this.#database.drizzle
      .insert(reviewScores)
      .values({ organizationId, decisionId: item.decisionId, ...columns, comment })
      .onConflictDoNothing()
      .returning({ reviewerId: reviewScores.reviewerId })
    return saved.length > 0 ? 'saved' : 'judged-already'
  }

  async add(
    organizationId: string,
    sessionId: string,
    at: Date,
  ): Promise<{ decisionId: string } | 'no-answer' | undefined> {
    const rows = await readRows<{ id: string | null }>(
      this.#database.drizzle,
      sql`select answer.id from sessions s left join lateral (${newestAnswerOf(at)}) answer on true
        where s.organization_id = ${organizationId} and s.id = ${withoutNul(sessionId)}`,
    )
    const [found] = rows
    if (!found) return undefined
    if (found.id === null) return 'no-answer'
    await this.#database.drizzle
      .insert(reviewItems)
      .values({ organizationId, sessionId, decisionId: found.id, cause: 'person', createdAt: at })
      .onConflictDoNothing()
    return { decisionId: found.id }
  }

  async listShared(
    organizationId: string,
    { from, to }: { from: Date; to: Date },
  ): Promise<JudgedScore[]> {
    const rows = await this.#database.drizzle
      .select()
      .from(reviewScores)
      .where(
        sql`${reviewScores.organizationId} = ${organizationId} and ${reviewScores.decisionId} in (
          select r.decision_id from review_scores r where r.organization_id = ${organizationId}
          group by r.decision_id having count(*) > 1
            and max(r.saved_at) >= ${from.toISOString()}::timestamptz and max(r.saved_at) < ${to.toISOString()}::timestamptz)`,
      )
    return rows.map((row) => ({ ...toScorecard(row), decisionId: row.decisionId }))
  }

  async readPerDay(organizationId: string): Promise<number> {
    const [row] = await this.#database.drizzle
      .select({ perDay: reviewSampling.perDay })
      .from(reviewSampling)
      .where(eq(reviewSampling.organizationId, organizationId))
    return row?.perDay ?? DEFAULT_PER_DAY
  }

  async changePerDay(organizationId: string, perDay: number): Promise<void> {
    await this.#database.drizzle
      .insert(reviewSampling)
      .values({ organizationId, perDay })
      .onConflictDoUpdate({ target: reviewSampling.organizationId, set: { perDay } })
  }
}

function toScorecard(row: typeof reviewScores.$inferSelect): SavedScorecard {
  const { reviewerId, reviewerName, isRightCall, comment, savedAt } = row
  return {
    reviewerId,
    reviewerName,
    correct: toMark(row.correct),
    complete: toMark(row.complete),
    tone: toMark(row.tone),
    isRightCall,
    ...(comment !== null && { comment }),
    savedAt,
  }
}

function toMark(stored: number): Mark {
  return stored === 0 ? 0 : stored === 1 ? 1 : 2
}
