import type { AnswerTask, EngineAnswer } from '#ports/conversations/answerer.ts'
import { createLanguageModel } from '#agent/model/create-language-model.ts'
import { ModelAnswerer, type ModelAnswererParts } from '#agent/model/model-answerer.ts'
import type {
  ChatRequest,
  OpenAiCompatibleServer,
  ScriptedReply,
} from './openai-compatible-server.ts'
import { passageOf, ScriptedPassageSearch } from '../knowledge/scripted-passage-search.ts'

export const shipping = passageOf(
  'shipping',
  'We ship to Norway. Parcels "to Norway" arrive four to seven working days later.\nDuties are part of the price.',
)
export const internal = passageOf('costs', 'A parcel costs us three euros.', {
  audience: 'internal',
})

function taskOf(rest: Partial<AnswerTask> = {}): AnswerTask {
  const question = 'Do you ship to Norway?'
  return {
    organizationId: 'org',
    transcript: [{ role: 'customer', text: question, images: [], attachments: [] }],
    openTexts: [question],
    language: 'en',
    channel: 'web',
    audiences: ['public'],
    conversationAttributes: {},
    guidance: '',
    ...rest,
  }
}

export type ModelQuestion = {
  replies: ScriptedReply[]
  task?: Partial<AnswerTask>
  parts?: Partial<ModelAnswererParts>
}

/** Lets the model engine answer against a scripted server. */
export async function askModel(
  server: OpenAiCompatibleServer,
  { replies, task = {}, parts = {} }: ModelQuestion,
  signal: AbortSignal = new AbortController().signal,
): Promise<EngineAnswer> {
  server.script(...replies)
  const choice = { provider: 'openai-compatible', model: 'small', apiKey: 'key' } as const
  const answerer = new ModelAnswerer({
    model: createLanguageModel({ ...choice, baseUrl: server.baseUrl }),
    search: new ScriptedPassageSearch([shipping, internal]),
    languages: { detect: () => 'en' },
    timeLimitMs: 5_000,
    ...parts,
  })
  return answerer.answer(taskOf(task), signal)
}

export function structured(answer: object): ScriptedReply {
  return { kind: 'text', text: JSON.stringify(answer) }
}

export const scriptedReply = structured({
  outcome: 'reply',
  sentences: [{ text: 'We ship to Norway.', passage_ids: ['shipping:0'], quote: null }],
  reason: null,
  summary: null,
})

export function textsOf({ messages }: ChatRequest, role: string): string {
  return messages
    .filter((message) => message.role === role)
    .flatMap(({ content }) =>
      typeof content === 'string' ? [content] : (content ?? []).map(({ text }) => text ?? ''),
    )
    .join('\n')
}
