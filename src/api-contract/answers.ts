import { z } from 'zod'
import { attributes, itemsOf, queryTime } from './basics.ts'
import { company, sentiment } from './conversations.ts'
import { citation, details, outcome, reason } from './decisions.ts'

const engine = z.enum(['builtin', 'model'], 'must be builtin or model')

export const engines = itemsOf(
  z
    .strictObject({
      engine,
      in_use: z.boolean(),
      /** What a million tokens cost; null unless configured. */
      prices: z
        .strictObject({ input_per_million: z.number(), output_per_million: z.number() })
        .nullable(),
    })
    .meta({ id: 'Engine' }),
)

export type Engines = z.output<typeof engines>

const text = z
  .string('must be a text')
  .max(20_000, 'may have at most 20,000 characters')
  .refine((value) => value.trim() !== '', 'may not be empty')

const shownName = z.string('must be a text').max(500, 'may have at most 500 characters')

export const answersBody = z
  .strictObject({
    messages: z
      .array(
        z.strictObject({
          role: z.enum(
            ['customer', 'teammate', 'assistant'],
            'must be customer, teammate or assistant',
          ),
          text,
        }),
        'must be an array of {role, text}',
      )
      .min(1, 'must hold at least one message')
      .max(200, 'may hold at most 200 messages'),
    contact: z
      .strictObject({
        id: shownName.optional(),
        role: z.enum(['user', 'lead'], 'must be user or lead').optional(),
        verified: z.boolean('must be true or false').optional(),
        name: shownName.nullable().optional(),
        email: shownName.nullable().optional(),
        custom_attributes: attributes.optional(),
        companies: z.array(company).max(100, 'may hold at most 100 companies').optional(),
      })
      .optional(),
    channel: z.enum(['web', 'email'], 'must be web or email').optional(),
    at: queryTime.optional(),
    engine: engine.optional(),
    /** A document's id, or `new`: answers as if the caller's own draft of it were published. */
    draft_of: z.string('must be a text').max(100, 'is no id').optional(),
  })
  .meta({ id: 'Question' })

export type Question = z.output<typeof answersBody>

export const answer = z
  .strictObject({
    outcome,
    body: z.string().nullable(),
    citations: z.array(citation),
    reason,
    explanation: z.string(),
    language: z.string(),
    sentiment,
    details,
    engine,
    /** What would be done in Intercom, in order. */
    steps: z.array(z.strictObject({ kind: z.string(), target: z.string().nullable() })),
  })
  .meta({ id: 'Answer' })

export type Answer = z.output<typeof answer>
