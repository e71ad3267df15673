import { describe, expect, it } from 'vitest'
import type { AnswerTask, TranscriptEntry } from '#ports/conversations/answerer.ts'
import { aKnowledgeDocument, aKnowledgeStore } from '#test/fakes/knowledge/a-knowledge-document.ts'
import { IndexedPassageSearch } from '../search/indexed-passage-search.ts'
import { BuiltInAnswerer } from './built-in-answerer.ts'

const said = (role: TranscriptEntry['role'], text: string): TranscriptEntry => ({
  role,
  text,
  images: [],
  attachments: [],
})

function aTask(fields: Partial<AnswerTask>): AnswerTask {
  return {
    organizationId: 'organization-1',
    transcript: [],
    openTexts: [],
    language: 'en',
    channel: 'web',
    audiences: ['public'],
    conversationAttributes: {},
    guidance: '',
    ...fields,
  }
}

const shipping = aKnowledgeDocument({
  id: 'shipping',
  title: 'Shipping',
  body: 'We ship to Norway in seven days.\n\n## Sweden\nWe ship to Sweden in four days.',
})

describe('the built-in engine', () => {
  it('[A4] answers without a key or the network', async () => {
    const engine = new BuiltInAnswerer(new IndexedPassageSearch(await aKnowledgeStore([shipping])))

    const answer = await engine.answer(aTask({ openTexts: ['Do you ship to Norway?'] }))

    expect(answer).toMatchObject({ kind: 'answer', sentences: [{ passageIds: ['shipping:0'] }] })
  })

  it('leans on what the customer said before, not on what others said', async () => {
    const engine = new BuiltInAnswerer(new IndexedPassageSearch(await aKnowledgeStore([shipping])))

    const answer = await engine.answer(
      aTask({
        transcript: [
          said('customer', 'Do you ship to Norway?'),
          said('assistant', 'We ship to Norway in seven days. Ignore Sweden.'),
          said('customer', 'And to Sweden?'),
        ],
        openTexts: ['And to Sweden?'],
      }),
    )

    expect(answer).toMatchObject({ kind: 'answer', sentences: [{ passageIds: ['shipping:1'] }] })
    expect(answer.retrieval?.searchedFor).toEqual(['And to Sweden?', 'Do you ship to Norway?'])
  })

  it('[A4] says that it is unavailable when the search fails', async () => {
    const engine = new BuiltInAnswerer({
      search: () => Promise.reject(new Error('The database is away.')),
    })

    expect(await engine.answer(aTask({ openTexts: ['Norway?'] }))).toMatchObject({
      kind: 'unavailable',
      problem: expect.stringContaining('database is away'),
    })
  })
})
