import type {
  Review as WireReview,
  ReviewAgreement as WireAgreement,
  ReviewItem as WireItem,
} from '#api-contract/review.ts'
import {
  type Agreement,
  agreementInWord,
  type Dimension,
  type JudgedScore,
  measureAgreement,
  pairsByMonth,
} from '#domain/supervision/agreement.ts'
import type { SavedScorecard } from '#domain/supervision/review.ts'
import type { ReviewItem } from '#ports/supervision/review.ts'
import { toSnake, toTime } from '../wire-words.ts'

export function toWireItem(item: ReviewItem): WireItem {
  return {
    id: item.decisionId,
    session_id: item.sessionId,
    session_number: item.sessionNumber,
    contact_name: item.contactName ?? null,
    cause: toSnake(item.cause),
    outcome: toSnake(item.outcome),
    reason: toSnake(item.reason),
    question: item.question ?? null,
    rating: item.rating ?? null,
    rating_remark: item.ratingRemark ?? null,
    score_count: item.scoreCount,
    created_at: toTime(item.createdAt),
  }
}

/** [O8] Blind: what others marked shows only beside marks of one's own. */
export function toWireScores(
  scores: readonly SavedScorecard[],
  reviewerId: string,
): Pick<WireReview, 'mine' | 'others'> {
  const mine = scores.find((score) => score.reviewerId === reviewerId)
  if (!mine) return { mine: null, others: null }
  return { mine: toScore(mine), others: scores.filter((score) => score !== mine).map(toScore) }
}

function toScore(score: SavedScorecard): NonNullable<WireReview['mine']> {
  return {
    reviewer_id: score.reviewerId,
    reviewer_name: score.reviewerName,
    correct: score.correct,
    complete: score.complete,
    tone: score.tone,
    right_call: score.isRightCall,
    comment: score.comment ?? null,
    saved_at: toTime(score.savedAt),
  }
}

export function toWireAgreement(
  scores: readonly JudgedScore[],
): Omit<WireAgreement, 'from' | 'to'> {
  return {
    ...measureAll(scores),
    by_month: [...pairsByMonth(scores)].map(([month, list]) => ({ month, ...measureAll(list) })),
  }
}

type ByDimension = Omit<WireAgreement['by_month'][number], 'month'>

function measureAll(scores: readonly JudgedScore[]): ByDimension {
  const measure = (dimension: Dimension) => toAgreement(measureAgreement(scores, dimension))
  return {
    correct: measure('correct'),
    complete: measure('complete'),
    tone: measure('tone'),
    right_call: measure('isRightCall'),
  }
}

function toAgreement(agreement: Agreement): ByDimension['correct'] {
  return {
    pair_count: agreement.pairCount,
    agreed_count: agreement.agreedCount,
    kappa: agreement.kappa ?? null,
    word: toSnake(agreementInWord(agreement)),
  }
}
