import { sql, type SQL } from 'drizzle-orm'
import type { Outcome, Reason } from '#domain/decision/decision.ts'
import { type ReviewCause, reviewCauses } from '#domain/supervision/review.ts'
import type { ReviewItem } from '#ports/supervision/review.ts'

export type ReviewItemRow = {
  decision_id: string
  session_id: string
  number: string
  name: string | null
  cause: ReviewCause
  outcome: Outcome
  reason: Reason
  question: string | null
  rating: number | null
  rating_remark: string | null
  score_count: number
  created_at: Date | string
}

const shownLength = 300

/** Items `i` with what the queue shows of them; `rest` is conditions and order. */
export function reviewItemRows(rest: SQL): SQL {
  return sql`select i.decision_id, i.session_id, s.number::text as number, c.name, i.cause, d.outcome,
      d.reason, (select left(p.text, ${shownLength}::int) from parts p where p.organization_id = d.organization_id
        and p.workspace_id = d.workspace_id and p.conversation_id = d.conversation_id
        and p.part_id = d.trigger_part_id) as question,
      s.rating, s.rating_remark, i.created_at,
      (select count(*)::int from review_scores r where r.organization_id = i.organization_id
        and r.decision_id = i.decision_id) as score_count
    from review_items i
    join sessions s on s.organization_id = i.organization_id and s.id = i.session_id
    join decisions d on d.organization_id = i.organization_id and d.id = i.decision_id
    left join contacts c on c.organization_id = s.organization_id and c.workspace_id = s.workspace_id
      and c.contact_id = s.contact_id
    ${rest}`
}

export function isJudgedBy(reviewerId: string): SQL {
  return sql`exists (select 1 from review_scores mine where mine.organization_id = i.organization_id
    and mine.decision_id = i.decision_id and mine.reviewer_id = ${reviewerId})`
}

/** The weightiest cause first, then the oldest. */
export const queueOrder = sql`array_position(array[${sql.join(
  reviewCauses.map((cause) => sql`${cause}`),
  sql`, `,
)}]::text[], i.cause), i.created_at, i.decision_id`

export function toReviewItem(row: ReviewItemRow): ReviewItem {
  return {
    decisionId: row.decision_id,
    sessionId: row.session_id,
    sessionNumber: Number(row.number),
    ...(row.name !== null && { contactName: row.name }),
    cause: row.cause,
    outcome: row.outcome,
    reason: row.reason,
    ...(row.question && { question: row.question }),
    ...(row.rating !== null && { rating: row.rating }),
    ...(row.rating_remark !== null && { ratingRemark: row.rating_remark }),
    scoreCount: row.score_count,
    createdAt: new Date(row.created_at),
  }
}
