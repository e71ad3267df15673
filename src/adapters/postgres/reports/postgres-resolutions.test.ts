import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Session } from '#domain/session/session.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aKey, aSession } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresResolutions } from './postgres-resolutions.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 2, hour))

forEachDatabase((_name, open) => {
  let database: Database
  let records: PostgresTurnRecords

  beforeAll(async () => {
    database = await open()
    records = new PostgresTurnRecords(database)
  })
  afterAll(() => database.close())

  async function store(change: Partial<Session>) {
    const key = aKey()
    const answered = { handledBy: 'ai' as const, isAiInteraction: true, updatedAt: at(1) }
    await records.commit(key, { session: aSession(key, { ...answered, ...change }) })
    return key
  }

  it('[R3] assumes what the AI answered and nobody came back to', async () => {
    const key = await store({})
    const resolutions = new PostgresResolutions(database)

    expect(await resolutions.assumeResolved(key.organizationId, at(5), at(9))).toBe(1)
    expect(await resolutions.assumeResolved(key.organizationId, at(5), at(9))).toBe(0)
    expect((await records.load(key)).session).toMatchObject({
      status: 'open',
      aiClosureType: 'assumed-resolved',
      ledger: { assumedAt: at(9) },
    })
  })

  it.each([
    ['written to lately', { updatedAt: at(6) }],
    ['waiting', { waitingSince: at(1) }],
    ['handed off', { handledBy: 'none' as const, isHandedOff: true }],
    ['a greeting only', { isAiInteraction: false }],
    ['closed', { status: 'closed-resolved' as const }],
  ])('[R3] assumes nothing of a session that is %s', async (_what, change) => {
    const key = await store(change)

    const count = await new PostgresResolutions(database).assumeResolved(
      key.organizationId,
      at(5),
      at(9),
    )

    expect(count).toBe(0)
  })
})
