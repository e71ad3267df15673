import { z } from 'zod'
import { itemsOf, language, queryText, time } from './basics.ts'

const audience = z.enum(['public', 'internal'])
const format = z.enum(['markdown', 'html', 'text'])

export const overviewQuery = z.strictObject({ q: queryText.optional() })

/** Every document without its text, changed last first; at most 5,000. */
export const knowledgeOverview = itemsOf(
  z
    .strictObject({
      id: z.string(),
      title: z.string(),
      audience,
      language: z.string().nullable(),
      format,
      /** Null where it was written here. */
      source_id: z.string().nullable(),
      is_off: z.boolean(),
      passages: z.int(),
      /** Answers and drafts of the last thirty days that rest on it. */
      used: z.int(),
      last_used_at: time.nullable(),
      /** A document that an answer found to say otherwise, after both were changed last. */
      contradicts: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
      updated_at: time,
    })
    .meta({ id: 'DocumentGist' }),
)

export type KnowledgeOverview = z.output<typeof knowledgeOverview>
export type DocumentGist = KnowledgeOverview['items'][number]

const version = z.strictObject({
  version: z.int(),
  at: time,
  /** Null for the program itself. */
  by: z.string().nullable(),
  title: z.string(),
})

export const documentVersions = itemsOf(version.meta({ id: 'DocumentVersion' }))

export const wholeVersion = version
  .extend({
    body: z.string(),
    format,
    url: z.string().nullable(),
    audience,
    language: z.string().nullable(),
    questions: z.array(z.string()),
  })
  .meta({ id: 'WholeDocumentVersion' })

export const documentPassages = itemsOf(
  z
    .strictObject({
      id: z.string(),
      headings: z.array(z.string()),
      text: z.string(),
      language: z.string(),
    })
    .meta({ id: 'DocumentPassage' }),
)

export const documentUses = itemsOf(
  z
    .strictObject({
      decision_id: z.string(),
      session_id: z.string().nullable(),
      outcome: z.enum(['replied', 'drafted']),
      at: time,
      quote: z.string(),
    })
    .meta({ id: 'DocumentUse' }),
)

/** What stands in an editor, unpublished: anything, up to the size of a request. */
export const draftContent = z.record(z.string(), z.unknown())

const documentDraft = z
  .strictObject({ content: draftContent, at: time })
  .nullable()
  .meta({ id: 'DocumentDraft' })

export const savedDraft = z.strictObject({ at: time }).meta({ id: 'SavedDraft' })
export const foundDraft = z.strictObject({ draft: documentDraft }).meta({ id: 'FoundDraft' })

export const documentFile = z
  .strictObject({
    name: z.string('must be a text').min(1, 'may not be empty').max(500, 'is too long'),
    text: z.string('must be a text').max(900_000, 'is too long'),
    audience: z.enum(['public', 'internal'], 'must be public or internal').optional(),
    language: language.optional(),
  })
  .meta({ id: 'DocumentFile' })

export type DocumentVersions = z.output<typeof documentVersions>
export type WholeVersion = z.output<typeof wholeVersion>
export type DocumentPassages = z.output<typeof documentPassages>
export type DocumentUses = z.output<typeof documentUses>
export type FoundDraft = z.output<typeof foundDraft>
