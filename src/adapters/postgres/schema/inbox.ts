import { sql } from 'drizzle-orm'
import { bigserial, boolean, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { LookRequest, NotificationGist } from '#ports/connection/inbox.ts'
import { bytes, conversationColumns, organizationId, time } from './columns.ts'

/** [W4] One row per notification; `id` is the order of arrival. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    organizationId: organizationId(),
    workspaceId: text('workspace_id').notNull(),
    notificationKey: text('notification_key').notNull(),
    topic: text('topic').notNull(),
    conversationId: text('conversation_id'),
    gist: jsonb('gist').$type<NotificationGist>().notNull(),
    /** Null once it was pruned. */
    raw: bytes('raw'),
    receivedAt: time('received_at').notNull(),
    isUsed: boolean('is_used').notNull(),
    dispatchedAt: time('dispatched_at'),
    workedAt: time('worked_at'),
  },
  (table) => [
    uniqueIndex('deliveries_once').on(table.organizationId, table.notificationKey),
    index('deliveries_new')
      .on(table.id)
      .where(sql`dispatched_at is null`),
    index('deliveries_pending')
      .on(table.organizationId, table.workspaceId, table.conversationId, table.id)
      .where(sql`worked_at is null`),
    index('deliveries_prunable')
      .on(table.workedAt)
      .where(sql`worked_at is not null and raw is not null`),
  ],
)

/** Looks that a sweep, a button, a resume or a reconnect asked for. */
export const lookRequests = pgTable(
  'look_requests',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    ...conversationColumns(),
    by: text('by').$type<LookRequest['by']>().notNull(),
    action: text('action').$type<NonNullable<LookRequest['action']>>(),
    comment: text('comment'),
    requestedAt: time('requested_at').notNull(),
    workedAt: time('worked_at'),
  },
  (table) => [
    index('look_requests_pending')
      .on(table.organizationId, table.workspaceId, table.conversationId, table.id)
      .where(sql`worked_at is null`),
  ],
)
