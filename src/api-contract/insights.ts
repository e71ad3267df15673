import { z } from 'zod'
import { itemsOf, language, listOf, queryFlag, queryLimit, time } from './basics.ts'
import { reportSpan } from './reports.ts'

const count = z.int()
const week = z.strictObject({
  week: z.iso.date().meta({ description: 'the Monday that it begins with' }),
  count,
})

/** Whether there are topics yet, and how fresh what is told is. */
const progress = {
  state: z.enum(['gathering', 'ready']).meta({
    description: 'gathering until there are enough conversations to find topics in',
  }),
  conversations: count.meta({ description: 'conversations with an opening question' }),
  conversations_needed: count,
  refreshed_at: time.nullable().meta({ description: 'when the last run ended' }),
  is_refreshing: z.boolean(),
}

const figures = {
  sessions: count,
  sessions_before: count.meta({ description: 'in the period of the same length before' }),
  sentiment: z.strictObject({ angry: count, neutral: count, happy: count, unknown: count }),
  handed_off: count,
  weeks: z.array(week).meta({ description: 'the twelve weeks up to the end of the period' }),
}

const topic = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    is_renamed: z.boolean(),
    words: z
      .array(z.string())
      .meta({ description: 'what marks its questions, most telling first' }),
    language,
    merged: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    ...figures,
  })
  .meta({ id: 'Topic' })

export const topicsReport = z.strictObject({
  from: time,
  to: time,
  time_zone: z.string(),
  ...progress,
  sessions: count,
  without_topic: count,
  items: z.array(topic),
})

const tableFormat = z.enum(['json', 'csv'], 'must be json or csv').optional()

export const topicsQuery = z.strictObject({
  ...reportSpan,
  language: language.optional(),
  format: tableFormat,
})

export const topicChange = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'must not be empty; null gives the topic its own name back')
    .max(100, 'may have at most 100 characters')
    .nullable(),
})

export const topicMerge = z.strictObject({ into: z.string().max(100) })

export const topicDetail = z.strictObject({
  id: z.string(),
  name: z.string(),
  is_renamed: z.boolean(),
  words: z.array(z.string()),
  language,
  merged: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  examples: z.array(z.strictObject({ session_id: z.string(), text: z.string() })),
})

const gapState = z.enum(['open', 'done', 'ignored'], 'must be open, done or ignored')

const gap = z
  .strictObject({
    id: z.string(),
    state: gapState,
    name: z.string().nullable().meta({ description: 'null where fewer than three people asked' }),
    language,
    asked: count.meta({ description: 'sessions that asked' }),
    handed_off: count,
    first_asked_at: time,
    last_asked_at: time,
    came_back_at: time.nullable().meta({ description: 'asked again after it was done' }),
    weeks: z.array(week),
    questions: z.array(z.strictObject({ session_id: z.string(), text: z.string(), at: time })),
    bar: z.number().meta({ description: 'the score that a passage must reach' }),
    is_answered_now: z.boolean().meta({ description: 'the knowledge of today would answer it' }),
    closest: z.array(
      z.strictObject({
        document_id: z.string(),
        title: z.string(),
        score: z.number(),
        missing_words: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'KnowledgeGap' })

export const gapsQuery = z.strictObject({
  state: gapState.default('open'),
  limit: queryLimit,
  cursor: z.string().max(2000, 'is not a cursor of this list').optional(),
  format: tableFormat,
})

export const gaps = listOf(gap).extend({
  counts: z.strictObject({ open: count, done: count, ignored: count }),
  refreshed_at: time.nullable(),
  is_refreshing: z.boolean(),
})

export const gapChange = z.strictObject({ state: gapState })

const contentKind = z.enum(
  ['never_used', 'stale', 'contradicting'],
  'must be never_used, stale or contradicting',
)
const documentName = z.strictObject({ id: z.string(), title: z.string() })

const contentFinding = z
  .strictObject({
    id: z.string(),
    kind: contentKind,
    is_ignored: z.boolean(),
    document: documentName,
    other_document: documentName.nullable(),
    changed_at: time,
    found_at: time,
    last_used_at: time.nullable(),
    used: count,
    rated_bad: count,
    handed_off_after: count,
    quotes: z.array(
      z.strictObject({ document_id: z.string(), title: z.string(), sentence: z.string() }),
    ),
  })
  .meta({ id: 'ContentFinding' })

export const contentQuery = z.strictObject({
  kind: contentKind.optional(),
  ignored: queryFlag.optional(),
  format: tableFormat,
})

export const content = itemsOf(contentFinding).extend({
  refreshed_at: time.nullable(),
  is_refreshing: z.boolean(),
})

export const contentChange = z.strictObject({ is_ignored: z.boolean() })

export type Topic = z.output<typeof topic>
export type TopicsReport = z.output<typeof topicsReport>
export type Gap = z.output<typeof gap>
export type ContentFinding = z.output<typeof contentFinding>
export type TopicDetail = z.output<typeof topicDetail>
export type Gaps = z.output<typeof gaps>
export type Content = z.output<typeof content>
