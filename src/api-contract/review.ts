import { z } from 'zod'
import { listOf, queryCursor, queryLimit, queryTime, time } from './basics.ts'
import { decision, outcome, reason } from './decisions.ts'

const mark = z
  .union([z.literal(0), z.literal(1), z.literal(2)], 'must be 0, 1 or 2')
  .meta({ description: '0 no, 1 partly, 2 yes' })

const comment = z
  .string('must be a text')
  .trim()
  .min(1, 'may not be empty: leave it out instead')
  .max(2000, 'may have at most 2,000 characters')

export const reviewScoreBody = z.strictObject({
  correct: mark,
  complete: mark,
  tone: mark,
  right_call: z.boolean('must be true or false'),
  comment: comment.optional(),
})

const reviewItem = z
  .strictObject({
    /** That of the decision. */
    id: z.string(),
    session_id: z.string(),
    session_number: z.int(),
    contact_name: z.string().nullable(),
    cause: z.enum(['low_rating', 'bad_feedback', 'person', 'sample']),
    outcome,
    reason,
    question: z.string().nullable(),
    rating: z.int().nullable(),
    rating_remark: z.string().nullable(),
    score_count: z.int(),
    created_at: time,
  })
  .meta({ id: 'ReviewItem' })

export const reviewQuery = z.strictObject({
  state: z.enum(['open', 'judged'], 'must be open or judged').default('open'),
  limit: queryLimit,
  cursor: queryCursor.optional(),
})

/** The caller's own queue. */
export const reviewQueue = listOf(reviewItem)
  .extend({ open_count: z.int(), sampled_per_day: z.int(), next_sample_at: time })
  .meta({ id: 'ReviewQueue' })

const score = z
  .strictObject({
    reviewer_id: z.string(),
    reviewer_name: z.string(),
    correct: mark,
    complete: mark,
    tone: mark,
    right_call: z.boolean(),
    comment: z.string().nullable(),
    saved_at: time,
  })
  .meta({ id: 'ReviewScore' })

export const review = z
  .strictObject({
    item: reviewItem,
    /** With the passages that the answer rests on. */
    decision,
    mine: score.nullable(),
    /** Null until the caller has judged. */
    others: z.array(score).nullable(),
    place: z.strictObject({
      /** From 1; null once judged. */
      position: z.int().nullable(),
      open_count: z.int(),
      next_id: z.string().nullable(),
    }),
  })
  .meta({ id: 'Review' })

export const newReview = z.strictObject({ session_id: z.string('must be an id').max(200) })

export const queuedReview = z.strictObject({ id: z.string() }).meta({ id: 'QueuedReview' })

const mostDrawn = 'must be a whole number from 0 to 100'

export const samplingBody = z.strictObject({
  sampled_per_day: z.int(mostDrawn).min(0, mostDrawn).max(100, mostDrawn),
})

export const reviewSampling = z
  .strictObject({ sampled_per_day: z.int() })
  .meta({ id: 'ReviewSampling' })

const agreement = z.strictObject({
  pair_count: z.int(),
  agreed_count: z.int(),
  /** Cohen's; null where there is none. */
  kappa: z.number().nullable(),
  word: z.enum([
    'too_few',
    'no_variation',
    'worse_than_chance',
    'slight',
    'fair',
    'moderate',
    'substantial',
    'almost_perfect',
  ]),
})

const byDimension = {
  correct: agreement,
  complete: agreement,
  tone: agreement,
  right_call: agreement,
}

export const reviewAgreement = z
  .strictObject({
    ...byDimension,
    by_month: z.array(z.strictObject({ month: z.string(), ...byDimension })),
    from: time,
    to: time,
  })
  .meta({ id: 'ReviewAgreement' })

export const agreementQuery = z.strictObject({
  from: queryTime.optional(),
  to: queryTime.optional(),
})

export type ReviewQueue = z.output<typeof reviewQueue>
export type ReviewItem = ReviewQueue['items'][number]
export type Review = z.output<typeof review>
export type ReviewAgreement = z.output<typeof reviewAgreement>
