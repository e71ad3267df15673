import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aStep } from '#test/factories/records.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'
import type { Database } from '../database/database.ts'
import { PgBossJobs } from './pg-boss-jobs.ts'
import { PostgresTurnProgress } from './postgres-turn-progress.ts'

forEachDatabase((_name, open) => {
  describe('the progress of a turn', () => {
    let database: Database
    let jobs: PgBossJobs
    let progress: PostgresTurnProgress

    beforeAll(async () => {
      database = await open()
      jobs = await PgBossJobs.open(database)
      progress = new PostgresTurnProgress(database)
    })
    afterAll(async () => {
      await jobs.stop(100)
      await database.close()
    })

    const begin = (conversationId: string) =>
      database.query(
        `update "${database.queueOptions.schema ?? 'pgboss'}".job
         set state = 'active', started_on = now() where data->>'conversationId' = $1`,
        [conversationId],
      )

    it('[O1] is idle without a look, and never shows another organization’s', async () => {
      const key = aKey()
      await jobs.look(key, new Date())

      expect(await progress.find({ ...key, organizationId: 'another' })).toEqual({ phase: 'idle' })
      expect(await progress.find(key)).toMatchObject({ phase: 'queued' })
    })

    it('[T1] says until when a conversation is left to settle', async () => {
      const key = aKey()
      const until = new Date(Date.now() + 60_000)
      await jobs.look(key, until)

      expect(await progress.find(key)).toEqual({ phase: 'settling', until })
    })

    it('[O1] tells working from posting by the open steps', async () => {
      const key = { ...aKey(), conversationId: 'at-work' }
      await jobs.look(key, new Date())
      await begin('at-work')
      const working = await progress.find(key)
      const decision = aDecision(key)
      const step = aStep(decision.id, { state: 'attempted' })
      await new PostgresTurnRecords(database).commit(key, { decisions: [decision], steps: [step] })

      expect(working).toMatchObject({ phase: 'working' })
      expect(await progress.find(key)).toMatchObject({ phase: 'posting' })
    })
  })
})
