import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OpenAiCompatibleServer } from '#test/fakes/model/openai-compatible-server.ts'
import { createLanguageModel } from './create-language-model.ts'
import { ModelTopicNamer } from './model-topic-namer.ts'

const topics = [
  { words: ['parcel', 'norway'], questions: ['Where is\nmy parcel?'], language: 'en' },
  { words: ['rechnung'], questions: ['Wo ist die Rechnung?'], language: 'de' },
]

describe('naming topics by a model', () => {
  let server: OpenAiCompatibleServer
  beforeEach(async () => {
    server = await OpenAiCompatibleServer.start()
  })
  afterEach(() => server.stop())

  function nameTopics(signal = new AbortController().signal) {
    const { baseUrl } = server
    const model = createLanguageModel({ provider: 'openai-compatible', model: 'm', baseUrl })
    return new ModelTopicNamer(model).nameTopics(topics, signal)
  }

  it('[I1] asks once for all and reads a name per line', async () => {
    server.script({ kind: 'text', text: '1. Parcel delivery\n2) "Rechnung fehlt."' })

    expect(await nameTopics()).toEqual(['Parcel delivery', 'Rechnung fehlt'])

    const asked = JSON.stringify(server.requests.map(({ messages }) => messages))
    expect(server.requests).toHaveLength(1)
    expect(asked).toContain('Question: Where is my parcel?')
    expect(asked).toContain('Topic 2, language German')
  })

  it.each([
    ['an address', '1. Write to anna@example.com', undefined],
    ['a number', '1. Order 4711', undefined],
    ['markup', '1. <b>Parcels</b>', undefined],
    ['a long sentence', `1. ${'word '.repeat(20)}`, undefined],
    ['nothing usable', 'I cannot help with that.', undefined],
  ])('[I1, I6] leaves a topic its own words for %s', async (_what, text, expected) => {
    server.script({ kind: 'text', text })

    expect(await nameTopics()).toEqual([expected, undefined])
  })

  it('[I1] fails where the model refuses, and ends when told to', async () => {
    server.script({ kind: 'status', status: 401, message: 'wrong key' })
    await expect(nameTopics()).rejects.toThrow('wrong key')

    server.script({ kind: 'hang' })
    const stopping = new AbortController()
    const asked = nameTopics(stopping.signal)
    stopping.abort()
    await expect(asked).rejects.toThrow()
  })
})
