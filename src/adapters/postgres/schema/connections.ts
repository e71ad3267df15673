import { sql } from 'drizzle-orm'
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ConnectionStatus, LookBack, Region } from '#domain/settings/connection.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type { Actor } from '#ports/connection/connections.ts'
import { bytes, organizationId, time } from './columns.ts'

export const connections = pgTable(
  'connections',
  {
    id: text('id').primaryKey(),
    organizationId: organizationId(),
    status: text('status').$type<ConnectionStatus>().notNull().default('not-connected'),
    webhookKey: text('webhook_key').notNull().unique(),
    workspaceId: text('workspace_id'),
    workspaceName: text('workspace_name'),
    region: text('region').$type<Region>(),
    hasIdentityVerification: boolean('has_identity_verification').notNull().default(false),
    aiTeammateId: text('ai_teammate_id'),
    aiTeammateName: text('ai_teammate_name'),
    aiTeammateHasInboxSeat: boolean('ai_teammate_has_inbox_seat').notNull().default(false),
    pastAiTeammateIds: text('past_ai_teammate_ids')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    hasClientSecret: boolean('has_client_secret').notNull().default(false),
    /** Raised by every change that a delivery is judged by. */
    revision: integer('revision').notNull().default(1),
    startedAt: time('started_at'),
    pausedAt: time('paused_at'),
    /** [C7, C8] What waited for the connection has not been looked at again yet. */
    owedLookBack: text('owed_look_back').$type<LookBack>(),
    /** What differs from the defaults. */
    settings: jsonb('settings').$type<Partial<Settings>>().notNull().default({}),
    settingsVersion: integer('settings_version').notNull().default(0),
    webhookReachedAt: time('webhook_reached_at'),
    webhookTopics: jsonb('webhook_topics').$type<Record<string, string>>().notNull().default({}),
    createdAt: time('created_at').notNull().defaultNow(),
    /** [C9] A retired row stays, so that its webhook key is known to be gone. */
    retiredAt: time('retired_at'),
  },
  (table) => [
    uniqueIndex('connections_one_live')
      .on(table.organizationId)
      .where(sql`retired_at is null`),
    uniqueIndex('connections_one_per_workspace')
      .on(table.workspaceId)
      .where(sql`retired_at is null and status <> 'not-connected'`),
  ],
)

/** [C6] Sealed with AES-256-GCM; the key never reaches the database. */
export const connectionSecrets = pgTable(
  'connection_secrets',
  {
    organizationId: organizationId(),
    connectionId: text('connection_id').notNull(),
    kind: text('kind').$type<'access-token' | 'client-secret'>().notNull(),
    sealed: bytes('sealed').notNull(),
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.connectionId, table.kind] })],
)

/** [O4] Append-only: the settings as each version left them. */
export const settingsVersions = pgTable(
  'settings_versions',
  {
    organizationId: organizationId(),
    connectionId: text('connection_id').notNull(),
    version: integer('version').notNull(),
    settings: jsonb('settings').$type<Partial<Settings>>().notNull(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.connectionId, table.version] })],
)

/** [O4] Append-only: who changed what. Never a secret. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    organizationId: organizationId(),
    at: time('at').notNull().defaultNow(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    action: text('action').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (table) => [index('audit_log_newest').on(table.organizationId, table.id)],
)
