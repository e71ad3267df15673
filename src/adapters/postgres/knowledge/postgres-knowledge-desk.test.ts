import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import type { Actor } from '#ports/connection/connections.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresKnowledgeDesk } from './postgres-knowledge-desk.ts'
import { PostgresKnowledgeStore } from './postgres-knowledge-store.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'

const ines: Actor = { kind: 'user', id: 'u1', name: 'Ines Halvorsen' }
const longAgo = new Date('2026-01-01T00:00:00Z')

function aDocument(organizationId: string, change: Partial<KnowledgeDocument> = {}) {
  const at = new Date('2026-11-02T10:00:00Z')
  return {
    id: nextId(),
    organizationId,
    title: 'Payment methods',
    body: 'We accept cards.',
    format: 'markdown' as const,
    audience: 'public' as const,
    questions: [],
    createdAt: at,
    updatedAt: at,
    ...change,
  }
}

forEachDatabase((_name, open) => {
  describe('the knowledge desk', () => {
    let database: Database
    let desk: PostgresKnowledgeDesk
    let store: PostgresKnowledgeStore

    beforeAll(async () => {
      database = await open()
      desk = new PostgresKnowledgeDesk(database)
      store = new PostgresKnowledgeStore(database)
    })
    afterAll(() => database.close())

    it('[O4] keeps a document as each save left it', async () => {
      const organizationId = nextId()
      const document = aDocument(organizationId, { url: 'https://oddmoor.example/pay' })
      await store.saveDocument(document, [], ines)
      await store.saveDocument({ ...document, body: 'We accept cards and SEPA.' }, [])

      const versions = await desk.listVersions(organizationId, document.id)
      const first = await desk.findVersion(organizationId, document.id, 1)

      expect(versions.map(({ version, by }) => [version, by?.name])).toEqual([
        [2, undefined],
        [1, 'Ines Halvorsen'],
      ])
      expect(first).toMatchObject({ body: 'We accept cards.', url: 'https://oddmoor.example/pay' })
      expect(await desk.findVersion(organizationId, document.id, 3)).toBeUndefined()
    })

    it('[C1] shows no version of another organization', async () => {
      const document = aDocument(nextId())
      await store.saveDocument(document, [])

      expect(await desk.listVersions('another', document.id)).toEqual([])
      expect(await desk.findVersion('another', document.id, 1)).toBeUndefined()
    })

    it('lists documents without texts, and finds words in title and body', async () => {
      const organizationId = nextId()
      const paying = aDocument(organizationId)
      const other = aDocument(organizationId, { title: 'Opening hours', body: '9 to 5' })
      await store.saveDocument(paying, [])
      await store.saveDocument(other, [])

      const all = await desk.listGists(organizationId)
      const found = await desk.listGists(organizationId, 'CARDS')

      expect(all).toHaveLength(2)
      expect(found.map(({ id }) => id)).toEqual([paying.id])
      expect(await desk.listGists('another', 'cards')).toEqual([])
    })

    it('[O1] lists the answers that rest on a document', async () => {
      const key = aKey()
      const citation = { documentId: 'd1', passageId: 'p', title: 'T', quote: 'We accept cards.' }
      const used = aDecision(key, { details: { citations: [citation] } })
      const other = aDecision(key, { details: { citations: [{ ...citation, documentId: 'd2' }] } })
      await new PostgresTurnRecords(database).commit(key, { decisions: [used, other] })

      const uses = await desk.listUses(key.organizationId, 'd1', longAgo)

      expect(uses).toMatchObject([{ decisionId: used.id, quote: 'We accept cards.' }])
      expect(await desk.listUses('another', 'd1', longAgo)).toEqual([])
    })

    it('[A2] tells in which words documents disagreed', async () => {
      const key = aKey()
      const decision = aDecision(key, {
        outcome: 'handed-off',
        reason: 'insufficient-knowledge',
        details: { contradiction: 'Returns: 14 days. Old returns: 30 days.' },
      })
      await new PostgresTurnRecords(database).commit(key, { decisions: [decision] })

      const found = await desk.listContradictions(key.organizationId, longAgo)

      expect(found.map(({ words }) => words)).toEqual(['Returns: 14 days. Old returns: 30 days.'])
      expect(await desk.listContradictions('another', longAgo)).toEqual([])
    })

    it("[C1] keeps each person's draft to themselves", async () => {
      const place = { organizationId: nextId(), userId: 'u1', documentId: 'new' }
      await desk.saveDraft(place, { title: 'Half a tit' })
      await desk.saveDraft(place, { title: 'Half a title' })

      expect((await desk.findDraft(place))?.content).toEqual({ title: 'Half a title' })
      expect(await desk.findDraft({ ...place, userId: 'u2' })).toBeUndefined()
      expect(await desk.findDraft({ ...place, organizationId: 'another' })).toBeUndefined()

      await desk.deleteDraft(place)
      expect(await desk.findDraft(place)).toBeUndefined()
    })
  })
})
