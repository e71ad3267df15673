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
    /** The knowledge version that last changed it. */
    version: bigint('version', { mode: 'number' }).notNull(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    index('documents_newest').on(table.organizationId, table.createdAt, table.id),
    index('documents_changed').on(table.organizationId, table.version),
  ],
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
