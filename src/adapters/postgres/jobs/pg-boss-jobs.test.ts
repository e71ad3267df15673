import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { JobHandlers } from '#ports/jobs.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aKey } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PgBossJobs } from './pg-boss-jobs.ts'

type Look = (key: ConversationKey, signal: AbortSignal) => Promise<{ again: Date } | undefined>

const soon = (ms: number) => new Date(Date.now() + ms)

function handlersOf(seen: {
  looks: Map<string, Look>
  swept: string[]
  refreshed: string[]
}): JobHandlers {
  return {
    look: async (key, signal) => seen.looks.get(key.organizationId)?.(key, signal),
    sweep: async (organizationId) => void seen.swept.push(organizationId),
    backFill: async () => undefined,
    insights: async (organizationId) => void seen.refreshed.push(organizationId),
    sources: async (organizationId) => void seen.refreshed.push(organizationId),
  }
}

forEachDatabase((_name, open) => {
  let database: Database
  let jobs: PgBossJobs
  const looks = new Map<string, Look>()
  const swept: string[] = []
  const refreshed: string[] = []
  const handlers = handlersOf({ looks, swept, refreshed })

  beforeAll(async () => {
    database = await open()
    jobs = await PgBossJobs.open(database)
    await jobs.start(handlers)
  })
  afterAll(async () => {
    await jobs.stop(100)
    await database.close()
  })

  function onLook(key: ConversationKey, look: Look): void {
    looks.set(key.organizationId, look)
  }

  describe('looks', () => {
    it('makes a look that is due at once', async () => {
      const key = aKey()
      const seen = Promise.withResolvers<ConversationKey>()
      onLook(key, async (given) => void seen.resolve(given))

      await jobs.look(key, new Date())

      expect(await seen.promise).toEqual(key)
    })

    it('[T3] tries dead jobs of one organization again', async () => {
      const [own, other] = [aKey(), aKey()]
      const seen = Promise.withResolvers<ConversationKey>()
      onLook(own, async (given) => void seen.resolve(given))
      const schema = database.queueOptions.schema ?? 'pgboss'
      for (const key of [own, other])
        await database.query(
          `insert into "${schema}".job (name, data) values ('look-dead', $1::jsonb)`,
          [JSON.stringify(key)],
        )

      expect(await jobs.retryDead(own.organizationId)).toBe(1)

      expect(await seen.promise).toEqual(own)
      expect(await jobs.count()).toMatchObject({ dead: 1 })
      expect(await jobs.retryDead(other.organizationId)).toBe(1)
    })

    it('[T3] makes one follow-up for all wishes while a look runs', async () => {
      const key = aKey()
      const started = Promise.withResolvers<void>()
      const letGo = Promise.withResolvers<void>()
      let running = 0
      const seen: number[] = []
      onLook(key, async () => {
        running += 1
        seen.push(running)
        started.resolve()
        await letGo.promise
        running -= 1
        return undefined
      })
      await jobs.look(key, new Date())
      await started.promise

      await Promise.all(Array.from({ length: 20 }, () => jobs.look(key, new Date())))
      letGo.resolve()

      await expect.poll(() => seen).toEqual([1, 1])
      await pause(700)
      expect(seen).toEqual([1, 1])
    })

    it('moves a waiting look to an earlier time, never later', async () => {
      const [early, late] = [aKey(), aKey()]
      const seen = Promise.withResolvers<number>()
      const startedAt = Date.now()
      onLook(early, async () => void seen.resolve(Date.now() - startedAt))
      let lateCount = 0
      onLook(late, async () => void (lateCount += 1))
      await jobs.look(late, soon(60_000))

      await jobs.look(early, soon(60_000))
      await jobs.look(early, soon(300))
      await jobs.look(early, soon(60_000))

      const waited = await seen.promise
      expect(waited).toBeGreaterThanOrEqual(295)
      expect(waited).toBeLessThan(1500)
      expect(lateCount).toBe(0)
    })

    it('[T3] never looks at one conversation twice at a time, on any node', async () => {
      const node = await PgBossJobs.open(database)
      await node.start(handlers)
      const { organizationId } = aKey()
      const running = new Set<string>()
      const overlaps: string[] = []
      let count = 0
      onLook(aKey({ organizationId }), async ({ conversationId }) => {
        if (running.has(conversationId)) overlaps.push(conversationId)
        running.add(conversationId)
        count += 1
        await pause(5)
        running.delete(conversationId)
        return undefined
      })

      for (let round = 0; round < 10; round += 1)
        await Promise.all(
          ['1', '2', '3'].map((conversationId, place) =>
            (place % 2 === 0 ? node : jobs).look(
              aKey({ organizationId, conversationId }),
              new Date(),
            ),
          ),
        )

      await expect.poll(() => running.size + (count < 6 ? 1 : 0), { timeout: 5000 }).toBe(0)
      await node.stop(1000)
      expect(overlaps).toEqual([])
    })

    it('looks again when the look asks for it', async () => {
      const key = aKey()
      let count = 0
      onLook(key, async () => {
        count += 1
        return count < 3 ? { again: soon(20) } : undefined
      })

      await jobs.look(key, new Date())

      await expect.poll(() => count, { timeout: 5000 }).toBe(3)
    })

    it('[T3] tries a failed look again', async () => {
      const key = aKey()
      let count = 0
      onLook(key, async () => {
        count += 1
        if (count === 1) throw new Error('the database stumbled')
        return undefined
      })

      await jobs.look(key, new Date())

      await expect.poll(() => count, { timeout: 15_000 }).toBe(2)
    })

    it('leaves no look behind when its transaction is rolled back', async () => {
      const key = aKey()
      let count = 0
      onLook(key, async () => void (count += 1))
      const failing = database.transaction(async (transaction) => {
        await jobs.lookWithin(transaction, [{ key, dueAt: new Date() }])
        throw new Error('no')
      })

      await expect(failing).rejects.toThrow('no')
      await pause(700)
      expect(count).toBe(0)
    })

    it('[C9] cancels the waiting looks of one workspace', async () => {
      const { organizationId } = aKey()
      const keyOf = (workspaceId: string) => aKey({ organizationId, workspaceId })
      const seen: string[] = []
      onLook(keyOf('w1'), async ({ workspaceId }) => void seen.push(workspaceId))
      await jobs.look(keyOf('w1'), soon(400))
      await jobs.look(keyOf('w2'), soon(400))

      await database.transaction((transaction) =>
        jobs.cancelLooks(transaction, { organizationId, workspaceId: 'w1' }),
      )

      await expect.poll(() => seen, { timeout: 5000 }).toEqual(['w2'])
    })
  })

  describe('sweeps', () => {
    it('[W8] makes one sweep for wishes that wait together', async () => {
      await jobs.sweep('o-swept', soon(200))
      await jobs.sweep('o-swept', soon(100))

      await expect.poll(() => swept, { timeout: 5000 }).toEqual(['o-swept'])
      await pause(600)
      expect(swept).toEqual(['o-swept'])
    })
  })

  describe('insights and sources', () => {
    it('[I5, K5] make one run for wishes that wait together', async () => {
      for (const ms of [2500, 1500]) await jobs.insights('known', soon(ms))
      for (const ms of [2500, 1500]) await jobs.sources('read', soon(ms))

      await expect.poll(() => refreshed.toSorted(), { timeout: 5000 }).toEqual(['known', 'read'])
    })
  })

  describe('stopping', () => {
    it('[T3] lets looks in hand end, aborts late ones and keeps them', async () => {
      const other = await PgBossJobs.open(database, { lookCount: 1 })
      const key = aKey()
      const aborted = Promise.withResolvers<string>()
      const started = Promise.withResolvers<void>()
      await other.start({
        ...handlers,
        look: async (given, signal) => {
          if (given.organizationId !== key.organizationId) return undefined
          started.resolve()
          await new Promise((resolve) => signal.addEventListener('abort', resolve))
          aborted.resolve('aborted')
          throw new Error('stopped')
        },
      })
      await jobs.stop(100)
      await other.look(key, new Date())
      await started.promise

      await other.stop(100)

      expect(await aborted.promise).toBe('aborted')
      let count = 0
      onLook(key, async () => void (count += 1))
      jobs = await PgBossJobs.open(database)
      await jobs.start(handlers)
      await expect.poll(() => count, { timeout: 15_000 }).toBe(1)
      expect(await jobs.count()).toMatchObject({ dead: 0 })
    })
  })
})
