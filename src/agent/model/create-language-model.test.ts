import { describe, expect, it } from 'vitest'
import { scriptedReply, shipping } from '#test/fakes/model/ask-model.ts'
import { ScriptedPassageSearch } from '#test/fakes/knowledge/scripted-passage-search.ts'
import { startStandIn, type SeenRequest } from '#test/fakes/stand-in-server.ts'
import { createLanguageModel, type ModelChoice } from './create-language-model.ts'
import { ModelAnswerer } from './model-answerer.ts'

const text = scriptedReply.kind === 'text' ? scriptedReply.text : ''
const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
const completion = {
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
  usage,
}
const message = {
  id: 'm',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
}
/** Where Google has no schema beside tools, the answer is a call of a tool named `json`. */
const called = { functionCall: { name: 'json', args: JSON.parse(text) as unknown } }
const candidates = {
  candidates: [{ content: { role: 'model', parts: [called] }, finishReason: 'STOP', index: 0 }],
  usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
}

type Row = Pick<ModelChoice, 'provider' | 'model'> & {
  path: string
  body: unknown
  keyHeader: string
}

async function askOnce(choice: ModelChoice, body: unknown) {
  const seen: SeenRequest[] = []
  const standIn = await startStandIn((request) => {
    seen.push(request)
    return { body }
  })
  const answerer = new ModelAnswerer({
    model: createLanguageModel({ ...choice, baseUrl: standIn.url }),
    search: new ScriptedPassageSearch([shipping]),
    languages: { detect: () => 'en' },
  })
  const answer = await answerer.answer(
    {
      organizationId: 'org',
      transcript: [{ role: 'customer', text: 'Norway?', images: [], attachments: [] }],
      openTexts: ['Norway?'],
      language: 'en',
      channel: 'web',
      audiences: ['public'],
      conversationAttributes: {},
      guidance: '',
    },
    new AbortController().signal,
  )
  await standIn.close()
  return { answer, request: seen[0] }
}

describe('createLanguageModel', () => {
  it.each<Row>([
    {
      provider: 'openai',
      model: 'gpt-4.1-mini',
      path: '/chat/completions',
      body: completion,
      keyHeader: 'authorization',
    },
    {
      provider: 'openai-compatible',
      model: 'local',
      path: '/chat/completions',
      body: completion,
      keyHeader: 'authorization',
    },
    {
      provider: 'anthropic',
      model: 'claude-sonnet-4-5',
      path: '/messages',
      body: message,
      keyHeader: 'x-api-key',
    },
    {
      provider: 'google',
      model: 'gemini-2.5-flash',
      path: '/models/gemini-2.5-flash:generateContent',
      body: candidates,
      keyHeader: 'x-goog-api-key',
    },
  ])('[A4] reaches $provider', async ({ provider, model, path, body, keyHeader }) => {
    const { answer, request } = await askOnce({ provider, model, apiKey: 'secret-key' }, body)

    expect(answer).toMatchObject({ kind: 'answer', sentences: [{ text: 'We ship to Norway.' }] })
    expect(request?.path).toBe(path)
    expect(request?.headers[keyHeader]).toContain('secret-key')
  })
})
