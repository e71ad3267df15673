import { z } from 'zod'
import { itemsOf, language, listOf, queryCursor, queryLimit, queryText, time } from './basics.ts'

const longestBody = 900_000

const title = z
  .string('must be a text')
  .trim()
  .min(1, 'may not be empty')
  .max(500, 'may have at most 500 characters')

const body = z
  .string('must be a text')
  .max(longestBody, 'is too long')
  .refine((value) => value.trim() !== '', 'may not be empty')

const format = z.enum(['markdown', 'html', 'text'], 'must be markdown, html or text')
const audience = z.enum(['public', 'internal'], 'must be public or internal')

const url = z
  .url({
    protocol: /^https?$/,
    hostname: /^[^\s]+$/,
    error: 'must be an http or https address, such as https://help.example.com/returns',
  })
  .max(2000, 'may have at most 2,000 characters')

const questions = z
  .array(
    z
      .string('must be a text')
      .trim()
      .min(1, 'may not be empty')
      .max(500, 'may have at most 500 characters'),
    'must be an array of questions',
  )
  .max(100, 'may hold at most 100 questions')

export const newDocument = z
  .strictObject({
    title,
    body,
    format,
    url: url.nullable().optional(),
    audience,
    language: language.nullable().optional(),
    questions: questions.optional(),
  })
  .meta({ id: 'NewDocument' })

export const documentChange = z
  .strictObject({
    title,
    body,
    format,
    url: url.nullable(),
    audience,
    language: language.nullable(),
    questions,
    /** Kept, but nothing is answered from it. */
    is_off: z.boolean('must be true or false'),
  })
  .partial()
  .meta({ id: 'DocumentChange' })

export const document = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    body: z.string(),
    format: z.enum(['markdown', 'html', 'text']),
    url: z.string().nullable(),
    audience: z.enum(['public', 'internal']),
    language: z.string().nullable(),
    questions: z.array(z.string()),
    /** Null where it was written here; otherwise its text is changed at the source only. */
    origin: z
      .strictObject({
        source_id: z.string(),
        /** The widest audience that the source allows. */
        audience: z.enum(['public', 'internal']),
      })
      .nullable(),
    is_off: z.boolean(),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Document' })

export type Document = z.output<typeof document>

export const documents = listOf(document)

export const documentsQuery = z.strictObject({
  limit: queryLimit,
  cursor: queryCursor.optional(),
})

export const searchQuery = z.strictObject({
  q: queryText.refine((value) => value.trim() !== '', 'may not be empty'),
  limit: queryLimit.prefault('10'),
  /** `public`: what a reply may use. Otherwise also what is internal. */
  audience: z.enum(['public', 'internal'], 'must be public or internal').optional(),
  /** Passages of another language are left out. */
  language: language.optional(),
})

export const searchResults = z
  .strictObject({
    items: z.array(
      z.strictObject({
        document_id: z.string(),
        title: z.string(),
        url: z.string().nullable(),
        audience: z.enum(['public', 'internal']),
        language: z.string(),
        /** Headings above the passage, outermost first. */
        headings: z.array(z.string()),
        text: z.string(),
        score: z.number(),
        matched_words: z.array(z.string()),
        missing_words: z.array(z.string()),
      }),
    ),
    /** Words that the documents do not know, read as ones that they do. */
    corrected_words: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    /** A best passage below this score answers nothing. */
    bar: z.number(),
  })
  .meta({ id: 'SearchResults' })

/** How often documents were cited in the last thirty days; those that never were are left out. */
export const knowledgeUsage = itemsOf(
  z.strictObject({ document_id: z.string(), count: z.int(), last_at: time }),
)

export type KnowledgeUsage = z.output<typeof knowledgeUsage>
export type Documents = z.output<typeof documents>
export type SearchResults = z.output<typeof searchResults>
