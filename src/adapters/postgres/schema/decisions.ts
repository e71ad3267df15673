import { sql } from 'drizzle-orm'
import { bigserial, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type {
  DecisionDetails,
  GateRecord,
  HandoffReason,
  Outcome,
  Reason,
  TriggerKind,
} from '#domain/decision/decision.ts'
import type { HouseEvent } from '#domain/session/house-event.ts'
import type { StepContent, StepKind, StepState } from '#domain/steps/step.ts'
import { conversationColumns, organizationId, time } from './columns.ts'

const decisionColumns = () => ({
  ...conversationColumns(),
  id: text('id').notNull(),
  sessionId: text('session_id'),
  triggerBy: text('trigger_by').$type<TriggerKind>().notNull(),
  triggerTopic: text('trigger_topic'),
  triggerPartId: text('trigger_part_id'),
  outcome: text('outcome').$type<Outcome>().notNull(),
  reason: text('reason').$type<Reason>().notNull(),
  explanation: text('explanation').notNull(),
  gates: jsonb('gates').$type<GateRecord[]>().notNull(),
  details: jsonb('details').$type<DecisionDetails>().notNull(),
  timingsMs: jsonb('timings_ms').$type<Record<string, number>>().notNull(),
  createdAt: time('created_at').notNull(),
})

/** [O1, O4] Append-only; `position` is the order of writing. */
export const decisions = pgTable(
  'decisions',
  {
    ...decisionColumns(),
    position: bigserial('position', { mode: 'bigint' }).notNull(),
    /** [H1] What counted towards the preset survives erasure. */
    presetTrigger: text('preset_trigger').$type<HandoffReason>(),
    /** [R8] What a model used; null without one. */
    inputTokens: integer('input_tokens'),
    outputTokens: integer('output_tokens'),
    erasedAt: time('erased_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    index('decisions_of_conversation').on(
      table.organizationId,
      table.workspaceId,
      table.conversationId,
      table.position,
    ),
    index('decisions_with_tokens')
      .on(table.organizationId, table.createdAt, table.inputTokens, table.outputTokens)
      .where(sql`input_tokens is not null`),
    index('decisions_newest').on(table.organizationId, table.createdAt, table.id),
    index('decisions_by_outcome').on(
      table.organizationId,
      table.outcome,
      table.createdAt,
      table.id,
    ),
    index('decisions_by_reason').on(table.organizationId, table.reason, table.createdAt, table.id),
    index('decisions_by_conversation').on(
      table.organizationId,
      table.conversationId,
      table.createdAt,
      table.id,
    ),
  ],
)

/** A decision whose reply must still be asked once more; at most one per conversation, never listed. */
export const unsettledDecisions = pgTable('unsettled_decisions', decisionColumns(), (table) => [
  primaryKey({ columns: [table.organizationId, table.workspaceId, table.conversationId] }),
])

/** [D1] */
export const steps = pgTable(
  'steps',
  {
    ...conversationColumns(),
    id: text('id').notNull(),
    decisionId: text('decision_id').notNull(),
    written: bigserial('written', { mode: 'bigint' }).notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<StepKind>().notNull(),
    content: jsonb('content').$type<StepContent>().notNull(),
    state: text('state').$type<StepState>().notNull(),
    attemptCount: integer('attempt_count').notNull(),
    notBefore: time('not_before'),
    partId: text('part_id'),
    problem: text('problem'),
    /** When it came to an end; null while it is open. */
    endedAt: time('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    index('steps_of_conversation').on(
      table.organizationId,
      table.workspaceId,
      table.conversationId,
      table.written,
    ),
    index('steps_of_decision').on(table.organizationId, table.decisionId),
    index('steps_open')
      .on(table.organizationId)
      .where(sql`state in ('intended', 'attempted')`),
  ],
)

/** Append-only: what only we know of a conversation. */
export const houseEvents = pgTable(
  'house_events',
  {
    ...conversationColumns(),
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    kind: text('kind').$type<HouseEvent['kind']>().notNull(),
    at: time('at').notNull(),
    afterPartId: text('after_part_id'),
  },
  (table) => [
    index('house_events_of_conversation').on(
      table.organizationId,
      table.workspaceId,
      table.conversationId,
      table.id,
    ),
  ],
)

/** [O2] Append-only: how people rated a session. */
export const ratings = pgTable(
  'ratings',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    organizationId: organizationId(),
    sessionId: text('session_id').notNull(),
    /** Null where the session as a whole was rated. */
    decisionId: text('decision_id'),
    value: text('value').$type<'good' | 'bad'>().notNull(),
    comment: text('comment'),
    by: text('by').notNull(),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [
    index('ratings_of_session').on(table.organizationId, table.sessionId, table.id),
    index('ratings_of_decision').on(table.organizationId, table.decisionId, table.id),
  ],
)
