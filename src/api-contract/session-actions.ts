import { z } from 'zod'

const comment = z
  .string('must be a text')
  .trim()
  .min(1, 'may not be empty: leave it out instead')
  .max(2000, 'may have at most 2,000 characters')

export const handOffBody = z.strictObject({ comment: comment.optional() })
export const emptyBody = z.strictObject({})
export const replayBody = z.strictObject({ decision_id: z.string('must be an id').optional() })
export const redactBody = z.strictObject({
  part_id: z.string('must be an id').min(1, 'may not be empty').max(200, 'is no part id'),
})
export const feedbackBody = z.strictObject({
  rating: z.enum(['good', 'bad'], 'must be good or bad'),
  comment: comment.optional(),
  decision_id: z
    .string('must be an id')
    .max(200, 'is no decision id')
    .optional()
    .meta({ description: 'without it the session as a whole is meant' }),
})

/** What a button has set going, or has done. */
export const accepted = z.strictObject({ accepted: z.literal(true) }).meta({ id: 'Accepted' })
