import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { turnRecordsContract } from '#test/contracts/turn-records.contract.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aPart, aSession, nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresLooks } from './postgres-looks.ts'
import { PostgresInbox } from '../deliveries/postgres-inbox.ts'
import { PostgresTurnRecords } from './postgres-turn-records.ts'

const noJobs = { lookWithin: async () => undefined, announce: () => undefined }

forEachDatabase((_name, open) => {
  turnRecordsContract(async () => {
    const database = await open()
    const records = new PostgresTurnRecords(database)
    const looks = new PostgresLooks({ database, jobs: noJobs })
    const inbox = new PostgresInbox({ database, jobs: noJobs, applyLoose: async () => undefined })
    return {
      records: {
        load: (key) => records.load(key),
        commit: (key, change) => records.commit(key, change),
        updateStep: (key, step, made) => records.updateStep(key, step, made),
        listWaiting: (organizationId, reasons) => records.listWaiting(organizationId, reasons),
        request: (request) => looks.request(request),
      },
      addTrigger: async (key, { receivedAt, ...gist }) => {
        await inbox.record({
          organizationId: key.organizationId,
          workspaceId: key.workspaceId,
          notificationKey: nextId(),
          gist: { ...gist, conversationId: key.conversationId },
          raw: Buffer.from('{}'),
          receivedAt,
          isUsed: true,
        })
      },
      close: () => database.close(),
    }
  })

  describe('beside the contract', () => {
    let database: Database
    let records: PostgresTurnRecords
    beforeAll(async () => {
      database = await open()
      records = new PostgresTurnRecords(database)
    })
    afterAll(() => database.close())

    it('[O4] keeps earlier texts as versions until they are redacted', async () => {
      const key = aKey()
      const part = aPart({ id: '7', text: 'first words' })
      await records.commit(key, { session: aSession(key), parts: [part] })
      await records.commit(key, { parts: [{ ...part, text: 'second words' }] })
      const versions = () =>
        database.query<{ text: string; is_erased: boolean }>(
          `select text, erased_at is not null as is_erased from part_versions where organization_id = $1`,
          [key.organizationId],
        )
      const before = await versions()

      await records.commit(key, { parts: [{ ...part, html: '', text: '', isRedacted: true }] })

      expect(before).toEqual([{ text: 'first words', is_erased: false }])
      expect(await versions()).toEqual([{ text: '', is_erased: true }])
    })

    it('commits a change as a whole or not at all', async () => {
      const key = aKey()
      const broken = aDecision(key, { timingsMs: { read: 1n as unknown as number } }) // not storable

      const commit = records.commit(key, { session: aSession(key), decisions: [broken] })

      await expect(commit).rejects.toThrow()
      expect((await records.load(key)).session).toBeUndefined()
    })

    it('numbers sessions without gaps or doubles when many begin at once', async () => {
      const { organizationId } = aKey()
      const keys = Array.from({ length: 20 }, (_, place) =>
        aKey({ organizationId, conversationId: String(place) }),
      )

      await Promise.all(keys.map((key) => records.commit(key, { session: aSession(key) })))

      const loaded = await Promise.all(keys.map((key) => records.load(key)))
      const numbers = loaded.map(({ session }) => session?.number ?? 0)
      expect(numbers.sort((left, right) => left - right)).toEqual(keys.map((_, place) => place + 1))
    })

    it('stores what holds NUL characters', async () => {
      const key = aKey()
      await records.commit(key, {
        session: aSession(key, { customAttributes: { 'a\0': 'b\0' } }),
        parts: [aPart({ text: 'nul \0 here' })],
      })

      const { session, parts } = await records.load(key)
      expect(session?.customAttributes).toEqual({ a: 'b' })
      expect(parts[0]?.text).toBe('nul  here')
    })
  })
})
