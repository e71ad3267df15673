import {
  APICallError,
  generateText,
  isStepCount,
  Output,
  tool,
  type LanguageModel,
  type ModelMessage,
  type ToolSet,
} from 'ai'
import { z } from 'zod'
import { finalAnswerSchema, handoffReasons } from './final-answer.ts'

/** What one run of the model is made of. */
export type ModelRun = {
  model: LanguageModel
  system: string
  messages: ModelMessage[]
  search: (query: string) => Promise<string>
  signal: AbortSignal
}

export type ModelResult = {
  text: string
  /** The arguments of `hand_off` where the model called it. */
  handOff: { reason: string; summary: string } | undefined
  isRefusal: boolean
  inputTokens: number
  outputTokens: number
}

/** What a server may not know is left out in the next attempt. */
type Offer = { images: boolean; structure: boolean; tools: boolean }

/** Rounds of tools and words; the last must answer. */
export const mostSteps = 6
const mostOutputTokens = 4_096
const mostRetries = 2
const requestRefused = new Set([400, 404, 405, 413, 415, 422, 501])

globalThis.AI_SDK_LOG_WARNINGS = false

const handOffInput = z.object({
  reason: z.string().describe(handoffReasons.join(' | ')),
  summary: z.string().optional().describe('What is asked, in English, one or two sentences.'),
})

/**
 * Runs the tool loop to its end. A server that refuses the request is asked again without images, then
 * without structured output, then without tools. Throws what remains. [A4, F1]
 */
export async function runModel(run: ModelRun): Promise<ModelResult> {
  let offer: Offer = { images: true, structure: true, tools: true }
  for (;;) {
    try {
      return await attempt(run, offer)
    } catch (error) {
      const next = isRequestRefused(error) ? lessen(offer, run.messages, error) : undefined
      if (!next || run.signal.aborted) throw error
      offer = next
    }
  }
}

async function attempt(run: ModelRun, offer: Offer): Promise<ModelResult> {
  const ending = { text: '' }
  const result = await generateText({
    model: run.model,
    instructions: run.system,
    messages: offer.images ? run.messages : run.messages.map(withoutImages),
    abortSignal: run.signal,
    maxRetries: mostRetries,
    maxOutputTokens: mostOutputTokens,
    stopWhen: isStepCount(mostSteps),
    output: endingIn(ending, offer.structure),
    ...(offer.tools && { tools: toolsFor(run.search), prepareStep: endInTime }),
  })
  const { inputTokens = 0, outputTokens = 0 } = result.totalUsage
  return {
    text: ending.text || result.text,
    handOff: readHandOff(result.toolCalls),
    isRefusal: result.finishReason === 'content-filter',
    inputTokens,
    outputTokens,
  }
}

/** Asks for the schema, and leaves reading to us: what does not fit must not throw. */
function endingIn(ending: { text: string }, isStructured: boolean): Output.Output<string, string> {
  return {
    ...Output.text(),
    ...(isStructured && { name: 'reply', responseFormat: structured }),
    parseCompleteOutput: ({ text }) => {
      ending.text = text
      return Promise.resolve(text)
    },
  }
}

const structured = Output.object({ name: 'reply', schema: finalAnswerSchema }).responseFormat

/** The last step must answer. */
function endInTime({ stepNumber }: { stepNumber: number }) {
  return stepNumber >= mostSteps - 1 ? { toolChoice: 'none' as const } : {}
}

/** Without a prototype, so that a tool named `constructor` is no tool. */
function toolsFor(search: ModelRun['search']): ToolSet {
  const tools: ToolSet = {
    search_knowledge: tool({
      description: 'Finds passages of the knowledge base. Ask in the words of the question.',
      inputSchema: z.object({ query: z.string() }),
      execute: ({ query }) => search(query),
    }),
    hand_off: tool({
      description: 'Ends the turn and leaves the conversation to people.',
      inputSchema: handOffInput,
    }),
  }
  return Object.assign(Object.create(null) as ToolSet, tools) // an object without a prototype is typed any
}

function readHandOff(
  calls: readonly { toolName: string; input: unknown }[],
): ModelResult['handOff'] {
  const call = calls.find(({ toolName }) => toolName === 'hand_off')
  const input = call && handOffInput.safeParse(call.input)
  return input?.success
    ? { reason: input.data.reason, summary: input.data.summary ?? '' }
    : undefined
}

function isRequestRefused(error: unknown): error is APICallError {
  return APICallError.isInstance(error) && requestRefused.has(error.statusCode ?? 0)
}

function lessen(
  offer: Offer,
  messages: readonly ModelMessage[],
  { message, responseBody = '' }: APICallError,
): Offer | undefined {
  const isAboutFormat = /response_format|json_schema|structured|schema/iu.test(
    message + responseBody,
  )
  if (offer.structure && isAboutFormat) return { ...offer, structure: false }
  if (offer.images && messages.some(hasImages)) return { ...offer, images: false }
  if (offer.structure) return { ...offer, structure: false }
  return offer.tools ? { ...offer, tools: false } : undefined
}

function hasImages({ content }: ModelMessage): boolean {
  return typeof content !== 'string' && content.some(({ type }) => type === 'file')
}

function withoutImages(message: ModelMessage): ModelMessage {
  if (message.role !== 'user' || typeof message.content === 'string') return message
  return { ...message, content: message.content.filter(({ type }) => type !== 'file') }
}
