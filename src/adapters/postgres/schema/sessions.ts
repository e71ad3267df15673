import { sql } from 'drizzle-orm'
import {
  bigint,
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
import type {
  Attachment,
  Assignment,
  AuthorKind,
  ChannelKind,
} from '#domain/conversation/conversation.ts'
import type { Outcome, Reason } from '#domain/decision/decision.ts'
import type {
  AiClosureType,
  Company,
  HandledBy,
  Handoff,
  Sentiment,
  SessionStatus,
} from '#domain/session/session.ts'
import { conversationColumns, organizationId, searchVector, time } from './columns.ts'

/** What is known of a conversation whether it has a session or not. */
export const conversations = pgTable(
  'conversations',
  {
    ...conversationColumns(),
    fingerprint: text('fingerprint'),
    lastSeenPartId: text('last_seen_part_id'),
    /** [S2] Of the last back-fill, which makes no look and marks nothing as seen. */
    syncedFingerprint: text('synced_fingerprint'),
    /** [S3] How many parts Intercom gave to the last back-fill. */
    givenPartCount: integer('given_part_count'),
    troubleCount: integer('trouble_count').notNull().default(0),
    troubleSince: time('trouble_since'),
    /** How the newest customer part was judged: a resume looks back by it. [C7] */
    judgedOutcome: text('judged_outcome').$type<Outcome>(),
    judgedReason: text('judged_reason').$type<Reason>(),
    judgedAt: time('judged_at'),
    erasedAt: time('erased_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.workspaceId, table.conversationId] }),
    index('conversations_skipped')
      .on(table.organizationId, table.judgedReason)
      .where(sql`judged_outcome = 'skipped'`),
  ],
)

/** The last number that was given to a session of the organization. */
export const sessionNumbers = pgTable('session_numbers', {
  organizationId: organizationId().primaryKey(),
  last: bigint('last', { mode: 'number' }).notNull(),
})

export const contacts = pgTable(
  'contacts',
  {
    organizationId: organizationId(),
    workspaceId: text('workspace_id').notNull(),
    contactId: text('contact_id').notNull(),
    role: text('role').$type<'user' | 'lead'>().notNull(),
    isVerified: boolean('is_verified').notNull(),
    name: text('name'),
    email: text('email'),
    customAttributes: jsonb('custom_attributes').$type<Record<string, unknown>>().notNull(),
    companies: jsonb('companies').$type<Company[]>().notNull(),
    mergedInto: text('merged_into'),
    erasedAt: time('erased_at'),
    /** When the profile was read; the epoch while that of a merged contact stands in for it. [K4] */
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.workspaceId, table.contactId] }),
    index('contacts_by_email').on(table.organizationId, table.email),
  ],
)

export type StoredHandoff = Omit<Handoff, 'at' | 'endedAt'> & { at: string; endedAt?: string }

/** [R6, R7] Set by the trigger `derive_session_figures` from parts, steps and decisions, whoever writes the row. */
function derivedColumns() {
  return {
    askedAt: time('asked_at'),
    aiAnsweredAt: time('ai_answered_at'),
    peopleAnsweredAt: time('people_answered_at'),
    peopleAfterHandoffAt: time('people_after_handoff_at'),
    /** Of the closing that stands. */
    closedAt: time('closed_at'),
    closedBy: text('closed_by').$type<'ai' | 'person' | 'bot'>(),
    /** `unassigned`, `team:<id>`, `teammate:<id>`, `left-alone` or `closed`. */
    handedOffTo: text('handed_off_to'),
    /** When the row was written last, by the database's clock. */
    touchedAt: time('touched_at').notNull().defaultNow(),
  }
}

