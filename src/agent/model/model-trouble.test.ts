import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  askModel,
  scriptedReply,
  structured,
  type ModelQuestion,
} from '#test/fakes/model/ask-model.ts'
import {
  OpenAiCompatibleServer,
  type ScriptedReply,
} from '#test/fakes/model/openai-compatible-server.ts'

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

describe('ModelAnswerer in trouble', () => {
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

    const answer = await ask([limited, scriptedReply])

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
    const answer = await askModel(server, { replies: [{ kind: 'hang' }] }, AbortSignal.timeout(50))

    expect(answer.kind).toBe('unavailable')
  })

  it('[A4] stops a model that searches for ever', async () => {
    const answer = await ask([{ kind: 'tool', name: 'search_knowledge', input: { query: 'x' } }])

    expect(answer).toMatchObject({
      kind: 'unavailable',
      problem: 'The model called tools 6 times and gave no answer.',
    })
    expect(server.requests).toHaveLength(6)
    expect(server.requests.at(-1)?.tool_choice).toBe('none')
  })

  it.each(['constructor', '__proto__', 'toString', 'send_email'])(
    '[A1] has no tool named %s',
    async (name) => {
      const answer = await ask([{ kind: 'tool', name, input: {} }, scriptedReply])

      expect(answer.kind).toBe('answer')
    },
  )

  it('goes on after bad arguments of a tool', async () => {
    const bad: ScriptedReply = { kind: 'tool', name: 'search_knowledge', input: { wrong: 1 } }

    expect((await ask([bad, scriptedReply])).kind).toBe('answer')
  })
})
