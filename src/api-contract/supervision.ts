import { z } from 'zod'
import { itemsOf, listOf, queryCursor, queryFlag, queryLimit, queryText, time } from './basics.ts'

export const watchKind = z.enum(
  ['angry_with_ai', 'waiting_longer', 'handed_off_unassigned', 'words'],
  'must be angry_with_ai, waiting_longer, handed_off_unassigned or words',
)

const minutes = z
  .int('must be a whole number from 1 to 10080')
  .min(1, 'must be a whole number from 1 to 10080')
  .max(10_080, 'must be a whole number from 1 to 10080')

const words = z
  .string('must be a word or a phrase')
  .trim()
  .min(2, 'must have at least 2 characters')
  .max(100, 'may have at most 100 characters')
  .refine((value) => /[\p{L}\p{N}]/u.test(value), 'must hold a letter or a digit')

const webhookUrl = z
  .string('must be an https address')
  .trim()
  .max(2000, 'may have at most 2,000 characters')

const condition = { kind: watchKind, minutes: minutes.optional(), words: words.optional() }

type Condition = { kind: z.output<typeof watchKind>; minutes?: number; words?: string }

/** Minutes belong to waiting, words to words, and to nothing else. */
function refuseHalves(value: Condition, context: z.RefinementCtx): void {
  const say = (path: 'minutes' | 'words', message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (value.kind === 'waiting_longer' && value.minutes === undefined) say('minutes', 'is missing')
  if (value.kind === 'words' && value.words === undefined) say('words', 'is missing')
  if (value.kind !== 'waiting_longer' && value.minutes !== undefined)
    say('minutes', 'belongs to waiting_longer only')
  if (value.kind !== 'words' && value.words !== undefined) say('words', 'belongs to words only')
}

export const newWatchRule = z
  .strictObject({ ...condition, webhook_url: webhookUrl.nullable().optional() })
  .superRefine(refuseHalves)

export const watchRuleChange = z.strictObject({
  minutes: minutes.optional(),
  words: words.optional(),
  enabled: z.boolean('must be true or false').optional(),
  webhook_url: webhookUrl.nullable().optional(),
})

const ruleFields = {
  id: z.string(),
  kind: watchKind,
  minutes: z.int().nullable(),
  words: z.string().nullable(),
  enabled: z.boolean(),
  /** Owners and admins only: the address may carry a token. */
  webhook_url: z.string().nullable(),
  webhook_host: z.string().nullable(),
  created_by: z.string(),
  created_at: time,
}

const watchRule = z
  .strictObject({ ...ruleFields, running_count: z.int() })
  .meta({ id: 'WatchRule' })

export const watchRules = itemsOf(watchRule)

export const savedWatchRule = z
  .strictObject({
    ...ruleFields,
    webhook_secret: z.string().optional().meta({ description: 'shown only once' }),
  })
  .meta({ id: 'SavedWatchRule' })

const past = z.iso.datetime('must be a time in ISO 8601, such as 2026-11-22T10:00:00Z')

export const watchPreviewBody = z
  .strictObject({ ...condition, from: past, to: past })
  .superRefine(refuseHalves)

export const watchPreview = z
  .strictObject({ matched: z.int(), from: time, to: time })
  .meta({ id: 'WatchPreview' })

export const watchMarksQuery = z.strictObject({
  rule_id: queryText.optional(),
  session_id: queryText.optional(),
  running: queryFlag.optional(),
  limit: queryLimit,
  cursor: queryCursor.optional(),
})

export const watchMarks = listOf(
  z
    .strictObject({
      id: z.string(),
      rule_id: z.string(),
      kind: watchKind,
      session_id: z.string(),
      session_number: z.int(),
      contact_name: z.string().nullable(),
      began_at: time,
      ended_at: time.nullable(),
    })
    .meta({ id: 'WatchMark' }),
)

const attempt = z.strictObject({
  at: time,
  status: z.int().nullable(),
  problem: z.string().nullable(),
  took_ms: z.number(),
})

export const watchDeliveriesQuery = z.strictObject({
  limit: queryLimit,
  cursor: queryCursor.optional(),
})

export const watchDeliveries = listOf(
  z
    .strictObject({
      id: z.string(),
      state: z.enum(['waiting', 'delivered', 'given_up']),
      body: z.string(),
      attempts: z.array(attempt),
      next_at: time.nullable(),
      created_at: time,
    })
    .meta({ id: 'WatchDelivery' }),
)

export type WatchRule = z.output<typeof watchRule>
export type WatchRules = z.output<typeof watchRules>
export type SavedWatchRule = z.output<typeof savedWatchRule>
export type WatchPreview = z.output<typeof watchPreview>
export type WatchMarks = z.output<typeof watchMarks>
export type WatchDeliveries = z.output<typeof watchDeliveries>
