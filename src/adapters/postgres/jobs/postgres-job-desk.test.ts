import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aKey } from '#test/factories/records.ts'
import { RememberedJobs } from '#test/fakes/remembered-jobs.ts'
import type { Database } from '../database/database.ts'
import { PgBossJobs } from './pg-boss-jobs.ts'
import { PostgresJobDesk } from './postgres-job-desk.ts'

forEachDatabase((_name, open) => {
  describe('the job desk', () => {
    let database: Database
    let queue: PgBossJobs
    const jobs = new RememberedJobs()
    let desk: PostgresJobDesk

    beforeAll(async () => {
      database = await open()
      queue = await PgBossJobs.open(database)
      desk = new PostgresJobDesk({ database, jobs })
    })
    afterAll(async () => {
      await queue.stop(100)
      await database.close()
    })

    async function bury(key: ConversationKey): Promise<string> {
      const schema = database.queueOptions.schema ?? 'pgboss'
      await database.query(
        `insert into "${schema}".job (name, data, source_output, source_retry_count)
         values ('look-dead', $1::jsonb, '{"message": "TypeError: no such part"}', 10)`,
        [JSON.stringify(key)],
      )
      const [dead] = await desk.listDead(key.organizationId)
      return dead?.id ?? ''
    }

    it('[T3] lists dead jobs with what the last attempt ended with', async () => {
      const key = aKey()
      await bury(key)

      expect(await desk.listDead(key.organizationId)).toMatchObject([
        {
          kind: 'look',
          conversationId: key.conversationId,
          problem: 'TypeError: no such part',
          attempts: 11,
        },
      ])
      expect(await desk.listDead(aKey().organizationId)).toEqual([])
    })

    it('[T3] tries one again, and never one of another organization', async () => {
      const key = aKey()
      const id = await bury(key)

      expect(await desk.retry('another', id)).toBe(false)
      expect(await desk.retry(key.organizationId, id)).toBe(true)

      expect(jobs.looks.map((look) => look.key)).toEqual([key])
      expect(await desk.retry(key.organizationId, id)).toBe(false)
    })

    it('[T3] sets one aside without trying it again', async () => {
      const key = aKey()
      const id = await bury(key)

      expect(await desk.setAside('another', id)).toBe(false)
      expect(await desk.setAside(key.organizationId, id)).toBe(true)

      expect(await desk.listDead(key.organizationId)).toEqual([])
    })

    it('counts what waits and what falls due later, of one organization', async () => {
      const key = aKey()
      await queue.look(key, new Date())
      await queue.look({ ...key, conversationId: '1002' }, new Date(Date.now() + 3_600_000))

      expect(await desk.countOwn(key.organizationId)).toEqual({ waiting: 1, atWork: 0, later: 1 })
    })
  })
})
