import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContactProfile } from '#domain/session/session.ts'
import type { History } from '#ports/sync/histories.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aKey, aPart, aSession, nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresContacts } from '../conversations/postgres-contacts.ts'
import { PostgresBackFills } from './postgres-back-fills.ts'
import { PostgresHistories } from './postgres-histories.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'

const workspaceId = 'ws1'

function aHistory(
  organizationId: string,
  conversationId: string,
  change: Partial<History> = {},
): History {
  const key = aKey({ organizationId, conversationId })
  const parts = change.parts ?? [aPart({ kind: 'source' }), aPart()]
  return {
    session: aSession(key, { summary: 'A parcel.' }),
    parts,
    contactId: 'c1',
    givenPartCount: parts.length,
    fingerprint: 'f1',
    ...change,
  }
}

const profile: ContactProfile = {
  id: 'c1',
  role: 'user',
  isVerified: true,
  name: 'Maren',
  customAttributes: { plan: 'club' },
  companies: [],
}

forEachDatabase((_name, open) => {
  let database: Database
  let histories: PostgresHistories
  let records: PostgresTurnRecords

  beforeAll(async () => {
    database = await open()
    histories = new PostgresHistories(database)
    records = new PostgresTurnRecords(database)
  })
  afterAll(() => database.close())

  const add = (organizationId: string, list: History[], profiles: ContactProfile[] = [profile]) =>
    histories.add(organizationId, workspaceId, { histories: list, profiles })
  const known = async (organizationId: string, id: string) =>
    (await histories.readKnown(organizationId, workspaceId, [id])).get(id)

  describe('histories', () => {
    it('[S2] stores session, parts and profile once, however often they come', async () => {
      const organizationId = nextId()
      const list = [aHistory(organizationId, '2'), aHistory(organizationId, '1')]

      await add(organizationId, list)
      await add(organizationId, list)

      const record = await records.load(aKey({ organizationId, conversationId: '1' }))
      const proof = await new PostgresBackFills(database).prove(organizationId, workspaceId)
      expect(record.parts).toHaveLength(2)
      expect(record.session?.contact).toEqual(profile)
      expect(record.fingerprint).toBeUndefined()
      expect(proof).toEqual({
        sessionCount: 2,
        partCount: 4,
        wholeCount: 2,
        cutCount: 0,
        lackingCount: 0,
      })
    })

    it('[S3] tells a session that lacks parts from one that Intercom cut', async () => {
      const organizationId = nextId()
      const cut = aHistory(organizationId, '1')
      cut.session.isComplete = false

      await add(organizationId, [cut, aHistory(organizationId, '2', { givenPartCount: 3 })])

      const proof = await new PostgresBackFills(database).prove(organizationId, workspaceId)
      expect(proof).toMatchObject({ wholeCount: 0, cutCount: 1, lackingCount: 1 })
    })

    it('[K4] stores no texts of a contact that was erased', async () => {
      const organizationId = nextId()
      await add(organizationId, [aHistory(organizationId, '1')], [])
      const contact = { organizationId, workspaceId, contactId: 'c1' }
      await new PostgresContacts(database).eraseContact(contact)

      await add(organizationId, [aHistory(organizationId, '1'), aHistory(organizationId, '2')])

      for (const conversationId of ['1', '2']) {
        const record = await records.load(aKey({ organizationId, conversationId }))
        expect(record.parts.map(({ text }) => text)).toEqual(['', ''])
        expect(record.session?.summary).toBeUndefined()
        expect(record.session?.contact?.name).toBeUndefined()
        expect(await known(organizationId, conversationId)).toMatchObject({ isErased: true })
      }
    })

    it('[S2] renews a session unless a look changed it meanwhile', async () => {
      const organizationId = nextId()
      const first = aHistory(organizationId, '1')
      await add(organizationId, [first])
      const before = await known(organizationId, '1')
      if (!before) throw new Error('It was just stored.')
      const newer = { ...first, parts: [aPart()], givenPartCount: 3, fingerprint: 'f2' }

      const renewed = await histories.renew(newer, before)
      await records.commit(first.session.key, { fingerprint: 'f3' })
      const late = await histories.renew({ ...newer, parts: [aPart()] }, before)

      const record = await records.load(first.session.key)
      expect([renewed, late]).toEqual([true, false])
      expect(record.parts).toHaveLength(3)
      expect(record.fingerprint).toBe('f3')
    })

    it('[S2] refuses what belongs to another organization, and shows nothing of it', async () => {
      const [ours, theirs] = [nextId(), nextId()]
      await add(ours, [aHistory(ours, '1')])

      await expect(add(theirs, [aHistory(ours, '2')])).rejects.toThrow('another workspace')
      expect(await known(theirs, '1')).toBeUndefined()
      expect(await histories.readKnownContacts(theirs, workspaceId, ['c1'])).toEqual(new Set())
      expect(await new PostgresBackFills(database).find(theirs, workspaceId)).toBeUndefined()
    })
  })

  describe('back-fills', () => {
    it('[S2] goes on where it was paused, and begins anew when done', async () => {
      const organizationId = nextId()
      const runs = new PostgresBackFills(database)
      const until = new Date('2026-11-02T10:00:00Z')
      const mark = new Date('2026-10-01T10:00:00Z')
      const started = await runs.start(organizationId, workspaceId, until)
      await runs.saveProgress(organizationId, workspaceId, { ...started, mark, storedCount: 7 })

      const isPaused = await runs.pause(organizationId, workspaceId)
      const resumed = await runs.start(organizationId, workspaceId, new Date())
      await runs.finish(organizationId, workspaceId, await runs.prove(organizationId, workspaceId))
      const anew = await runs.start(organizationId, workspaceId, new Date())

      expect(isPaused).toBe(true)
      expect(resumed).toMatchObject({ status: 'running', mark, until, storedCount: 7 })
      expect(anew).toMatchObject({ status: 'running', mark: new Date(0), storedCount: 0 })
    })
  })
})
