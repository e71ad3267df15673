import { z } from 'zod'
import { listOf, queryCursor, queryLimit, queryText, queryTime, time } from './basics.ts'

export const outcome = z.enum(
  ['replied', 'handed_off', 'drafted', 'resolved', 'stored', 'skipped'],
  'must be replied, handed_off, drafted, resolved, stored or skipped',
)

/** Every reason that a decision may carry: gates', handoffs' and the others'. */
export const reason = z.enum(
  [
    'connection_paused',
    'reconnect_required',
    'session_paused',
    'duplicate',
    'own_message',
    'outbound_conversation',
    'bot_initiated',
    'unsupported_channel',
    'not_from_customer',
    'teammate_message',
    'bot_message',
    'answered_by_bot',
    'human_took_over',
    'handed_off',
    'automatic_message',
    'nothing_to_answer',
    'too_old',
    'first_message_ignored',
    'awaiting_assignment',
    'assigned_elsewhere',
    'unassigned',
    'autopilot_off',
    'outside_hours',
    'contact_blocked',
    'skip_tag',
    'not_in_trial',
    'spend_limit',
    'too_many_replies',
    'topic_excluded',
    'customer_requested',
    'frustration',
    'unproductive',
    'insufficient_knowledge',
    'insufficient_tools',
    'ai_unavailable',
    'instructed',
    'teammate_requested',
    'answered',
    'greeting',
    'customer_confirmed',
    'nothing_open',
    'superseded',
    'conversation_closed',
    'conversation_gone',
    'conversation_forbidden',
    'raced',
  ],
  'is no reason that a decision can have, such as answered',
)

export const decisionStep = z.strictObject({
  kind: z.string(),
  state: z.enum(['intended', 'attempted', 'done', 'skipped', 'left_alone', 'failed']),
  intercom_part_id: z.string().optional(),
  attempt_count: z.int(),
  /** What it concerns: a tag's name, or the id of whom it is assigned to. */
  target: z.string().nullable(),
  problem: z.string().nullable(),
  /** Null while it is open. */
  ended_at: time.nullable(),
})

const gate = z.strictObject({
  gate: z.string(),
  passed: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
})

const passage = z.strictObject({
  document_id: z.string(),
  passage_id: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  audience: z.enum(['public', 'internal']),
  url: z.string().nullable(),
  text: z.string(),
  updated_at: time,
  score: z.number(),
  matched_words: z.array(z.string()),
  missing_words: z.array(z.string()),
})

export const citation = z.strictObject({
  document_id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  quote: z.string(),
})

/** What the turn read, found and wrote on its way; empty once the texts are erased. */
export const details = z.strictObject({
  language: z.string().nullable(),
  sentiment: z.string().nullable(),
  engine: z.string().nullable(),
  generated: z.string().nullable(),
  passages: z.array(passage),
  confidence: z.number().nullable(),
  bar: z.number().nullable(),
  citations: z.array(citation),
  guards: z.array(
    z.strictObject({ guard: z.string(), passed: z.boolean(), detail: z.string().optional() }),
  ),
  second_look: z.array(gate),
  evidence: z.array(z.string()),
  contradiction: z.string().nullable(),
  problem: z.string().nullable(),
  usage: z
    .strictObject({ input_tokens: z.int(), output_tokens: z.int() })
    .nullable()
    .meta({ description: 'what a model used; null without one' }),
  settings_version: z.int().nullable(),
  fetched_at: z.string().nullable(),
})

export const decision = z
  .strictObject({
    id: z.string(),
    conversation_id: z.string(),
    session_id: z.string().nullable(),
    trigger: z.strictObject({
      by: z.enum(['webhook', 'sweep', 'given', 'resume', 'reconnect', 'person']),
      topic: z.string().nullable(),
      part_id: z.string().nullable(),
    }),
    outcome,
    reason,
    explanation: z.string(),
    gates: z.array(gate),
    steps: z.array(decisionStep),
    timings_ms: z.record(z.string(), z.number()),
    details,
    rating: z
      .strictObject({
        rating: z.enum(['good', 'bad']),
        comment: z.string().nullable(),
        by: z.string(),
        at: time,
      })
      .nullable()
      .meta({ description: 'what a person said of it last' }),
    created_at: time,
  })
  .meta({ id: 'Decision' })

export type Decision = z.output<typeof decision>

export const decisions = listOf(decision)
export type Decisions = z.output<typeof decisions>

export const decisionsQuery = z.strictObject({
  outcome: outcome.optional(),
  reason: reason.optional(),
  conversation_id: queryText.optional(),
  created_after: queryTime.optional(),
  created_before: queryTime.optional(),
  limit: queryLimit,
  cursor: queryCursor.optional(),
})
