import { expect, it } from 'vitest'
import type { DraftedDocument } from '#ports/knowledge/knowledge-store.ts'
import { DraftedKnowledge } from './drafted-knowledge.ts'
import { IndexedPassageSearch } from './indexed-passage-search.ts'

function change(documentId: string, text: string): DraftedDocument {
  return {
    documentId,
    document: {
      id: documentId,
      title: documentId,
      audience: 'public',
      language: 'en',
      questions: [],
    },
    passages: [
      { id: `${documentId}-0`, documentId, ordinal: 0, headings: [], text, audience: 'public' },
    ] as unknown as DraftedDocument['passages'], // what a search reads of them
  }
}

/** Fewer and more than a page of the index. */
it.each([2, 60])(
  '[A4] finds a draft instead of what is published, of %i documents',
  async (count) => {
    const published = Array.from({ length: count }, (_, place) => ({
      ...change(
        `doc-${place}`,
        place === 0 ? 'Parcels to Norway take nine days.' : `Ink number ${place}.`,
      ),
      version: place + 1,
    }))
    const store = {
      knowledgeVersion: async () => count,
      listChangesSince: async (_organization: string, version: number, limit: number) =>
        published.filter((one) => one.version > version).slice(0, limit),
    }
    const draft = change('doc-0', 'Parcels to Norway take two days.')
    const search = new IndexedPassageSearch(new DraftedKnowledge(store, draft))

    const { passages } = await search.search({
      organizationId: 'org-1',
      text: 'How long do parcels to Norway take?',
      audiences: ['public'],
      limit: 5,
    })

    expect(passages[0]?.passage.text).toContain('two days')
    expect(passages.some(({ passage }) => passage.text.includes('nine days'))).toBe(false)
  },
)
