import { z } from 'zod'
import { itemsOf, time } from './basics.ts'

const kind = z.enum(
  ['intercom_articles', 'intercom_internal_articles'],
  'must be intercom_articles or intercom_internal_articles',
)

const refreshEveryH = z
  .int('must be a whole number of hours')
  .min(1, 'must be at least 1 hour')
  .max(168, 'may be at most 168 hours')

const problem = z
  .strictObject({
    code: z.enum([
      'not_connected',
      'other_workspace',
      'token_refused',
      'plan_restricted',
      'not_permitted',
      'unreachable',
    ]),
    message: z.string(),
    fix: z.string(),
    /** What Intercom said. */
    detail: z.string().nullable(),
  })
  .meta({ id: 'SourceProblem' })

/** [K5] Where documents are taken over from, again and again. */
export const knowledgeSource = z
  .strictObject({
    id: z.string(),
    kind,
    workspace_id: z.string(),
    status: z.enum(['waiting', 'reading', 'current', 'failed', 'paused']),
    /** Documents that go with it when it is deleted. */
    documents: z.int(),
    /** Of the reading under way. */
    progress: z.strictObject({ read: z.int(), total: z.int() }).nullable(),
    paused: z.boolean(),
    refresh_every_h: z.int(),
    last_read_at: time.nullable(),
    next_read_at: time.nullable(),
    problem: problem.nullable(),
    created_at: time,
  })
  .meta({ id: 'KnowledgeSource' })

export const knowledgeSources = itemsOf(knowledgeSource)

export const newSource = z
  .strictObject({ kind, refresh_every_h: refreshEveryH.optional() })
  .meta({ id: 'NewKnowledgeSource' })

export const sourceChange = z
  .strictObject({ paused: z.boolean('must be true or false'), refresh_every_h: refreshEveryH })
  .partial()
  .meta({ id: 'KnowledgeSourceChange' })

export const deletedSource = z
  .strictObject({ deleted_documents: z.int() })
  .meta({ id: 'DeletedKnowledgeSource' })

export type KnowledgeSource = z.output<typeof knowledgeSource>
export type KnowledgeSources = z.output<typeof knowledgeSources>
export type DeletedSource = z.output<typeof deletedSource>
