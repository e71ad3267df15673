import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DecisionFilter } from '#ports/conversations/session-queries.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aSession, aStep } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresDecisionQueries } from './postgres-decision-queries.ts'
import { PostgresTurnRecords } from './postgres-turn-records.ts'

const at = (second: number) => new Date(Date.UTC(2026, 10, 2, 10, 0, second))

forEachDatabase((_name, open) => {
  let database: Database
  let records: PostgresTurnRecords
  let queries: PostgresDecisionQueries
  const { organizationId } = aKey()
  const first = aKey({ organizationId, conversationId: '1' })
  const second = aKey({ organizationId, conversationId: '2' })
  const replied = aDecision(first, { createdAt: at(1) })
  const skipped = aDecision(second, { outcome: 'skipped', reason: 'too-old', createdAt: at(2) })
  const step = aStep(replied.id)

  beforeAll(async () => {
    database = await open()
    records = new PostgresTurnRecords(database)
    queries = new PostgresDecisionQueries(database)
    await records.commit(first, { decisions: [replied], steps: [step] })
    await records.commit(second, { decisions: [skipped], unsettled: aDecision(second) })
    const stranger = aKey()
    await records.commit(stranger, { decisions: [aDecision(stranger)] })
  })
  afterAll(() => database.close())

  it.each<[Partial<DecisionFilter>, string[]]>([
    [{}, [skipped.id, replied.id]],
    [{ outcome: 'replied' }, [replied.id]],
    [{ reason: 'too-old' }, [skipped.id]],
    [{ conversationId: '1' }, [replied.id]],
    [{ conversationId: 'no\0ne' }, []],
    [{ createdAfter: at(2) }, [skipped.id]],
    [{ createdBefore: at(1) }, [replied.id]],
  ])('[O1] lists %o without the unsettled', async (filter, expected) => {
    const { items } = await queries.list(organizationId, { limit: 10, ...filter })

    expect(items.map(({ decision }) => decision.id)).toEqual(expected)
  })

  it('counts which documents answers rest on', async () => {
    const key = aKey()
    const cited = { documentId: 'd1', passageId: 'p1', title: 'Shipping', quote: 'Within a week.' }
    const answered = (createdAt: Date) =>
      aDecision(key, { createdAt, details: { citations: [cited] } })
    await records.commit(key, { decisions: [answered(at(1)), answered(at(2)), answered(at(3))] })

    expect(await queries.countCitations(key.organizationId, at(1))).toEqual([
      { documentId: 'd1', count: 2, lastAt: at(3) },
    ])
    expect(await queries.countCitations(aKey().organizationId, at(0))).toEqual([])
  })

  it('pages through decisions, newest first', async () => {
    const page = await queries.list(organizationId, { limit: 1 })
    const rest = await queries.list(organizationId, { limit: 1, cursor: page.nextCursor })

    expect(page.items.map(({ decision }) => decision.id)).toEqual([skipped.id])
    expect(rest.items).toEqual([{ decision: replied, steps: [step] }])
    expect(rest.nextCursor).toBeUndefined()
  })

  it("finds a decision with its steps, but not another organization's", async () => {
    expect(await queries.find(organizationId, replied.id)).toEqual({
      decision: replied,
      steps: [step],
    })
    expect(await queries.find(aKey().organizationId, replied.id)).toBeUndefined()
  })

  it('[O2] rates a session of the organization alone', async () => {
    const session = aSession(first)
    await records.commit(first, { session })
    const rating = { value: 'bad', comment: 'wrong shop', by: 'u1' } as const

    await queries.rate(organizationId, session.id, rating)

    await expect(queries.rate('stranger', session.id, rating)).rejects.toThrow('no such session')
    expect(await database.query('select value, comment from ratings')).toEqual([
      { value: 'bad', comment: 'wrong shop' },
    ])
  })

  it('[O2] shows what was said of a decision last, to its organization', async () => {
    const { session } = await records.load(first)
    const sessionId = session?.id ?? ''
    const given = { value: 'bad', comment: 'wrong shop', by: 'u1', decisionId: replied.id } as const
    await queries.rate(organizationId, sessionId, {
      value: 'good',
      by: 'u2',
      decisionId: replied.id,
    })

    await queries.rate(organizationId, sessionId, given)

    const found = await queries.find(organizationId, replied.id)
    expect(found?.rating).toMatchObject({ value: 'bad', comment: 'wrong shop', by: 'u1' })
    expect((await queries.find(organizationId, skipped.id))?.rating).toBeUndefined()
  })
})
