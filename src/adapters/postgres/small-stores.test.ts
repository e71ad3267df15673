import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aPart, aSession, aStep } from '#test/factories/records.ts'
import { deleteErasedFiles } from '#use-cases/conversations/delete-erased-files.ts'
import type { Database } from './database/database.ts'
import { PostgresContacts, applyContactDelivery } from './conversations/postgres-contacts.ts'
import { PostgresErasedFiles } from './conversations/postgres-erased-files.ts'
import { PostgresMetering } from './reports/postgres-metering.ts'
import { PostgresRoutingFacts } from './health/postgres-routing-facts.ts'
import { PostgresHeldConversations } from './sync/postgres-held-conversations.ts'
import { PostgresSyncMarks } from './sync/postgres-sync-marks.ts'
import { PostgresTurnRecords } from './conversations/postgres-turn-records.ts'

const at = (second: number) => new Date(Date.UTC(2026, 10, 2, 10, 0, second))

const aContact = (id: string) => ({
  id,
  role: 'lead' as const,
  isVerified: false,
  name: 'Grace Hopper',
  email: 'grace@example.com',
  customAttributes: { plan: 'secret plan' },
  companies: [],
})

forEachDatabase((_name, open) => {
  let database: Database
  let records: PostgresTurnRecords
  beforeAll(async () => {
    database = await open()
    records = new PostgresTurnRecords(database)
  })
  afterAll(() => database.close())

  describe('sync marks', () => {
    it('[W8] never move back, and belong to one workspace', async () => {
      const marks = new PostgresSyncMarks(database)
      await marks.moveMark('o1', 'w1', at(5))
      await marks.moveMark('o1', 'w1', at(3))

      expect(await marks.readMark('o1', 'w1')).toEqual(at(5))
      expect(await marks.readMark('o1', 'w2')).toBeUndefined()
      expect(await marks.readMark('o2', 'w1')).toBeUndefined()
    })

    it('[W8] tell the fingerprints of known conversations', async () => {
      const marks = new PostgresSyncMarks(database)
      const key = aKey({ conversationId: '11' })
      await records.commit(key, { fingerprint: 'f11' })

      const { organizationId, workspaceId } = key
      const found = await marks.readFingerprints(organizationId, workspaceId, ['11', '12'])

      expect(found).toEqual(new Map([['11', 'f11']]))
      expect(await marks.readFingerprints('o2', workspaceId, ['11'])).toEqual(new Map())
      expect(await marks.readFingerprints(organizationId, workspaceId, [])).toEqual(new Map())
    })
  })

  describe('rounds over what is stored', () => {
    it('[S4] go on behind the last page, without erased ones, round after round', async () => {
      const held = new PostgresHeldConversations(database)
      const { organizationId, workspaceId } = aKey({ organizationId: 'round' })
      for (const conversationId of ['a', 'b', 'c', 'd']) {
        const key = aKey({ organizationId, conversationId })
        await records.commit(key, { session: aSession(key) })
        if (conversationId === 'b') await records.commit(key, { eraseTexts: true })
      }
      const next = async () => {
        const page = await held.readNext(organizationId, workspaceId, 2)
        await held.passed(organizationId, workspaceId, page.askedAfter)
        return page.conversationIds
      }

      const round = [await next(), await next(), await next()]

      expect(round).toEqual([['a', 'c'], ['d'], ['a', 'c']])
      for (const [other, place] of [
        ['o2', workspaceId],
        [organizationId, 'w2'],
      ] as const)
        expect((await held.readNext(other, place, 2)).conversationIds).toEqual([])
    })
  })

  describe('deletions', () => {
    it('[S4] concern what is stored of this workspace and not erased', async () => {
      const held = new PostgresHeldConversations(database)
      const { organizationId, workspaceId } = aKey({ organizationId: 'deletions' })
      for (const conversationId of ['a', 'b']) {
        const key = aKey({ organizationId, conversationId })
        await records.commit(key, { session: aSession(key) })
        if (conversationId === 'b') await records.commit(key, { eraseTexts: true })
      }

      expect(await held.findHeld(organizationId, workspaceId, ['a', 'b', 'c'])).toEqual(['a'])
      expect(await held.findHeld(organizationId, workspaceId, [])).toEqual([])
      expect(await held.findHeld('o2', workspaceId, ['a'])).toEqual([])
      expect(await held.findHeld(organizationId, 'w2', ['a'])).toEqual([])
    })

    it('[S4] have a mark of their own that never moves back', async () => {
      const held = new PostgresHeldConversations(database)
      await held.moveDeletionMark('marked', 'w1', at(5))
      await held.passed('marked', 'w1', 7)
      await held.moveDeletionMark('marked', 'w1', at(3))

      expect(await held.readDeletionMark('marked', 'w1')).toEqual(at(5))
      expect(await held.readDeletionMark('marked', 'w2')).toBeUndefined()
      expect(await held.readDeletionMark('o2', 'w1')).toBeUndefined()
    })
  })

  describe('metering', () => {
    it('[R5] counts a session once, from its first public answer', async () => {
      const metering = new PostgresMetering(database)
      const key = aKey()
      const session = aSession(key, { isAiInteraction: true })
      await records.commit(key, { session, decisions: [aDecision(key, { createdAt: at(10) })] })
      await records.commit(key, { session, decisions: [aDecision(key, { createdAt: at(40) })] })
      const other = aKey({ organizationId: key.organizationId, conversationId: '2' })
      await records.commit(other, { session: aSession(other) })

      expect(await metering.countInteractions(key.organizationId, at(0))).toBe(1)
      expect(await metering.countInteractions(key.organizationId, at(20))).toBe(0)
      expect(await metering.countInteractions('stranger', at(0))).toBe(0)
    })
  })

  describe('routing', () => {
    it('[O3] counts what is assigned back and what others write as the AI', async () => {
      const facts = new PostgresRoutingFacts(database)
      const key = aKey()
      const routing = { ...key, aiTeammateId: 'ai' }
      const session = aSession(key, { isHandedOff: true, teammateAssigneeId: 'ai' })
      const author = { kind: 'teammate', id: 'ai', name: 'AI', isAiAnswer: false } as const
      const trigger = { by: 'webhook', partId: '9' } as const
      await records.commit(key, {
        session,
        parts: [aPart({ id: '9', author })],
        decisions: [aDecision(key, { trigger, reason: 'teammate-message', createdAt: at(10) })],
      })

      const counted = { assignedBack: 1, writtenByOthers: 1 }
      const none = { assignedBack: 0, writtenByOthers: 0 }
      expect(await facts.countSince(routing, new Date(0))).toEqual(counted)
      expect(await facts.countSince(routing, new Date('2099-01-01'))).toEqual(none)
      expect(await facts.countSince({ ...routing, organizationId: 'o2' }, at(0))).toEqual(none)
      expect(await facts.countSince({ ...routing, aiTeammateId: 'b' }, at(0))).toEqual(none)
    })
  })

  describe('contacts', () => {
    it('[K4] gives the sessions of a merged contact to the surviving one', async () => {
      const key = aKey()
      await records.commit(key, { session: aSession(key, { contact: aContact('c1') }) })
      const gist = { topic: 'contact.merged', partIds: [], contactId: 'c1' }
      const { organizationId, workspaceId } = key
      const merge = { ...gist, mergedIntoContactId: 'c2' }

      await database.transaction((transaction) =>
        applyContactDelivery(transaction, { organizationId, workspaceId, gist: merge }),
      )
      await new PostgresContacts(database).mergeContact(
        { organizationId, workspaceId, contactId: 'c1' },
        'c2',
      )

      const { session } = await records.load(key)
      expect(session?.contact).toMatchObject({ id: 'c2', name: 'Grace Hopper', isStandIn: true })
    })

    it('[K4] keeps that a merged contact was not read until it is', async () => {
      const key = aKey()
      const session = aSession(key, { contact: aContact('c1') })
      await records.commit(key, { session })
      const contacts = new PostgresContacts(database)
      await contacts.mergeContact({ ...key, contactId: 'c1' }, 'c2')

      const standIn = (await records.load(key)).session ?? session
      await records.commit(key, { session: { ...standIn, summary: 'Closed.' } })
      const closed = (await records.load(key)).session?.contact
      const contact = { ...aContact('c2'), name: 'Rear Admiral Hopper' }
      await records.commit(key, { session: { ...standIn, contact } })

      expect(closed).toMatchObject({ id: 'c2', isStandIn: true })
      expect((await records.load(key)).session?.contact).toEqual(contact)
    })

    it('[K4] erases a contact with its texts and does not store it again', async () => {
      const contacts = new PostgresContacts(database)
      const key = aKey()
      const session = aSession(key, { contact: aContact('c1'), summary: 'secret summary' })
      const author = { kind: 'contact', id: 'c1', name: 'Grace Hopper', isAiAnswer: false } as const
      const decision = aDecision(key)
      await records.commit(key, {
        session,
        parts: [aPart({ text: 'secret words', author })],
        decisions: [decision],
        steps: [aStep(decision.id, { content: { html: 'secret' } })],
      })
      const contact = { ...key, contactId: 'c1' }

      expect(await contacts.eraseContact({ ...contact, organizationId: 'stranger' })).toBe(false)
      expect(await contacts.eraseContact(contact)).toBe(true)

      const again = { ...aSession(key, { contact: aContact('c1') }), id: session.id }
      await records.commit(key, { session: again })
      const erased = await records.load(key)
      expect(JSON.stringify(erased)).not.toMatch(/secret|Grace|grace/)
      expect(erased.session).toMatchObject({ number: 1, contact: { id: 'c1', role: 'lead' } })
    })

    it('[K4] leaves no image of an erased person or a redacted part', async () => {
      const key = aKey()
      const { organizationId } = key
      const image = (fileKey: string) => ({
        kind: 'image' as const,
        name: 'a.png',
        contentType: 'image/png',
        url: 'https://files.example/a.png',
        fileKey,
      })
      const photo = { id: '1', attachments: [image(`${organizationId}/a`)] }
      const other = { id: '2', attachments: [image(`${organizationId}/b`)] }
      const session = aSession(key, { contact: aContact('c1') })
      await records.commit(key, { session, parts: [aPart(photo), aPart(other)] })
      const deleted: string[] = []
      const files = {
        deleteAll: async (owner: string, keys: readonly string[]) => {
          deleted.push(...keys.filter(() => owner === organizationId))
        },
      }
      const erasedFiles = new PostgresErasedFiles(database)

      await records.commit(key, { parts: [aPart({ ...photo, isRedacted: true })] })
      await deleteErasedFiles({ erasedFiles, files })
      expect(deleted).toEqual([`${organizationId}/a`])

      await new PostgresContacts(database).eraseContact({ ...key, contactId: 'c1' })
      await deleteErasedFiles({ erasedFiles, files })
      await deleteErasedFiles({ erasedFiles, files })
      expect(deleted).toEqual([`${organizationId}/a`, `${organizationId}/b`])
    })
  })
})
