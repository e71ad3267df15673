import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ReviewCause } from '#domain/supervision/review.ts'
import type { WatchAttempt, WatchDeliveryState } from '#domain/supervision/watch-delivery.ts'
import type { WatchKind } from '#domain/supervision/watch-rule.ts'
import { bytes, organizationId, time } from './columns.ts'

/** [O7] */
export const watchRules = pgTable(
  'watch_rules',
  {
    organizationId: organizationId(),
    id: text('id').notNull(),
    kind: text('kind').$type<WatchKind>().notNull(),
    minutes: integer('minutes'),
    words: text('words'),
    isEnabled: boolean('is_enabled').notNull(),
    webhookUrl: text('webhook_url'),
    webhookSecret: bytes('webhook_secret'),
    createdBy: text('created_by').notNull(),
    createdAt: time('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.id] })],
)

/** [O7] One row per occurrence of a rule at a session, from its beginning to its end. */
export const watchMarks = pgTable(
  'watch_marks',
  {
    organizationId: organizationId(),
    id: bigserial('id', { mode: 'bigint' }).notNull(),
    ruleId: text('rule_id').notNull(),
    sessionId: text('session_id').notNull(),
    /** What it is about, such as the message with the word: the same never marks twice. */
    occurrence: text('occurrence'),
    beganAt: time('began_at').notNull(),
    endedAt: time('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      name: 'watch_marks_of_rule',
      columns: [table.organizationId, table.ruleId],
      foreignColumns: [watchRules.organizationId, watchRules.id],
    }).onDelete('cascade'),
    uniqueIndex('watch_marks_one_running')
      .on(table.organizationId, table.ruleId, table.sessionId)
      .where(sql`ended_at is null`),
    index('watch_marks_of_session').on(table.organizationId, table.sessionId, table.endedAt),
    index('watch_marks_of_rule_newest').on(table.organizationId, table.ruleId, table.id),
  ],
)

/** [O7] Calls of a customer's webhook: one per mark, with every attempt. */
export const watchDeliveries = pgTable(
  'watch_deliveries',
  {
    organizationId: organizationId(),
    id: text('id').notNull(),
    ruleId: text('rule_id').notNull(),
    markId: bigint('mark_id', { mode: 'bigint' }).notNull(),
    body: text('body').notNull(),
    state: text('state').$type<WatchDeliveryState>().notNull(),
    attempts: jsonb('attempts').$type<WatchAttempt[]>().notNull(),
    nextAt: time('next_at'),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      name: 'watch_deliveries_of_rule',
      columns: [table.organizationId, table.ruleId],
      foreignColumns: [watchRules.organizationId, watchRules.id],
    }).onDelete('cascade'),
    index('watch_deliveries_of_rule_newest').on(
      table.organizationId,
      table.ruleId,
      table.createdAt,
      table.id,
    ),
    index('watch_deliveries_due')
      .on(table.nextAt)
      .where(sql`next_at is not null`),
  ],
)

/** [O8] How many answers a day are drawn; a row only where somebody changed it. */
export const reviewSampling = pgTable('review_sampling', {
  organizationId: organizationId().primaryKey(),
  perDay: integer('per_day').notNull(),
})

/** [O8] The days whose sample has been drawn. */
export const reviewSamples = pgTable(
  'review_samples',
  { organizationId: organizationId(), day: text('day').notNull() },
  (table) => [primaryKey({ columns: [table.organizationId, table.day] })],
)

/** [O8] Answers that people should judge, each once. */
export const reviewItems = pgTable(
  'review_items',
  {
    organizationId: organizationId(),
    decisionId: text('decision_id').notNull(),
    sessionId: text('session_id').notNull(),
    cause: text('cause').$type<ReviewCause>().notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.decisionId] }),
    index('review_items_newest').on(table.organizationId, table.createdAt, table.decisionId),
    index('review_items_of_session').on(table.organizationId, table.sessionId),
  ],
)

/** [O8] Append-only: one scorecard per reviewer and item. */
export const reviewScores = pgTable(
  'review_scores',
  {
    organizationId: organizationId(),
    decisionId: text('decision_id').notNull(),
    reviewerId: text('reviewer_id').notNull(),
    reviewerName: text('reviewer_name').notNull(),
    correct: integer('correct').notNull(),
    complete: integer('complete').notNull(),
    tone: integer('tone').notNull(),
    isRightCall: boolean('is_right_call').notNull(),
    comment: text('comment'),
    savedAt: time('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.decisionId, table.reviewerId] }),
    foreignKey({
      name: 'review_scores_of_item',
      columns: [table.organizationId, table.decisionId],
      foreignColumns: [reviewItems.organizationId, reviewItems.decisionId],
    }),
    index('review_scores_newest').on(table.organizationId, table.savedAt),
  ],
)
