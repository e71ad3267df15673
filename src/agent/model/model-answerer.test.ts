import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  OpenAiCompatibleServer,
  type ChatRequest,
  type ScriptedReply,
} from '#test/fakes/openai-compatible-server.ts'
import { passageOf, ScriptedPassageSearch } from '#test/fakes/scripted-passage-search.ts'
import type { AnswerTask, EngineAnswer } from '#ports/answerer.ts'
import { createLanguageModel } from './create-language-model.ts'
import { ModelAnswerer, type ModelAnswererParts } from './model-answerer.ts'

const shipping = passageOf(
  'shipping',
  'We ship to Norway. Parcels "to Norway" arrive four to seven working days later.\nDuties are part of the price.',
)
const internal = passageOf('costs', 'A parcel costs us three euros.', { audience: 'internal' })

let server: OpenAiCompatibleServer

beforeAll(async () => {
  server = await OpenAiCompatibleServer.start()
})

afterAll(() => server.stop())

function task(rest: Partial<AnswerTask> = {}): AnswerTask {
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

async function ask(
  replies: ScriptedReply[],
  rest: Partial<AnswerTask> = {},
  parts: Partial<ModelAnswererParts> = {},
): Promise<EngineAnswer> {
  server.script(...replies)
  const answerer = new ModelAnswerer({
    model: createLanguageModel({
      provider: 'openai-compatible',
      model: 'small',
      baseUrl: server.baseUrl,
      apiKey: 'key',
    }),
    search: new ScriptedPassageSearch([shipping, internal]),
    languages: { detect: () => 'en' },
    timeLimitMs: 5_000,
    ...parts,
  })
  return answerer.answer(task(rest), new AbortController().signal)
}

function structured(answer: object): ScriptedReply {
  return { kind: 'text', text: JSON.stringify(answer) }
}

const reply = structured({
  outcome: 'reply',
  sentences: [{ text: 'We ship to Norway.', passage_ids: ['shipping:0'], quote: null }],
  reason: null,
  summary: null,
})

function textsOf({ messages }: ChatRequest, role: string): string {
  return messages
    .filter((message) => message.role === role)
    .flatMap(({ content }) =>
      typeof content === 'string' ? [content] : (content ?? []).map(({ text }) => text ?? ''),
    )
    .join('\n')
}

describe('ModelAnswerer', () => {
  it('[A4] asks for a structured answer with both tools', async () => {
    const answer = await ask([reply])

    expect(answer).toMatchObject({
      kind: 'answer',
      sentences: [{ text: 'We ship to Norway.', passageIds: ['shipping:0'] }],
      usage: { inputTokens: 10, outputTokens: 5 },
      retrieval: { passages: [{ passage: { id: 'shipping:0' } }] },
    })
    const [request] = server.requests
    expect(
      request?.tools?.map(({ function: { name, parameters } }) => [
        name,
        Object.keys(parameters.properties),
      ]),
    ).toEqual([
      ['search_knowledge', ['query']],
      ['hand_off', ['reason', 'summary']],
    ])
    expect(request?.response_format).toMatchObject({ type: 'json_schema' })
    expect(server.keys).toEqual(['Bearer key'])
  })

  it('[A1] keeps customer and document words out of the system prompt', async () => {
    await ask([reply], {
      transcript: [
        {
          role: 'customer',
          text: 'CUSTOMER-WORDS',
          images: [],
          attachments: ['[attachment: FILE-NAME]'],
        },
        { role: 'note', text: 'NOTE-WORDS', images: [], attachments: [] },
      ],
      contact: {
        id: 'c',
        role: 'user',
        isVerified: false,
        name: 'NAME-WORDS',
        customAttributes: { plan: 'ATTRIBUTE-WORDS' },
        companies: [],
      },
      conversationAttributes: { topic: 'TOPIC-WORDS' },
      guidance: 'GUIDANCE-WORDS',
    })

    const [request] = server.requests
    const system = request ? textsOf(request, 'system') : ''
    const user = request ? textsOf(request, 'user') : ''
    expect(system).toContain('GUIDANCE-WORDS')
    for (const words of [
      'CUSTOMER-WORDS',
      'NOTE-WORDS',
      'NAME-WORDS',
      'ATTRIBUTE-WORDS',
      'TOPIC-WORDS',
      'FILE-NAME',
      'Parcels',
    ]) {
      expect(system).not.toContain(words)
      expect(user).toContain(words)
    }
    expect(user).toContain('"verification":"unverified"')
  })

  it('[A1] hands passages to the model verbatim with their ids', async () => {
    await ask([{ kind: 'tool', name: 'search_knowledge', input: { query: 'norway' } }, reply])

    const [first, second] = server.requests
    expect(first && textsOf(first, 'user')).toContain(shipping.text)
    expect(first && textsOf(first, 'user')).toContain('[passage shipping:0]')
    expect(second && textsOf(second, 'tool')).toContain(shipping.text)
  })

  it('[A3] searches public passages only for a reply', async () => {
    const search = new ScriptedPassageSearch([shipping, internal])

    await ask(
      [{ kind: 'tool', name: 'search_knowledge', input: { query: 'cost' } }, reply],
      {},
      { search },
    )

    expect(search.queries.every(({ audiences }) => audiences.join() === 'public')).toBe(true)
    expect(JSON.stringify(server.requests)).not.toContain('costs us three euros')
  })

  it('[A4] hands off when the model calls hand_off', async () => {
    const input = { reason: 'insufficient_tools', summary: 'Wants a refund.' }

    const answer = await ask([{ kind: 'tool', name: 'hand_off', input }])

    expect(answer).toMatchObject({
      kind: 'hand-off',
      reason: 'insufficient-tools',
      summary: 'Wants a refund.',
    })
  })

  it.each([
    ['hand_off', { kind: 'hand-off', reason: 'instructed' }],
    ['resolve', { kind: 'resolve' }],
  ])('[A4] reads the structured outcome %s', async (outcome, expected) => {
    const answer = await ask([
      structured({ outcome, sentences: [], reason: 'instructed', summary: 'Asks.' }),
    ])

    expect(answer).toMatchObject(expected)
  })

  it('[A4] takes plain text from servers without structure', async () => {
    const answer = await ask([
      {
        kind: 'text',
        text: 'We **ship** to Norway [shipping:0].\n\n1. Open the [page](https://a.example).\n2. Pay [1].',
      },
    ])

    expect(answer).toMatchObject({
      kind: 'answer',
      sentences: [
        { text: 'We ship to Norway.', passageIds: ['shipping:0'] },
        { text: '1. Open the [page](https://a.example).' },
        { text: '2. Pay.' },
      ],
    })
  })

  it('[A4] asks again without what the server does not know', async () => {
    const refused: ScriptedReply = { kind: 'status', status: 400, message: 'unknown field' }

    const answer = await ask([refused, refused, { kind: 'text', text: 'We ship to Norway.' }])

    expect(answer.kind).toBe('answer')
    expect(
      server.requests.map((request) => ['response_format' in request, 'tools' in request]),
    ).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ])
  })

  it('[A4] tries again after a rate limit', async () => {
    const limited: ScriptedReply = {
      kind: 'status',
      status: 429,
      headers: { 'retry-after-ms': '1' },
    }

    const answer = await ask([limited, reply])

    expect(answer.kind).toBe('answer')
    expect(server.requests).toHaveLength(2)
  })

  it.each<[string, ScriptedReply[]]>([
    ['an error', [{ kind: 'status', status: 500, headers: { 'retry-after-ms': '1' } }]],
    ['a refused key', [{ kind: 'status', status: 401 }]],
    ['an empty answer', [{ kind: 'text', text: '' }]],
    ['broken JSON', [{ kind: 'text', text: '{"outcome": "reply", "sentences": [' }]],
    ['a structure that is another', [structured({ answer: 'We ship to Norway.' })]],
    [
      'no sentences',
      [structured({ outcome: 'reply', sentences: [], reason: null, summary: null })],
    ],
    [
      'a silent outcome',
      [structured({ outcome: 'silent', sentences: [], reason: null, summary: null })],
    ],
    ['a marked refusal', [{ kind: 'refusal', text: 'No.' }]],
    ['a refusal in words', [{ kind: 'text', text: "I'm sorry, but I can't assist with that." }]],
    ['a filtered answer', [{ kind: 'text', text: 'We', finishReason: 'content_filter' }]],
  ])('[A4] is unavailable after %s', async (_, replies) => {
    const answer = await ask(replies)

    expect(answer).toMatchObject({ kind: 'unavailable' })
  })

  it('[A4] gives up when the time for all model work is over', async () => {
    const answer = await ask([{ kind: 'hang' }], {}, { timeLimitMs: 100 })

    expect(answer).toMatchObject({
      kind: 'unavailable',
      problem: 'The model did not answer in time.',
    })
  })

  it('ends at once when the turn is cancelled', async () => {
    server.script({ kind: 'hang' })
    const answerer = new ModelAnswerer({
      model: createLanguageModel({
        provider: 'openai-compatible',
        model: 'm',
        baseUrl: server.baseUrl,
      }),
      search: new ScriptedPassageSearch([shipping]),
      languages: { detect: () => 'en' },
    })

    const answer = await answerer.answer(task(), AbortSignal.timeout(50))

    expect(answer.kind).toBe('unavailable')
  })

  it('[A4] stops a model that searches for ever', async () => {
    const answer = await ask([{ kind: 'tool', name: 'search_knowledge', input: { query: 'x' } }])

    expect(answer.kind).toBe('unavailable')
    expect(server.requests).toHaveLength(6)
    expect(server.requests.at(-1)?.tool_choice).toBe('none')
  })

  it.each(['constructor', '__proto__', 'toString', 'send_email'])(
    '[A1] has no tool named %s',
    async (name) => {
      const answer = await ask([{ kind: 'tool', name, input: {} }, reply])

      expect(answer.kind).toBe('answer')
    },
  )

  it('goes on after bad arguments of a tool', async () => {
    const bad: ScriptedReply = { kind: 'tool', name: 'search_knowledge', input: { wrong: 1 } }

    expect((await ask([bad, reply])).kind).toBe('answer')
  })

  it('[A5] asks once more for the right language, then gives up', async () => {
    const long = 'We ship to Norway, and parcels to Norway arrive four to seven working days later.'
    const english = structured({
      outcome: 'reply',
      sentences: [{ text: long, passage_ids: [], quote: null }],
      reason: null,
      summary: null,
    })

    const answer = await ask([english], { language: 'de' })

    expect(answer.kind).toBe('no-answer')
    expect(server.requests).toHaveLength(2)
    expect(server.requests[1] && textsOf(server.requests[1], 'user')).toContain('German')
  })

  describe('with images', () => {
    const withImage = {
      transcript: [
        {
          role: 'customer' as const,
          text: 'This?',
          images: [{ fileKey: 'f1', contentType: 'image/png' }],
          attachments: [],
        },
      ],
    }
    const readImage = () =>
      Promise.resolve({ bytes: new Uint8Array([137, 80, 78, 71]), contentType: 'image/png' })

    it('[F1] gives stored images to a model that sees', async () => {
      await ask([reply], withImage, { readImage })

      expect(JSON.stringify(server.requests[0])).toContain('data:image/png;base64,')
    })

    it('[F1] asks once more without an image that is refused', async () => {
      const refused: ScriptedReply = {
        kind: 'status',
        status: 400,
        message: 'images are not supported',
      }

      const answer = await ask([refused, reply], withImage, { readImage })

      expect(answer.kind).toBe('answer')
      expect(JSON.stringify(server.requests[1])).not.toContain('data:image/png')
    })

    it('[F1] gives no image where vision is off', async () => {
      await ask([reply], withImage)

      expect(JSON.stringify(server.requests[0])).not.toContain('base64')
      expect(server.requests[0] && textsOf(server.requests[0], 'user')).toContain('[image]')
    })
  })
})
