import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Session } from '#domain/session/session.ts'
import type { WatchCondition } from '#domain/supervision/watch-rule.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aKey, aPart, aSession, nextId } from '#test/factories/records.ts'
import { UuidIds } from '../../system/uuid-ids.ts'
import type { Database } from '../database/database.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'
import { SecretBox } from '../connection/secret-box.ts'
import { PostgresWatchDeliveries } from './postgres-watch-deliveries.ts'
import { PostgresWatchEvaluation } from './postgres-watch-evaluation.ts'
import { PostgresWatchMarks } from './postgres-watch-marks.ts'
import { PostgresWatchRules } from './postgres-watch-rules.ts'

const actor = { kind: 'user' as const, id: 'u1', name: 'Ada' }
/** After the rules were made: only words from then on count. */
const start = Date.now() + 24 * 3_600_000
const minute = (count: number) => new Date(start + count * 60_000)
const secrets = new SecretBox(Buffer.alloc(32, 7))

function openStores(database: Database) {
  const ids = new UuidIds()
  return {
    rules: new PostgresWatchRules({ database, secrets, ids }),
    evaluation: new PostgresWatchEvaluation(database),
    marks: new PostgresWatchMarks(database),
    deliveries: new PostgresWatchDeliveries({ database, secrets }),
    records: new PostgresTurnRecords(database),
  }
}

