import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#ports/connection/connections.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aSession, aStep, nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PgBossJobs } from '../jobs/pg-boss-jobs.ts'
import { PostgresConnectionWrites } from './postgres-connection-writes.ts'
import { PostgresConnections } from './postgres-connections.ts'
import { PostgresLooks } from '../conversations/postgres-looks.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'
import { SecretBox } from './secret-box.ts'

const actor: Actor = { kind: 'user', id: 'u1', name: 'Ada' }

forEachDatabase((_name, open) => {
  let database: Database
  let jobs: PgBossJobs
  beforeAll(async () => {
    database = await open()
    jobs = await PgBossJobs.open(database)
  })
  afterAll(async () => {
    await jobs.stop(0)
    await database.close()
  })

  it('[C9] cancels what waits, settles what is open and keeps the sessions', async () => {
    const secrets = new SecretBox(Buffer.alloc(32, 1))
    const reads = new PostgresConnections({
      database,
      secrets,
      ids: { newId: nextId, idOf: nextId },
    })
    const cancelLooks: PgBossJobs['cancelLooks'] = (transaction, workspace) =>
      jobs.cancelLooks(transaction, workspace)
    const writes = new PostgresConnectionWrites({ database, secrets, cancelLooks })
    const records = new PostgresTurnRecords(database)
    const key = aKey()
    const { organizationId, workspaceId } = key
    const saved = {
      workspace: { id: workspaceId, name: 'P', region: 'US', hasIdentityVerification: false },
      aiTeammate: { id: '900', name: 'AI', hasInboxSeat: true },
      accessToken: 'tok',
      at: new Date(),
    } as const
    await reads.getOrCreate(organizationId)
    await writes.save(organizationId, saved, actor)
    const unsettled = aDecision(key)
    await records.commit(key, {
      session: aSession(key),
      unsettled,
      steps: [aStep(unsettled.id, { state: 'attempted' })],
    })
    const requestedAt = new Date(Date.now() + 60_000)
    await new PostgresLooks({ database, jobs }).request({ key, by: 'sweep', requestedAt })

    await writes.disconnect(organizationId, actor)

    expect((await jobs.count()).waiting).toBe(0)
    const record = await records.load(key)
    expect(record).toMatchObject({ requests: [], triggers: [], steps: [{ state: 'skipped' }] })
    expect(record.unsettled).toBeUndefined()
    expect(record.judged).toMatchObject([{ decisionId: unsettled.id, outcome: 'skipped' }])
    expect(record.session).toMatchObject({ number: 1 })
    const isFrozen = 'select frozen_at is not null as frozen from sessions'
    expect(await database.query(isFrozen)).toEqual([{ frozen: true }])

    await reads.getOrCreate(organizationId)
    await writes.save(organizationId, saved, actor)
    expect(await database.query(`${isFrozen} `)).toEqual([{ frozen: false }])
  })
})
