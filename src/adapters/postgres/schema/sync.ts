import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { SentNotice } from '#ports/telemetry.ts'
import type { BackFillStatus, Completeness } from '#domain/sync/back-fill.ts'
import { organizationId, time } from './columns.ts'

/** [W8] */
export const syncMarks = pgTable(
  'sync_marks',
  {
    organizationId: organizationId(),
    workspaceId: text('workspace_id').notNull(),
    mark: time('mark').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.workspaceId] })],
)

/** [S4] How far the search for deleted conversations has come. */
export const existenceRounds = pgTable(
  'existence_rounds',
  {
    organizationId: organizationId(),
    workspaceId: text('workspace_id').notNull(),
    /** The number of the last session that was asked after; 0 where the next round begins. */
    askedAfter: bigint('asked_after', { mode: 'number' }).notNull().default(0),
    /** Up to when Intercom's list of deletions was read, in Intercom's time. */
    deletionMark: time('deletion_mark'),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.workspaceId] })],
)

/** [S2] One run over the history of a workspace; a new run replaces the one before. */
export const backFills = pgTable(
  'back_fills',
  {
    organizationId: organizationId(),
    workspaceId: text('workspace_id').notNull(),
    status: text('status').$type<BackFillStatus>().notNull(),
    mark: time('mark').notNull(),
    until: time('until').notNull(),
    totalCount: integer('total_count').notNull().default(0),
    remainingCount: integer('remaining_count').notNull().default(0),
    storedCount: integer('stored_count').notNull().default(0),
    unchangedCount: integer('unchanged_count').notNull().default(0),
    goneCount: integer('gone_count').notNull().default(0),
    failedCount: integer('failed_count').notNull().default(0),
    samples: jsonb('samples').$type<{ at: string; done: number }[]>().notNull().default([]),
    trouble: text('trouble'),
    startedAt: time('started_at').notNull().defaultNow(),
    finishedAt: time('finished_at'),
    completeness: jsonb('completeness').$type<Completeness>(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.workspaceId] })],
)

/** [D3] Intercom counts per workspace, so all that call it share the row. */
export const rateBudgets = pgTable('rate_budgets', {
  workspaceId: text('workspace_id').primaryKey(),
  callLimit: integer('call_limit').notNull(),
  remaining: integer('remaining').notNull(),
  resetAt: time('reset_at').notNull(),
})

/** [O6] One row per alert from its beginning to its end. */
export const alerts = pgTable(
  'alerts',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    organizationId: organizationId(),
    alert: text('alert').notNull(),
    detail: text('detail').notNull(),
    beganAt: time('began_at').notNull().defaultNow(),
    endedAt: time('ended_at'),
    /** Where the notices went, and what kept them from arriving. */
    beganSent: jsonb('began_sent').$type<SentNotice>(),
    endedSent: jsonb('ended_sent').$type<SentNotice>(),
    /** When to send again; none once it arrived or was given up. */
    beganDueAt: time('began_due_at'),
    endedDueAt: time('ended_due_at'),
    beganTries: integer('began_tries').notNull().default(0),
    endedTries: integer('ended_tries').notNull().default(0),
  },
  (table) => [
    uniqueIndex('alerts_one_running')
      .on(table.organizationId, table.alert)
      .where(sql`ended_at is null`),
    index('alerts_newest').on(table.organizationId, table.id),
  ],
)

/** [O3] The worst that was found of each check on a day, and since when it stands as it does. */
export const healthDays = pgTable(
  'health_days',
  {
    organizationId: organizationId(),
    check: text('check').notNull(),
    /** In UTC. */
    day: date('day').notNull(),
    worst: text('worst').notNull(),
    state: text('state').notNull(),
    since: time('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.check, table.day] })],
)