forEachDatabase((_name, open) => {
  let database: Database
  let stores: ReturnType<typeof openStores>
  let key: ConversationKey
  beforeAll(async () => {
    database = await open()
    stores = openStores(database)
  })
  afterAll(() => database.close())
  beforeEach(() => {
    key = aKey()
  })

  async function rule(condition: WatchCondition, webhookUrl?: string) {
    const asked = { condition, ...(webhookUrl !== undefined && { webhookUrl }) }
    const made = await stores.rules.create(key.organizationId, asked, actor)
    if (made === 'full') throw new Error('no room')
    return made
  }
  const write = (session: Session, texts: string[] = [], at = minute(0)) =>
    stores.records.commit(session.key, {
      session,
      parts: texts.map((text) => aPart({ text, createdAt: at, updatedAt: at })),
    })
  const evaluate = (at: Date) =>
    stores.evaluation.evaluate(key.organizationId, at, ({ markId }) => ({
      id: nextId(),
      body: JSON.stringify({ markId }),
    }))
  const running = async () =>
    (await stores.marks.list(key.organizationId, { isRunning: true, limit: 50 })).items.map(
      (mark) => mark.kind,
    )

  describe('marking', () => {
    it('[O7] marks an angry customer of the AI once, while it holds', async () => {
      await rule({ kind: 'angry-with-ai' })
      const session = aSession(key, { sentiment: 'angry', handledBy: 'ai' })
      await write(session)

      expect(await evaluate(minute(1))).toEqual({ begun: 1, ended: 0 })
      expect(await evaluate(minute(2))).toEqual({ begun: 0, ended: 0 })
      await write({ ...session, handledBy: 'human' })
      expect(await evaluate(minute(3))).toEqual({ begun: 0, ended: 1 })
      await write(session)
      expect(await evaluate(minute(4))).toEqual({ begun: 1, ended: 0 })
    })

    it('[O7] marks the same wait once, and the next one anew', async () => {
      await rule({ kind: 'waiting-longer', minutes: 10 })
      const session = aSession(key, { waitingSince: minute(0) })
      await write(session)

      expect(await evaluate(minute(9))).toEqual({ begun: 0, ended: 0 })
      expect(await evaluate(minute(10))).toEqual({ begun: 1, ended: 0 })
      await write({ ...session, status: 'closed-unresolved' })
      expect(await evaluate(minute(11))).toEqual({ begun: 0, ended: 1 })
      await write(session)
      expect(await evaluate(minute(12))).toEqual({ begun: 0, ended: 0 })
      await write({ ...session, waitingSince: minute(20) })
      expect(await evaluate(minute(30))).toEqual({ begun: 1, ended: 0 })
    })

    it('[O7] marks a handoff that neither a teammate nor a team has', async () => {
      await rule({ kind: 'handed-off-unassigned' })
      const session = aSession(key, { isHandedOff: true })
      await write(session)
      await evaluate(minute(1))
      expect(await running()).toEqual(['handed-off-unassigned'])

      await write({ ...session, teamAssigneeId: 'returns' })
      await evaluate(minute(2))
      expect(await running()).toEqual([])
    })

    it('[O7] finds words of the customer, whole and whatever their case', async () => {
      await rule({ kind: 'words', words: 'my lawyer' })
      const session = aSession(key)
      await write(session, ['I will ask my lawyers.'])
      expect(await evaluate(minute(1))).toEqual({ begun: 0, ended: 0 })

      await write(session, ['Then My Lawyer writes!'])
      expect(await evaluate(minute(2))).toEqual({ begun: 1, ended: 0 })
      await write({ ...session, status: 'closed-resolved' })
      expect(await evaluate(minute(3))).toEqual({ begun: 0, ended: 1 })
      await write(session)
      expect(await evaluate(minute(4))).toEqual({ begun: 0, ended: 0 })
    })

    it('[O7] finds words in scripts without spaces, and hostile ones', async () => {
      await rule({ kind: 'words', words: '返金' })
      await rule({ kind: 'words', words: "'; drop table sessions; --" })
      await write(aSession(key), ['すぐに返金してください'])

      expect(await evaluate(minute(1))).toEqual({ begun: 1, ended: 0 })
    })

    it('[O7] leaves the sessions of other organizations alone', async () => {
      await rule({ kind: 'angry-with-ai' })
      const other = aKey()
      await write(aSession(other, { sentiment: 'angry', handledBy: 'ai' }))

      expect(await evaluate(minute(1))).toEqual({ begun: 0, ended: 0 })
    })

    it('[O7] ends marks of a rule that is off or deleted', async () => {
      const { id } = await rule({ kind: 'angry-with-ai' })
      await write(aSession(key, { sentiment: 'angry', handledBy: 'ai' }))
      await evaluate(minute(1))

      const asked = { ruleId: id, change: { isEnabled: false } }
      expect(await stores.rules.change(aKey().organizationId, asked, actor)).toBeUndefined()
      expect(await running()).toHaveLength(1)
      await stores.rules.change(key.organizationId, asked, actor)
      expect(await running()).toEqual([])
      expect(await stores.rules.delete(aKey().organizationId, id, actor)).toBe(false)
      expect(await stores.rules.delete(key.organizationId, id, actor)).toBe(true)
      expect(await stores.rules.list(key.organizationId)).toEqual([])
    })
  })

  describe('calling', () => {
    it('[O7] leaves one delivery per mark to one caller at a time', async () => {
      const made = await rule({ kind: 'angry-with-ai' }, 'https://hooks.example/a')
      await write(aSession(key, { sentiment: 'angry', handledBy: 'ai' }))
      await evaluate(minute(1))
      await evaluate(minute(1))
      const mine = async (now: Date) =>
        (await stores.deliveries.take(now, new Date(now.getTime() + 60_000))).filter(
          ({ organizationId }) => organizationId === key.organizationId,
        )

      const [first] = await mine(minute(1))
      const meanwhile = await mine(minute(1))
      const [again] = await mine(minute(2))

      expect(first?.target).toEqual({ url: 'https://hooks.example/a', secret: made.webhookSecret })
      expect(meanwhile).toEqual([])
      expect(again?.delivery.id).toBe(first?.delivery.id)
    })

    it('[O7] keeps every attempt, for the own organization only', async () => {
      const { id } = await rule({ kind: 'angry-with-ai' }, 'https://hooks.example/b')
      await write(aSession(key, { sentiment: 'angry', handledBy: 'ai' }))
      await evaluate(minute(1))
      const list = (organizationId: string) =>
        stores.deliveries.list(organizationId, id, { limit: 10 })
      const [delivery] = (await list(key.organizationId)).items
      if (!delivery) throw new Error('no delivery')
      const attempts = [{ at: minute(1).toISOString(), status: 200, tookMs: 4 }]
      const { nextAt: _none, ...done } = { ...delivery, state: 'delivered' as const, attempts }

      await stores.deliveries.save(aKey().organizationId, { ...done, state: 'given-up' })
      await stores.deliveries.save(key.organizationId, done)

      expect((await list(key.organizationId)).items).toEqual([done])
      expect((await list(aKey().organizationId)).items).toEqual([])
    })

    it('[O7] gives another address another secret, and shows none again', async () => {
      const made = await rule({ kind: 'angry-with-ai' }, 'https://hooks.example/c')
      const change = (webhookUrl: string | null) =>
        stores.rules.change(key.organizationId, { ruleId: made.id, change: { webhookUrl } }, actor)

      const same = await change('https://hooks.example/c')
      const other = await change('https://hooks.example/d')
      const none = await change(null)

      expect(same?.webhookSecret).toBeUndefined()
      expect(other?.webhookSecret).not.toBe(made.webhookSecret)
      expect(none?.webhookUrl).toBeUndefined()
      expect(JSON.stringify(await stores.rules.list(key.organizationId))).not.toContain('whs_')
    })
  })
})
