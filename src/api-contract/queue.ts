import { z } from 'zod'
import { itemsOf, listOf, queryCursor, queryFlag, queryLimit, queryText, time } from './basics.ts'
import { outcome, reason } from './decisions.ts'

const delivery = z.strictObject({
  id: z.string(),
  topic: z.string(),
  conversation_id: z.string().nullable(),
  received_at: time,
  /** `ignored`: a topic that has no use here. */
  result: z.enum(['stored', 'ignored']),
  worked_at: time.nullable(),
  /** The decision on the part that it brought; null where there is none, or none yet. */
  became: z
    .strictObject({ decision_id: z.string(), session_id: z.string().nullable(), outcome, reason })
    .nullable(),
})

export const deliveriesQuery = z.strictObject({
  limit: queryLimit,
  cursor: queryCursor.optional(),
  topic: queryText.optional(),
  conversation_id: queryText.optional(),
  used: queryFlag.optional(),
})

export const deliveries = listOf(delivery.meta({ id: 'Delivery' }))

/** `body` is null once it was deleted, seven days after it was worked off. */
export const wholeDelivery = delivery
  .extend({
    body: z.unknown(),
    bytes: z.int().nullable(),
    /** Those that hold no secret; null where they were not kept. */
    headers: z.record(z.string(), z.string()).nullable(),
    /** `not_checked`: no client secret was stored. A wrong one is refused and never stored. */
    signature: z.enum(['valid', 'not_checked']).nullable(),
  })
  .meta({ id: 'WholeDelivery' })

export const deadJobs = itemsOf(
  z
    .strictObject({
      id: z.string(),
      kind: z.enum(['look', 'sweep']),
      conversation_id: z.string().nullable(),
      session_id: z.string().nullable(),
      number: z.int().nullable(),
      contact: z.string().nullable(),
      waiting_since: time.nullable(),
      /** What the last attempt ended with. */
      problem: z.string(),
      attempts: z.int(),
      at: time,
    })
    .meta({ id: 'DeadJob' }),
)

/** Of the organization: due now, in hand, and due later. */
export const jobCounts = z
  .strictObject({ waiting: z.int(), at_work: z.int(), later: z.int() })
  .meta({ id: 'JobCounts' })

export type Deliveries = z.output<typeof deliveries>
export type WholeDelivery = z.output<typeof wholeDelivery>
export type DeadJobs = z.output<typeof deadJobs>
export type JobCounts = z.output<typeof jobCounts>