export const sessions = pgTable(
  'sessions',
  {
    ...conversationColumns(),
    id: text('id').notNull(),
    number: bigint('number', { mode: 'number' }).notNull(),
    channel: text('channel').$type<ChannelKind>().notNull(),
    intercomChannel: text('intercom_channel').notNull(),
    status: text('status').$type<SessionStatus>().notNull(),
    handledBy: text('handled_by').$type<HandledBy>().notNull(),
    isHandedOff: boolean('is_handed_off').notNull(),
    handoff: jsonb('handoff').$type<StoredHandoff>(),
    aiClosureType: text('ai_closure_type').$type<AiClosureType>(),
    isAiInteraction: boolean('is_ai_interaction').notNull(),
    /** [R5] When it first counted; set once. */
    aiInteractionAt: time('ai_interaction_at'),
    waitingSince: time('waiting_since'),
    isComplete: boolean('is_complete').notNull(),
    isPaused: boolean('is_paused').notNull(),
    isAssignmentOwed: boolean('is_assignment_owed').notNull(),
    sentiment: text('sentiment').$type<Sentiment>(),
    language: text('language'),
    summary: text('summary'),
    tags: text('tags').array().notNull(),
    teammateAssigneeId: text('teammate_assignee_id'),
    teamAssigneeId: text('team_assignee_id'),
    /** The customer's rating in Intercom, 1 to 5. */
    rating: integer('rating'),
    ratingRemark: text('rating_remark'),
    ratedAt: time('rated_at'),
    confirmedAt: time('confirmed_at'),
    assumedAt: time('assumed_at'),
    closedWhileOwnedAt: time('closed_while_owned_at'),
    handedOffAt: time('handed_off_at'),
    reopenedAt: time('reopened_at'),
    contactId: text('contact_id'),
    customAttributes: jsonb('custom_attributes').$type<Record<string, unknown>>().notNull(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
    /** The newest decision's, for the lists. */
    lastOutcome: text('last_outcome').$type<Outcome>(),
    lastReason: text('last_reason').$type<Reason>(),
    lastDecidedAt: time('last_decided_at'),
    /** [C9] Set when the workspace was disconnected. */
    frozenAt: time('frozen_at'),
    ...derivedColumns(),
    /** Words of messages and contact. */
    search: searchVector('search'),
  },
  (table) => {
    const newest = (name: string, ...columns: Parameters<ReturnType<typeof index>['on']>) =>
      index(name).on(table.organizationId, ...columns, table.updatedAt, table.id)
    const conversation = [table.organizationId, table.workspaceId, table.conversationId] as const // three columns, not a list
    return [
      primaryKey({ columns: [table.organizationId, table.id] }),
      uniqueIndex('sessions_once').on(...conversation),
      uniqueIndex('sessions_by_number').on(table.organizationId, table.number),
      index('sessions_by_conversation').on(table.organizationId, table.conversationId),
      index('sessions_updated').on(table.organizationId, table.updatedAt, table.id),
      index('sessions_created').on(table.organizationId, table.createdAt, table.id),
      index('sessions_waiting_first').on(
        table.organizationId,
        sql`coalesce(waiting_since, 'infinity'::timestamptz)`,
        table.id,
      ),
      index('sessions_waiting_last').on(
        table.organizationId,
        sql`coalesce(waiting_since, '-infinity'::timestamptz)`,
        table.id,
      ),
      index('sessions_waiting')
        .on(table.organizationId, table.waitingSince, table.id)
        .where(sql`waiting_since is not null and status = 'open'`),
      newest('sessions_by_status', table.status),
      newest('sessions_by_channel', table.channel),
      newest('sessions_by_handler', table.handledBy),
      newest('sessions_by_outcome', table.lastOutcome),
      newest('sessions_by_reason', table.lastReason),
      newest('sessions_by_sentiment', table.sentiment),
      newest('sessions_by_language', table.language),
      newest('sessions_handed_off', table.isHandedOff),
      index('sessions_by_contact').on(table.organizationId, table.workspaceId, table.contactId),
      index('sessions_counted')
        .on(table.organizationId, table.aiInteractionAt)
        .where(sql`ai_interaction_at is not null`),
      index('sessions_rated_low')
        .on(table.organizationId, table.ratedAt)
        .where(sql`rating <= 2`),
      index('sessions_touched').on(
        table.organizationId,
        table.touchedAt,
        table.createdAt,
        table.aiInteractionAt,
      ),
      index('sessions_by_tag').using('gin', table.tags),
      index('sessions_by_words').using('gin', table.search),
    ]
  },
)

export const parts = pgTable(
  'parts',
  {
    ...conversationColumns(),
    partId: text('part_id').notNull(),
    version: integer('version').notNull().default(1),
    kind: text('kind').notNull(),
    authorKind: text('author_kind').$type<AuthorKind>().notNull(),
    authorId: text('author_id').notNull(),
    authorName: text('author_name'),
    authorEmail: text('author_email'),
    isAiAnswer: boolean('is_ai_answer').notNull(),
    html: text('html').notNull(),
    text: text('text').notNull(),
    attachments: jsonb('attachments').$type<Attachment[]>().notNull(),
    assignment: jsonb('assignment').$type<Assignment>(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
    isRedacted: boolean('is_redacted').notNull(),
    erasedAt: time('erased_at'),
  },
  (table) => [
    primaryKey({
      columns: [table.organizationId, table.workspaceId, table.conversationId, table.partId],
    }),
  ],
)

/** [K4, S4] Files of erased texts that are still to be deleted from the file store. */
export const erasedFiles = pgTable(
  'erased_files',
  { organizationId: organizationId(), fileKey: text('file_key').notNull() },
  (table) => [primaryKey({ columns: [table.organizationId, table.fileKey] })],
)

/** [O4] Append-only: earlier texts of a part. Redaction empties them and leaves the rows. */
export const partVersions = pgTable(
  'part_versions',
  {
    ...conversationColumns(),
    partId: text('part_id').notNull(),
    version: integer('version').notNull(),
    html: text('html').notNull(),
    text: text('text').notNull(),
    replacedAt: time('replaced_at').notNull().defaultNow(),
    erasedAt: time('erased_at'),
  },
  (table) => [
    primaryKey({
      columns: [
        table.organizationId,
        table.workspaceId,
        table.conversationId,
        table.partId,
        table.version,
      ],
    }),
    foreignKey({
      name: 'part_versions_of_part',
      columns: [table.organizationId, table.workspaceId, table.conversationId, table.partId],
      foreignColumns: [parts.organizationId, parts.workspaceId, parts.conversationId, parts.partId],
    }),
  ],
)
