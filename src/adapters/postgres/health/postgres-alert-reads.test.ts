import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Decision } from '#domain/decision/decision.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aSession } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresAlertReads } from './postgres-alert-reads.ts'
import { PostgresAlertStates } from './postgres-alert-states.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'

const now = new Date('2026-11-02T12:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

forEachDatabase((_name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  const reads = () => new PostgresAlertReads({ database, countDead: async () => 0 })
  const decide = (key: ConversationKey, change: Partial<Decision>) =>
    new PostgresTurnRecords(database).commit(key, { decisions: [aDecision(key, change)] })
  const failed = { outcome: 'handed-off', reason: 'ai-unavailable' } as const
  const found = { trigger: { by: 'sweep' } } as const

  it('[O6] counts failures since the last answer, per organization', async () => {
    const key = aKey()
    const other = aKey()
    await decide(key, { ...failed, createdAt: minutesAgo(50) })
    await decide(key, { createdAt: minutesAgo(40) })
    await decide(key, { ...failed, createdAt: minutesAgo(30) })
    await decide(key, { ...failed, createdAt: minutesAgo(20) })

    const at = { now, lastWebhookAt: now }

    expect(await reads().readFacts(key.organizationId, at)).toMatchObject({ failedAnswerCount: 2 })
    expect(await reads().readFacts(other.organizationId, at)).toMatchObject({
      failedAnswerCount: 0,
    })
  })

  it('[O6] counts what only the sweep found since the last webhook', async () => {
    const key = aKey()
    await decide(key, { ...found, createdAt: minutesAgo(50) })
    await decide(key, { ...found, createdAt: minutesAgo(30) })
    await decide(key, {
      ...found,
      outcome: 'skipped',
      reason: 'too-old',
      createdAt: minutesAgo(20),
    })

    const at = { now, lastWebhookAt: minutesAgo(40) }

    expect(await reads().readFacts(key.organizationId, at)).toMatchObject({ foundBySweepCount: 1 })
  })

  it('[O6] counts handed-off customers of the alert who still wait', async () => {
    const key = aKey()
    const handedOffAt = new Date()
    const session = aSession(key, {
      isHandedOff: true,
      ledger: { handedOffAt },
      waitingSince: handedOffAt,
    })
    const records = new PostgresTurnRecords(database)
    await new PostgresAlertStates(database).begin(key.organizationId, 'handoff_incomplete', '')
    await records.commit(key, { session })
    const at = { now, lastWebhookAt: now }

    const before = await reads().readFacts(key.organizationId, at)
    await records.commit(key, { session: { ...session, status: 'closed-resolved' } })
    const after = await reads().readFacts(key.organizationId, at)

    expect([before.waitingHandoffCount, after.waitingHandoffCount]).toEqual([1, 0])
  })
})
