import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  askModel,
  internal,
  scriptedReply,
  shipping,
  structured,
  textsOf,
  type ModelQuestion,
} from '#test/fakes/model/ask-model.ts'
import {
  OpenAiCompatibleServer,
  type ScriptedReply,
} from '#test/fakes/model/openai-compatible-server.ts'
import { ScriptedPassageSearch } from '#test/fakes/knowledge/scripted-passage-search.ts'

let server: OpenAiCompatibleServer

beforeEach(async () => {
  server = await OpenAiCompatibleServer.start()
})

afterEach(() => server.stop())

function ask(
  replies: ScriptedReply[],
  task: ModelQuestion['task'] = {},
  parts: ModelQuestion['parts'] = {},
) {
  return askModel(server, { replies, task, parts })
}

describe('ModelAnswerer', () => {
  it('[A4] asks for a structured answer with both tools', async () => {
    const answer = await ask([scriptedReply])

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
    await ask([scriptedReply], {
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

  it('[G16] leaves excluded topics to people', async () => {
    const answer = await ask(
      [{ kind: 'tool', name: 'hand_off', input: { reason: 'topic_excluded', summary: 'Tax.' } }],
      { excludedTopics: ['tax advice'] },
    )

    expect(answer).toMatchObject({ kind: 'hand-off', reason: 'topic-excluded' })
    expect(server.requests[0] && textsOf(server.requests[0], 'system')).toContain('- tax advice')
  })

  it('[A1] hands passages to the model verbatim with their ids', async () => {
    await ask([
      { kind: 'tool', name: 'search_knowledge', input: { query: 'norway' } },
      scriptedReply,
    ])

    const [first, second] = server.requests
    expect(first && textsOf(first, 'user')).toContain(shipping.text)
    expect(first && textsOf(first, 'user')).toContain('[passage shipping:0]')
    expect(second && textsOf(second, 'tool')).toContain(shipping.text)
  })

  it('[A3] searches public passages only for a reply', async () => {
    const search = new ScriptedPassageSearch([shipping, internal])

    await ask(
      [{ kind: 'tool', name: 'search_knowledge', input: { query: 'cost' } }, scriptedReply],
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
      await ask([scriptedReply], withImage, { readImage })

      expect(JSON.stringify(server.requests[0])).toContain('data:image/png;base64,')
    })

    it('[F1] asks once more without an image that is refused', async () => {
      const refused: ScriptedReply = {
        kind: 'status',
        status: 400,
        message: 'images are not supported',
      }

      const answer = await ask([refused, scriptedReply], withImage, { readImage })

      expect(answer.kind).toBe('answer')
      expect(JSON.stringify(server.requests[1])).not.toContain('data:image/png')
    })

    it('[F1] gives no image where vision is off', async () => {
      await ask([scriptedReply], withImage)

      expect(JSON.stringify(server.requests[0])).not.toContain('base64')
      expect(server.requests[0] && textsOf(server.requests[0], 'user')).toContain('[image]')
    })
  })
})
