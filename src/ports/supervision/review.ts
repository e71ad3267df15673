import type { JudgedScore } from '#domain/supervision/agreement.ts'
import type { ReviewCause, SavedScorecard } from '#domain/supervision/review.ts'
import type { Outcome, Reason } from '#domain/decision/decision.ts'
import type { Page } from '../conversations/session-queries.ts'

/** An answer that people should judge; its id is that of the decision. [O8] */
export type ReviewItem = {
  decisionId: string
  sessionId: string
  sessionNumber: number
  contactName?: string
  cause: ReviewCause
  outcome: Outcome
  reason: Reason
  /** What the customer asked, shortened. */
  question?: string
  rating?: number
  ratingRemark?: string
  /** How many have judged it. */
  scoreCount: number
  createdAt: Date
}

export type ReviewPlace = { index: number; openCount: number; nextId?: string }

export interface ReviewQueue {
  /** Open: those that the reviewer has not judged. The weightiest cause first, then the oldest. */
  list(
    organizationId: string,
    reviewerId: string,
    page: { isJudged: boolean; limit: number; offset: number },
  ): Promise<Page<ReviewItem>>
  countOpen(organizationId: string, reviewerId: string): Promise<number>
  /** With all scores: whoever shows them keeps a reviewer blind who has not judged. */
  find(
    organizationId: string,
    decisionId: string,
  ): Promise<{ item: ReviewItem; scores: SavedScorecard[] } | undefined>
  /** Where the item stands in the reviewer's queue, and what comes after it. */
  findPlace(organizationId: string, reviewerId: string, decisionId: string): Promise<ReviewPlace>
  /** Append-only: a second scorecard of the same reviewer is refused. */
  score(
    organizationId: string,
    decisionId: string,
    score: SavedScorecard,
  ): Promise<'saved' | 'judged-already' | undefined>
  /** Queues the newest answer of a session; `no-answer` where the AI wrote none. */
  add(
    organizationId: string,
    sessionId: string,
    at: Date,
  ): Promise<{ decisionId: string } | 'no-answer' | undefined>
  /** Scores of answers that at least two people judged, saved in that time. */
  listShared(organizationId: string, time: { from: Date; to: Date }): Promise<JudgedScore[]>
}

export interface ReviewSampling {
  readPerDay(organizationId: string): Promise<number>
  changePerDay(organizationId: string, perDay: number): Promise<void>
}

export interface ReviewIntake {
  /**
   * Queues low ratings and bad feedback of the last 30 days, and once a day the sample of the day before; the same answers
   * are drawn whoever draws. The same again changes nothing. Returns how many came in.
   */
  fill(organizationId: string, drawn: { now: Date; day: string }): Promise<number>
}
