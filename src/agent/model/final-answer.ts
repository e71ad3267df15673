import { z } from 'zod'

export const handoffReasons = [
  'customer_requested',
  'frustration',
  'insufficient_tools',
  'instructed',
  'insufficient_knowledge',
  'topic_excluded',
] as const

/** What the model is asked to end with. Strict servers want every field; null says that it has none. */
export const finalAnswerSchema = z.object({
  outcome: z.enum(['reply', 'hand_off', 'resolve']),
  sentences: z.array(
    z.object({
      text: z.string(),
      passage_ids: z.array(z.string()),
      quote: z.string().nullable(),
    }),
  ),
  reason: z.enum(handoffReasons).nullable(),
  summary: z.string().nullable(),
})

export type FinalSentence = { text: string; passageIds: string[]; quote?: string }

export type FinalAnswer =
  | { outcome: 'reply'; sentences: FinalSentence[] }
  | { outcome: 'hand_off'; reason: string; summary: string }
  | { outcome: 'resolve' }
  | { outcome: 'plain'; text: string }
  | { outcome: 'broken'; problem: string }

const sentence = z.union([
  z.string().transform((text) => ({ text, passage_ids: [] as string[], quote: undefined })),
  z.object({
    text: z.string(),
    passage_ids: z.array(z.string()).nullish(),
    quote: z.string().nullish(),
  }),
])

/** Models without strict structure write the names in their own way. */
const tolerantSchema = z.object({
  outcome: z
    .string()
    .transform((outcome) => outcome.trim().toLowerCase().replace(/[\s-]/gu, '_'))
    .pipe(z.enum(['reply', 'hand_off', 'resolve'])),
  sentences: z.array(sentence).nullish(),
  reason: z.string().nullish(),
  summary: z.string().nullish(),
})

/** Reads how the model ended: structured, or in plain words from servers that know no structure. */
export function parseFinalAnswer(written: string): FinalAnswer {
  const text = withoutThoughts(written)
  if (text === '') return { outcome: 'broken', problem: 'The model gave an empty answer.' }
  const json = /^```(?:json)?\s*(\{[\s\S]*\})\s*```$/u.exec(text)?.[1] ?? text
  if (!json.startsWith('{')) return { outcome: 'plain', text }
  const parsed = tolerantSchema.safeParse(parseJson(json))
  if (!parsed.success)
    return { outcome: 'broken', problem: 'The model gave an answer that cannot be read.' }
  return toFinalAnswer(parsed.data)
}

function toFinalAnswer(answer: z.infer<typeof tolerantSchema>): FinalAnswer {
  const { outcome, reason, summary } = answer
  if (outcome === 'resolve') return { outcome }
  if (outcome === 'hand_off') return { outcome, reason: reason ?? '', summary: summary ?? '' }
  const sentences = (answer.sentences ?? [])
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, passage_ids, quote }) => ({
      text,
      passageIds: passage_ids ?? [],
      ...(quote && { quote }),
    }))
  if (sentences.length === 0)
    return { outcome: 'broken', problem: 'The model gave an empty answer.' }
  return { outcome, sentences }
}

/** Local models print what they think between tags of their own. */
function withoutThoughts(text: string): string {
  return text
    .replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/giu, '')
    .replace(/^[\s\S]*<\/think(?:ing)?>/iu, '')
    .trim()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
