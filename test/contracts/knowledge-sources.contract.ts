import { beforeEach, describe, expect, it } from 'vitest'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { toPassages } from '#domain/knowledge/split-document.ts'
import type { KnowledgeSources, NewSource } from '#ports/knowledge/knowledge-sources.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'

const noon = new Date('2026-03-01T12:00:00.000Z')
const key = { organizationId: 'organization-1', sourceId: 'source-1' }
const stranger = { organizationId: 'organization-2', sourceId: 'source-1' }

function aSource(fields: Partial<NewSource> = {}): NewSource {
  return {
    id: 'source-1',
    organizationId: 'organization-1',
    kind: 'intercom-articles',
    audience: 'public',
    workspaceId: 'workspace-1',
    refreshEveryH: 1,
    createdAt: noon,
    dueAt: noon,
    ...fields,
  }
}

type Stores = { sources: KnowledgeSources; knowledge: KnowledgeStore }

/** What keeps sources promises. `open` gives empty stores in which both organizations exist. */
export function knowledgeSourcesContract(
  name: string,
  open: (organizationIds: string[]) => Promise<Stores>,
): void {
  describe(`${name} as a keeper of knowledge sources`, () => {
    let sources: KnowledgeSources
    let knowledge: KnowledgeStore

    async function keep(externalId: string, fields: Partial<KnowledgeDocument> = {}) {
      const document: KnowledgeDocument = {
        id: `document-${externalId}`,
        organizationId: 'organization-1',
        title: 'Shipping',
        body: '<p>We ship to Norway.</p>',
        format: 'html',
        audience: 'public',
        language: 'en',
        questions: [],
        origin: { sourceId: 'source-1', externalId, audience: 'public' },
        createdAt: noon,
        updatedAt: noon,
        ...fields,
      }
      await knowledge.saveDocument(document, toPassages(document))
      return document
    }

    beforeEach(async () => {
      const stores = await open(['organization-1', 'organization-2'])
      sources = stores.sources
      knowledge = stores.knowledge
    })

    it('[K5] keeps one source of each kind per organization', async () => {
      const first = await sources.add(aSource())
      const again = await sources.add(aSource({ id: 'source-2' }))
      const inner = await sources.add(
        aSource({ id: 'source-3', kind: 'intercom-internal-articles', audience: 'internal' }),
      )
      const theirs = await sources.add(
        aSource({ id: 'source-4', organizationId: 'organization-2' }),
      )

      expect([first, again, inner, theirs]).toEqual([true, false, true, true])
      expect((await sources.list('organization-1')).map(({ id }) => id)).toEqual([
        'source-1',
        'source-3',
      ])
    })

    it('[K5] begins unread, and gives back what was changed', async () => {
      await sources.add(aSource())
      const begun = await sources.find(key)

      await sources.change(key, { isReading: true, round: 1, nextPage: 3, problem: 'unreachable' })
      await sources.change(key, { problem: undefined, readAt: noon, isPaused: true })

      expect(begun).toMatchObject({ ...aSource(), isReading: false, nextPage: 1, documentCount: 0 })
      expect(await sources.find(key)).toMatchObject({
        isReading: true,
        nextPage: 3,
        problem: undefined,
        readAt: noon,
        isPaused: true,
      })
    })

    it('[K5] finds its documents by their ids there, with every field', async () => {
      await sources.add(aSource())
      const document = await keep('1/en', { isOff: true, url: 'https://help.example/1' })
      await keep('2/en')

      expect(await sources.listDocuments(key, ['1/en', '9/en'])).toEqual([document])
      expect(await knowledge.findDocument('organization-1', document.id)).toEqual(document)
      expect(await sources.find(key)).toMatchObject({ documentCount: 2 })
    })

    it('[K5] lists what a round has not seen, and changes nothing by seeing', async () => {
      await sources.add(aSource())
      for (const id of ['1/en', '2/en', '3/en']) await keep(id)
      const version = await knowledge.knowledgeVersion('organization-1')
      await sources.markSeen(key, 1, ['1/en', '2/en', '3/en'])

      await sources.markSeen(key, 2, ['2/en'])

      const unseen = await sources.listUnseen(key, 2, 10)
      expect(unseen.map(({ externalId }) => externalId)).toEqual(['1/en', '3/en'])
      expect(await sources.listUnseen(key, 2, 1)).toHaveLength(1)
      expect(await knowledge.knowledgeVersion('organization-1')).toBe(version)
    })

    it('[K5] goes with its documents, and an index learns of each', async () => {
      await sources.add(aSource())
      for (const id of ['1/en', '2/en', '3/en']) await keep(id)
      await keep('own', { origin: undefined })

      const removed = await sources.remove(key)

      const changes = await knowledge.listChangesSince('organization-1', 4, 2)
      const rest = await knowledge.listChangesSince(
        'organization-1',
        changes.at(-1)?.version ?? 0,
        2,
      )
      expect(removed).toBe(3)
      expect([...changes, ...rest].map(({ documentId }) => documentId).toSorted()).toEqual([
        'document-1/en',
        'document-2/en',
        'document-3/en',
      ])
      expect(await sources.find(key)).toBeUndefined()
      expect(await knowledge.findDocument('organization-1', 'document-own')).toBeDefined()
    })

    it("[K5] never reaches another organization's sources or documents", async () => {
      await sources.add(aSource())
      await keep('1/en')

      await sources.markSeen(stranger, 7, ['1/en'])

      expect(await sources.find(stranger)).toBeUndefined()
      expect(await sources.list('organization-2')).toEqual([])
      expect(await sources.change(stranger, { isPaused: true })).toBe(false)
      expect(await sources.listDocuments(stranger, ['1/en'])).toEqual([])
      expect(await sources.listUnseen(stranger, 1, 10)).toEqual([])
      expect(await sources.remove(stranger)).toBeUndefined()
      expect(await sources.listUnseen(key, 7, 10)).toHaveLength(1)
      expect(await sources.find(key)).toMatchObject({ isPaused: false, documentCount: 1 })
    })
  })
}
