import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresDecisionQueries } from '#adapters/postgres/conversations/postgres-decision-queries.ts'
import { forEachDatabase } from '#test/databases.ts'
import { insightWorld, type InsightWorld } from '#test/factories/insight-world.ts'
import { nextId } from '#test/factories/records.ts'

const daysBefore = ({ clock }: InsightWorld, days: number) =>
  new Date(clock.now().getTime() - days * 86_400_000)

function answerFrom(world: InsightWorld, documentId: string, handedOffAfter = false) {
  const citation = { documentId, passageId: 'p', title: 'T', quote: 'Q' }
  const at = world.clock.now()
  return world.ask('What do I pay?', {
    decision: { outcome: 'replied', details: { citations: [citation] } },
    ...(handedOffAfter && { session: { ledger: { handedOffAt: new Date(at.getTime() + 1000) } } }),
  })
}

async function findings(world: InsightWorld, state: 'open' | 'ignored' = 'open') {
  return world.contentQueries.listFindings(world.organizationId, { state })
}

forEachDatabase((_name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  describe('content', () => {
    it('[I4] tells which documents nobody has used in ninety days', async () => {
      const world = insightWorld(database)
      const old = await world.write('Old and unused', 'Nobody asks.', daysBefore(world, 120))
      const used = await world.write('Old and used', 'Prices.', daysBefore(world, 120))
      await world.write('New', 'Just written.', daysBefore(world, 5))
      await answerFrom(world, used)

      await world.refresh()

      expect(await findings(world)).toMatchObject([{ kind: 'never-used', documentId: old }])
    })

    it('[I4] calls a document stale whose answers of late did not help', async () => {
      const world = insightWorld(database)
      const stale = await world.write('Prices', 'It costs something.', daysBefore(world, 400))
      const fine = await world.write('Hours', 'We are open.', daysBefore(world, 400))
      await answerFrom(world, stale, true)
      const { sessionId } = await answerFrom(world, stale)
      await answerFrom(world, fine)
      await new PostgresDecisionQueries(database).rate(world.organizationId, sessionId, {
        value: 'bad',
        by: 'Jo',
      })

      await world.refresh()

      expect(await findings(world)).toMatchObject([
        {
          kind: 'stale',
          documentId: stale,
          facts: { usedCount: 2, badCount: 1, handedOffCount: 1 },
        },
      ])
    })

    it('[I4] sets two documents side by side that contradict each other', async () => {
      const world = insightWorld(database)
      await world.write('Returns', 'Returns are accepted within 30 days of delivery.')
      await world.write('Sending back', 'Returns are accepted within 14 days of delivery.')
      await world.write('Delivery', 'Delivery takes 3 to 5 working days.')

      await world.refresh()

      const [finding, ...rest] = await findings(world)
      expect(rest).toEqual([])
      expect(finding?.kind).toBe('contradicting')
      expect(finding?.facts.quotes?.map(({ sentence }) => sentence).toSorted()).toEqual([
        'Returns are accepted within 14 days of delivery.',
        'Returns are accepted within 30 days of delivery.',
      ])
    })

    it('[I4] leaves out what was ignored until its words change', async () => {
      const world = insightWorld(database)
      await world.write('Returns', 'Returns are accepted within 30 days of delivery.')
      await world.write('Sending back', 'Returns are accepted within 14 days of delivery.')
      await world.refresh()
      const [finding] = await findings(world)
      const change = { state: 'ignored', by: 'Jo' } as const
      const set = (organizationId: string) =>
        world.contentQueries.setFindingState(organizationId, finding?.id ?? '', change)

      expect(await set(nextId())).toBe(false)
      expect(await set(world.organizationId)).toBe(true)
      await world.write('Something else', 'Nothing about it.')
      await world.refreshLater()

      expect(await findings(world)).toEqual([])
      expect(await findings(world, 'ignored')).toHaveLength(1)
    })
  })
})
