import { z } from 'zod'
import {
  attributes,
  itemsOf,
  language,
  listOf,
  queryCursor,
  queryFlag,
  queryLimit,
  queryNumber,
  queryText,
  queryTime,
  time,
} from './basics.ts'
import { watchKind } from './supervision.ts'
import { reportFilters } from './reports.ts'
import { decision, decisionStep, outcome, reason } from './decisions.ts'

export const sentiment = z.enum(['angry', 'neutral', 'happy'], 'must be angry, neutral or happy')
const status = z.enum(
  ['open', 'closed_resolved', 'closed_unresolved'],
  'must be open, closed_resolved or closed_unresolved',
)
const channel = z.enum(['web', 'email', 'other'], 'must be web, email or other')
const handledBy = z.enum(['ai', 'human', 'none'], 'must be ai, human or none')

export const company = z.strictObject({
  id: z.string(),
  name: z.string(),
  custom_attributes: attributes,
})

const contact = z.strictObject({
  id: z.string(),
  role: z.enum(['user', 'lead']),
  verified: z.boolean(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  custom_attributes: attributes,
  companies: z.array(company),
})

const handoff = z.strictObject({
  reason,
  summary: z.string(),
  sentiment,
  language: z.string(),
  at: time,
  ended_at: time.nullable(),
})

const ledger = z.strictObject({
  confirmed_at: time.nullable(),
  assumed_at: time.nullable(),
  closed_while_owned_at: time.nullable(),
  handed_off_at: time.nullable(),
  reopened_at: time.nullable(),
})

const assignee = z.strictObject({
  teammate_id: z.string().nullable(),
  team_id: z.string().nullable(),
})

const rating = z.strictObject({
  score: z.int().meta({ description: "the customer's in Intercom, 1 to 5" }),
  remark: z.string().nullable(),
  at: time.nullable(),
})

export const session = z
  .strictObject({
    id: z.string(),
    number: z.int(),
    conversation_id: z.string(),
    channel,
    intercom_channel: z.string(),
    status,
    handled_by: handledBy,
    handed_off: z.boolean(),
    handoff: handoff.nullable(),
    ai_closure_type: z.enum(['resolved', 'assumed_resolved', 'handed_off']).nullable(),
    ai_interaction: z.boolean(),
    waiting_since: time.nullable(),
    complete: z.boolean(),
    paused: z.boolean(),
    sentiment: sentiment.nullable(),
    language: z.string().nullable(),
    summary: z.string().nullable(),
    tags: z.array(z.string()),
    assignee,
    rating: rating.nullable(),
    ledger,
    contact: contact.nullable(),
    custom_attributes: attributes,
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Session' })

export type Session = z.output<typeof session>

const listedSession = z
  .strictObject({
    ...session.shape,
    newest_message: z.string().nullable(),
    last_decision: z.strictObject({ outcome, reason, at: time }).nullable(),
    /** Why nobody has answered yet, as far as it was judged. [O5] */
    waiting_reason: reason.nullable(),
    /** The kinds of the watch rules that mark it now. [O7] */
    watched: z.array(watchKind),
  })
  .meta({ id: 'ListedSession' })

export type ListedSession = z.output<typeof listedSession>

export const sessions = listOf(listedSession)

const upTo = z.int().meta({ description: 'counted up to 1,000' })

/** How many open sessions stand how, for the views. */
export const sessionCounts = z
  .strictObject({
    waiting: upTo,
    oldest_waiting_since: time.nullable(),
    ai: upTo,
    handed_off: upTo,
    people: upTo,
  })
  .meta({ id: 'SessionCounts' })

export const sessionTotal = z.strictObject({ total: z.int() }).meta({ id: 'SessionTotal' })

export type SessionTotal = z.output<typeof sessionTotal>

export type SessionCounts = z.output<typeof sessionCounts>

export const sessionsQuery = z.strictObject({
  status: status.optional(),
  channel: channel.optional(),
  handled_by: handledBy.optional(),
  handed_off: queryFlag.optional(),
  waiting: queryFlag.optional(),
  outcome: outcome.optional(),
  reason: reason.optional(),
  sentiment: sentiment.optional(),
  language: language.optional(),
  tag: queryText.optional(),
  watch: queryText.optional().meta({ description: 'the id of a watch rule, or any' }),
  topic: queryText.optional().meta({ description: 'id of a topic' }),
  gap: queryText.optional().meta({ description: 'id of a knowledge gap' }),
  contact_id: queryText.optional(),
  conversation_id: queryText.optional(),
  number: queryNumber.optional(),
  q: queryText.optional(),
  ...reportFilters,
  created_after: queryTime.optional(),
  created_before: queryTime.optional(),
  updated_after: queryTime.optional(),
  updated_before: queryTime.optional(),
  sort: z
    .enum(
      ['updated_at', 'created_at', 'waiting_since'],
      'must be updated_at, created_at or waiting_since',
    )
    .default('updated_at'),
  order: z.enum(['asc', 'desc'], 'must be asc or desc').default('desc'),
  limit: queryLimit,
  cursor: queryCursor.optional(),
})

const attachment = z.strictObject({
  name: z.string(),
  content_type: z.string(),
  byte_count: z.int().nullable(),
})

const timelinePart = z.strictObject({
  kind: z.enum(['message', 'note', 'event']),
  at: time,
  part: z.strictObject({
    id: z.string(),
    part_type: z.string(),
    author: z.strictObject({
      kind: z.enum(['contact', 'teammate', 'bot']),
      id: z.string(),
      name: z.string().nullable(),
    }),
    text: z.string(),
    attachments: z.array(attachment),
    assignment: z
      .strictObject({
        to: z.enum(['teammate', 'team', 'bot', 'nobody']),
        id: z.string().nullable(),
      })
      .nullable(),
    updated_at: time,
    is_ours: z.boolean(),
    redacted: z.boolean(),
    version: z.int(),
  }),
})

const timelineDecision = z.strictObject({ kind: z.literal('decision'), at: time, decision })

const timelineStep = z.strictObject({
  kind: z.literal('step'),
  at: time,
  step: z.strictObject({ ...decisionStep.shape, decision_id: z.string() }),
})

const timelineItem = z
  .union([timelinePart, timelineDecision, timelineStep])
  .meta({ id: 'TimelineItem' })

export type TimelineItem = z.output<typeof timelineItem>

export const timeline = itemsOf(timelineItem)

/** How far the look at a conversation has come. */
export const turnPhase = z
  .strictObject({
    phase: z.enum(['idle', 'settling', 'queued', 'working', 'posting']),
    since: time.nullable(),
    until: time.nullable(),
  })
  .meta({ id: 'TurnPhase' })

export type TurnPhase = z.output<typeof turnPhase>

export type Sessions = z.output<typeof sessions>
export type Timeline = z.output<typeof timeline>
