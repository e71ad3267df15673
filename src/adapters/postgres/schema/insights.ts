import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import type { ContentFacts, ContentKind, ContentState } from '#domain/insights/content-finding.ts'
import type { GapState } from '#domain/insights/gap.ts'
import type { Sentiment } from '#domain/session/session.ts'
import { organizationId, time } from './columns.ts'

/** [I5] How far each part of the insights has read, so that a run goes on where the last one ended. */
export const insightRuns = pgTable('insight_runs', {
  organizationId: organizationId().primaryKey(),
  /** The last session, by its number, whose opening question was read. */
  lastNumber: bigint('last_number', { mode: 'number' }).notNull().default(0),
  changesReadTo: time('changes_read_to'),
  decisionsReadTo: time('decisions_read_to'),
  knowledgeVersion: bigint('knowledge_version', { mode: 'number' }),
  learnedAt: time('learned_at'),
  learnedCount: integer('learned_count').notNull().default(0),
  requestedAt: time('requested_at'),
  startedAt: time('started_at'),
  finishedAt: time('finished_at'),
})

/** [I1] What customers ask about. Words that few people wrote stand nowhere here. */
export const topics = pgTable(
  'topics',
  {
    organizationId: organizationId(),
    id: text('id').notNull(),
    language: text('language').notNull(),
    /** As a person named it. */
    givenName: text('given_name'),
    modelName: text('model_name'),
    words: text('words').array().notNull(),
    questionCount: integer('question_count').notNull(),
    wordTotal: integer('word_total').notNull(),
    profile: jsonb('profile').$type<Record<string, number>>().notNull(),
    mergedInto: text('merged_into'),
    /** Sessions whose questions are most like it; their texts are read where they stand. */
    examples: text('examples').array().notNull(),
    createdAt: time('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.id] })],
)

/** [I1] One row per session that was read, with what reports count; never a customer's words. */
export const sessionTopics = pgTable(
  'session_topics',
  {
    organizationId: organizationId(),
    sessionId: text('session_id').notNull(),
    number: bigint('number', { mode: 'number' }).notNull(),
    language: text('language').notNull(),
    topicId: text('topic_id'),
    /** False as long as the customer has written nothing that asks. */
    hasQuestion: boolean('has_question').notNull(),
    sentiment: text('sentiment').$type<Sentiment>(),
    isHandedOff: boolean('is_handed_off').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.sessionId] }),
    index('session_topics_by_time').on(
      table.organizationId,
      table.createdAt,
      table.topicId,
      table.sentiment,
      table.isHandedOff,
    ),
    index('session_topics_by_topic').on(table.organizationId, table.topicId, table.sessionId),
    index('session_topics_by_language').on(table.organizationId, table.language, table.number),
    index('session_topics_silent')
      .on(table.organizationId, table.sessionId)
      .where(sql`not has_question`),
  ],
)

/**
 * [I1] How many rows of `session_topics` are alike on a day of UTC. Triggers on that table add what each statement
 * changes, so that the sums hold whoever writes.
 */
export const topicDays = pgTable(
  'topic_days',
  {
    organizationId: organizationId(),
    day: date('day').notNull(),
    /** Empty where there is none, as the sentiment. */
    topicId: text('topic_id').notNull(),
    sentiment: text('sentiment').notNull(),
    isHandedOff: boolean('is_handed_off').notNull(),
    sessionCount: integer('session_count').notNull(),
    questionCount: integer('question_count').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organizationId, table.day, table.topicId, table.sentiment, table.isHandedOff],
    }),
  ],
)

/** [I3] Questions that nothing in the knowledge answers, grouped. */
export const knowledgeGaps = pgTable(
  'knowledge_gaps',
  {
    organizationId: organizationId(),
    id: text('id').notNull(),
    language: text('language').notNull(),
    words: text('words').array().notNull(),
    state: text('state').$type<GapState>().notNull(),
    stateAt: time('state_at'),
    stateBy: text('state_by'),
    /** [I3] Asked again after it was done. */
    cameBackAt: time('came_back_at'),
    createdAt: time('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.id] })],
)

export const gapQuestions = pgTable(
  'gap_questions',
  {
    organizationId: organizationId(),
    decisionId: text('decision_id').notNull(),
    gapId: text('gap_id').notNull(),
    sessionId: text('session_id').notNull(),
    /** How near it is to the middle of its group, from 0 to 1. */
    likeness: doublePrecision('likeness').notNull(),
    isHandedOff: boolean('is_handed_off').notNull(),
    askedAt: time('asked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.decisionId] }),
    index('gap_questions_of_gap').on(table.organizationId, table.gapId, table.askedAt),
    index('gap_questions_of_session').on(table.organizationId, table.sessionId),
  ],
)

/** [I4] Which document a session's answers rested on, and when last. */
export const documentCitations = pgTable(
  'document_citations',
  {
    organizationId: organizationId(),
    documentId: text('document_id').notNull(),
    sessionId: text('session_id').notNull(),
    citedAt: time('cited_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.documentId, table.sessionId] }),
    index('document_citations_by_time').on(table.organizationId, table.documentId, table.citedAt),
  ],
)

/** [I4] Documents that want a look; the key names what was found, so that "ignored" outlives a run. */
export const contentFindings = pgTable(
  'content_findings',
  {
    organizationId: organizationId(),
    id: text('id').notNull(),
    kind: text('kind').$type<ContentKind>().notNull(),
    documentId: text('document_id').notNull(),
    otherDocumentId: text('other_document_id'),
    facts: jsonb('facts').$type<ContentFacts>().notNull(),
    state: text('state').$type<ContentState>().notNull(),
    stateBy: text('state_by'),
    foundAt: time('found_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    index('content_findings_of_document').on(table.organizationId, table.documentId),
  ],
)
