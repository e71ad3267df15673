import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Audience, DocumentFormat } from '#domain/knowledge/document.ts'
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
    sourceId: text('source_id'),
    /** Its id at the source. */
    externalId: text('external_id'),
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
    kind: text('kind').$type<'intercom-articles'>().notNull(),
    audience: text('audience').$type<Audience>().notNull(),
    createdAt: time('created_at').notNull().defaultNow(),
    readAt: time('read_at'),
    problem: text('problem'),
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
