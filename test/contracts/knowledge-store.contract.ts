import { beforeEach, describe, expect, it } from 'vitest'
import type { KnowledgeDocument, Passage } from '#domain/knowledge/document.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'

const noon = new Date('2026-03-01T12:00:00.000Z')
const minutesAfterNoon = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

function aDocument(fields: Partial<KnowledgeDocument> & { id: string }): KnowledgeDocument {
  return {
    organizationId: 'organization-1',
    title: 'Shipping',
    body: 'We ship to Norway.',
    format: 'markdown',
    audience: 'public',
    questions: [],
    createdAt: noon,
    updatedAt: noon,
    ...fields,
  }
}

function passagesOf(document: KnowledgeDocument, texts: string[]): Passage[] {
  return texts.map((text, ordinal) => ({
    id: `${document.id}:${ordinal}`,
    documentId: document.id,
    title: document.title,
    url: document.url,
    audience: document.audience,
    language: document.language ?? 'und',
    headings: ['Countries'],
    text,
    ordinal,
    updatedAt: document.updatedAt,
  }))
}

/** What every knowledge store promises. `openStore` gives an empty one in which both organizations exist. */
export function knowledgeStoreContract(
  name: string,
  openStore: (organizationIds: string[]) => Promise<KnowledgeStore>,
): void {
  describe(`${name} as a knowledge store`, () => {
    let store: KnowledgeStore

    const save = (document: KnowledgeDocument, texts = [document.body]) =>
      store.saveDocument(document, passagesOf(document, texts))

    beforeEach(async () => {
      store = await openStore(['organization-1', 'organization-2'])
    })

    it('gives back a saved document with every field', async () => {
      const document = aDocument({
        id: 'document-1',
        url: 'https://oddmoor.example/shipping',
        language: 'en',
        audience: 'internal',
        questions: ['Do you ship to Norway?'],
        updatedAt: minutesAfterNoon(1),
      })

      await save(document)

      expect(await store.findDocument('organization-1', 'document-1')).toEqual(document)
    })

    it('starts at version 0 and moves with each change', async () => {
      expect(await store.knowledgeVersion('organization-1')).toBe(0)

      await save(aDocument({ id: 'document-1' }))
      const afterSaving = await store.knowledgeVersion('organization-1')
      await store.deleteDocument('organization-1', 'document-1')

      expect(afterSaving).toBe(1)
      expect(await store.knowledgeVersion('organization-1')).toBe(2)
      expect(await store.knowledgeVersion('organization-2')).toBe(0)
    })

    it('lists all passages in order from version 0', async () => {
      const document = aDocument({ id: 'document-1', language: 'en', questions: ['To Oslo?'] })

      await save(document, ['First passage.', 'Second passage.'])

      expect(await store.listChangesSince('organization-1', 0, 10)).toMatchObject([
        {
          documentId: 'document-1',
          version: 1,
          document: {
            title: 'Shipping',
            audience: 'public',
            language: 'en',
            questions: ['To Oslo?'],
          },
          passages: passagesOf(document, ['First passage.', 'Second passage.']),
        },
      ])
    })

    it('replaces the passages of a saved document', async () => {
      await save(aDocument({ id: 'document-1' }), ['One.', 'Two.', 'Three.'])

      await save(aDocument({ id: 'document-1', title: 'Parcels' }), ['Only this.'])

      const changes = await store.listChangesSince('organization-1', 0, 10)
      expect(changes.map(({ version }) => version)).toEqual([2])
      expect(changes[0]?.passages.map(({ text }) => text)).toEqual(['Only this.'])
    })

    it('lists only what changed since, oldest first, up to the limit', async () => {
      for (const id of ['document-1', 'document-2', 'document-3']) await save(aDocument({ id }))
      await save(aDocument({ id: 'document-1', title: 'Changed' }))

      const changes = await store.listChangesSince('organization-1', 1, 2)
      const rest = await store.listChangesSince('organization-1', changes.at(-1)?.version ?? 0, 2)

      expect(changes.map(({ documentId }) => documentId)).toEqual(['document-2', 'document-3'])
      expect(rest.map(({ documentId, version }) => [documentId, version])).toEqual([
        ['document-1', 4],
      ])
    })

    it('tells of a deletion to whoever saw the document', async () => {
      await save(aDocument({ id: 'document-1' }))

      const deleted = await store.deleteDocument('organization-1', 'document-1')

      expect(deleted).toBe(true)
      expect(await store.findDocument('organization-1', 'document-1')).toBeUndefined()
      const [change] = await store.listChangesSince('organization-1', 1, 10)
      expect(change).toMatchObject({ documentId: 'document-1', version: 2, passages: [] })
      expect(change?.document).toBeUndefined()
    })

    it('takes a deleted document up again under its id', async () => {
      await save(aDocument({ id: 'document-1' }))
      await store.deleteDocument('organization-1', 'document-1')

      await save(aDocument({ id: 'document-1', title: 'Back again' }))

      expect(await store.listChangesSince('organization-1', 0, 10)).toMatchObject([
        { documentId: 'document-1', version: 3, document: { title: 'Back again' } },
      ])
    })

    it('says when there was nothing to delete', async () => {
      expect(await store.deleteDocument('organization-1', 'document-9')).toBe(false)
      expect(await store.knowledgeVersion('organization-1')).toBe(0)
    })

    it('pages through documents, newest first, without gaps', async () => {
      for (const minutes of [0, 1, 2, 2, 3])
        await save(
          aDocument({
            id: `document-${minutes}-${Math.random()}`,
            createdAt: minutesAfterNoon(minutes),
          }),
        )

      const seen: KnowledgeDocument[] = []
      let cursor: string | undefined
      for (let pages = 0; pages < 4; pages++) {
        const page = await store.listDocuments('organization-1', { limit: 2, cursor })
        seen.push(...page.items)
        cursor = page.nextCursor
        if (!cursor) break
      }

      expect(cursor).toBeUndefined()
      expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
      expect(seen.map(({ createdAt }) => createdAt.getTime())).toEqual(
        [3, 2, 2, 1, 0].map((minutes) => minutesAfterNoon(minutes).getTime()),
      )
    })

    it("never reaches another organization's documents", async () => {
      await save(aDocument({ id: 'document-1' }))

      expect(await store.findDocument('organization-2', 'document-1')).toBeUndefined()
      expect(await store.deleteDocument('organization-2', 'document-1')).toBe(false)
      expect(await store.listChangesSince('organization-2', 0, 10)).toEqual([])
      expect((await store.listDocuments('organization-2', { limit: 10 })).items).toEqual([])
      await expect(
        save(aDocument({ id: 'document-1', organizationId: 'organization-2' })),
      ).rejects.toThrow()
      expect(await store.findDocument('organization-1', 'document-1')).toBeDefined()
    })

    it('keeps versions apart when many documents are saved at once', async () => {
      const ids = Array.from({ length: 12 }, (_, index) => `document-${index}`)

      await Promise.all(ids.map((id) => save(aDocument({ id }))))

      const changes = await store.listChangesSince('organization-1', 0, 100)
      expect(changes.map(({ version }) => version)).toEqual(ids.map((_, index) => index + 1))
    })
  })
}
