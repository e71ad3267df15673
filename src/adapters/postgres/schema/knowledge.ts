import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Audience, DocumentFormat } from '#domain/knowledge/document.ts'
import type { SourceKind, SourceProblem } from '#domain/knowledge/source.ts'
import type { Actor } from '#ports/connection/connections.ts'
import type { DraftContent } from '#ports/knowledge/knowledge-desk.ts'
import { organizationId, time } from './columns.ts'

export const documents = pgTable(
  'documents',
  {
    id: text('id').primaryKey(),
    organizationId: organizationId(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    format: text('format').$type<DocumentFormat>().notNull(),
    url: text('url'),
    audience: text('audience').$type<Audience>().notNull(),
    language: text('language'),
    questions: jsonb('questions').$type<string[]>().notNull(),
    /** Absent where a person or a program wrote it here. */
    sourceId: text('source_id').references((): AnyPgColumn => knowledgeSources.id),
    /** Its id at the source. */
    externalId: text('external_id'),
    sourceAudience: text('source_audience').$type<Audience>(),
    /** The last round of its source that saw it. */
    seenInRound: integer('seen_in_round'),
    isOff: boolean('is_off').notNull().default(false),
    /** The knowledge version that last changed it. */
    version: bigint('version', { mode: 'number' }).notNull(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    index('documents_newest').on(table.organizationId, table.createdAt, table.id),
    index('documents_changed').on(table.organizationId, table.version),
    uniqueIndex('documents_of_source')
      .on(table.organizationId, table.sourceId, table.externalId)
      .where(sql`source_id is not null`),
  ],
)

/** Append-only: a document as each save left it. */
export const documentVersions = pgTable(
  'document_versions',
  {
    organizationId: organizationId(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    format: text('format').$type<DocumentFormat>().notNull(),
    url: text('url'),
    audience: text('audience').$type<Audience>().notNull(),
    language: text('language'),
    questions: jsonb('questions').$type<string[]>().notNull(),
    /** Absent for the program itself. */
    by: jsonb('by').$type<Actor>(),
    at: time('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.version] })],
)

/** What a person is writing and has not published; `documentId` is `new` for a document to come. */
export const documentDrafts = pgTable(
  'document_drafts',
  {
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    documentId: text('document_id').notNull(),
    content: jsonb('content').$type<DraftContent>().notNull(),
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.userId, table.documentId] })],
)

/** Where documents are taken over from, again and again. */
export const knowledgeSources = pgTable(
  'knowledge_sources',
  {
    id: text('id').primaryKey(),
    organizationId: organizationId(),
    kind: text('kind').$type<SourceKind>().notNull(),
    /** The widest that its documents may have. [A3] */
    audience: text('audience').$type<Audience>().notNull(),
    workspaceId: text('workspace_id').notNull(),
    isPaused: boolean('is_paused').notNull().default(false),
    refreshEveryH: integer('refresh_every_h').notNull(),
    round: integer('round').notNull().default(0),
    isReading: boolean('is_reading').notNull().default(false),
    nextPage: integer('next_page').notNull().default(1),
    readCount: integer('read_count').notNull().default(0),
    totalCount: integer('total_count').notNull().default(0),
    createdAt: time('created_at').notNull().defaultNow(),
    readAt: time('read_at'),
    dueAt: time('due_at').notNull(),
    problem: text('problem').$type<SourceProblem>(),
    problemDetail: text('problem_detail'),
  },
  (table) => [uniqueIndex('knowledge_sources_once').on(table.organizationId, table.kind)],
)

export const passages = pgTable(
  'passages',
  {
    organizationId: organizationId(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    url: text('url'),
    audience: text('audience').$type<Audience>().notNull(),
    language: text('language').notNull(),
    headings: jsonb('headings').$type<string[]>().notNull(),
    text: text('text').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.id] }),
    uniqueIndex('passages_in_order').on(table.documentId, table.ordinal),
  ],
)

/** Marks of deleted documents, so that an index learns of them. */
export const documentRemovals = pgTable(
  'document_removals',
  {
    organizationId: organizationId(),
    documentId: text('document_id').notNull(),
    version: bigint('version', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.documentId] }),
    index('document_removals_changed').on(table.organizationId, table.version),
  ],
)

export const knowledgeVersions = pgTable('knowledge_versions', {
  organizationId: organizationId().primaryKey(),
  version: bigint('version', { mode: 'number' }).notNull(),
})
