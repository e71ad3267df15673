import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Delivery } from '#ports/connection/inbox.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresDeliveryDesk } from './postgres-delivery-desk.ts'
import { PostgresInbox } from './postgres-inbox.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'

forEachDatabase((_name, open) => {
  describe('the delivery desk', () => {
    let database: Database
    let inbox: PostgresInbox
    let desk: PostgresDeliveryDesk
    const looks: string[] = []

    beforeAll(async () => {
      database = await open()
      inbox = new PostgresInbox({
        database,
        jobs: {
          lookWithin: async (_transaction, wishes) => {
            looks.push(...wishes.map(({ key }) => key.conversationId))
          },
          announce: () => undefined,
        },
        applyLoose: async () => undefined,
      })
      desk = new PostgresDeliveryDesk({
        database,
        wakeDispatcher: () => inbox.wakeDispatchers(),
      })
    })
    afterAll(() => database.close())

    async function receive(organizationId: string, change: Partial<Delivery> = {}) {
      const delivery: Delivery = {
        organizationId,
        workspaceId: 'ws1',
        notificationKey: nextId(),
        gist: { topic: 'conversation.user.replied', conversationId: '1001', partIds: ['p1'] },
        raw: Buffer.from('{"topic":"conversation.user.replied"}'),
        receivedAt: new Date('2026-11-02T10:20:00Z'),
        isUsed: true,
        ...change,
      }
      await inbox.record(delivery)
      const { items } = await desk.list(organizationId, { limit: 1 })
      return items[0]?.id ?? ''
    }

    it('[W4] lists what came with the decision that it became', async () => {
      const key = aKey()
      await receive(key.organizationId)
      const decision = aDecision(key, { sessionId: 's1' })
      await new PostgresTurnRecords(database).commit(key, { decisions: [decision] })

      const { items } = await desk.list(key.organizationId, { limit: 10 })

      expect(items).toMatchObject([
        {
          topic: 'conversation.user.replied',
          conversationId: '1001',
          became: { decisionId: decision.id, sessionId: 's1', outcome: 'replied' },
        },
      ])
    })

    it('[W5] tells ignored topics from used ones, a page at a time', async () => {
      const { organizationId } = aKey()
      const first = await receive(organizationId)
      const gist = { topic: 'company.created', partIds: [] }
      await receive(organizationId, { gist, isUsed: false })

      const newest = await desk.list(organizationId, { limit: 1 })
      const { nextCursor } = newest
      const older = await desk.list(organizationId, {
        limit: 1,
        ...(nextCursor !== undefined && { cursor: nextCursor }),
      })
      const ignored = await desk.list(organizationId, { limit: 9, isUsed: false })

      expect(newest.items).toMatchObject([{ topic: 'company.created', isUsed: false }])
      expect(older.items.map(({ id }) => id)).toEqual([first])
      expect(ignored.items).toHaveLength(1)
    })

    it('[W4] shows the body, and nothing of another organization', async () => {
      const { organizationId } = aKey()
      const id = await receive(organizationId)

      const found = await desk.find(organizationId, id)

      expect(new TextDecoder().decode(found?.raw)).toContain('conversation.user.replied')
      expect(await desk.find('another', id)).toBeUndefined()
      expect(await desk.find(organizationId, 'no number')).toBeUndefined()
      expect(await desk.processAgain('another', id)).toBe(false)
    })

    it('[W4] works a delivery off once more', async () => {
      const { organizationId } = aKey()
      const gist = { topic: 'conversation.user.replied', conversationId: '77', partIds: ['p1'] }
      const id = await receive(organizationId, { gist })
      await inbox.dispatch(100)

      expect(await desk.processAgain(organizationId, id)).toBe(true)
      await inbox.dispatch(100)

      expect(looks.filter((conversationId) => conversationId === '77')).toHaveLength(2)
    })

    it('[O3] counts what came hour by hour', async () => {
      const { organizationId } = aKey()
      await receive(organizationId)
      await receive(organizationId)

      const hours = await desk.countByHour(organizationId, new Date('2026-11-02T00:00:00Z'))

      expect(hours).toEqual([{ hour: new Date('2026-11-02T10:00:00Z'), count: 2 }])
    })
  })
})
