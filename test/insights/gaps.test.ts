import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresContacts } from '#adapters/postgres/conversations/postgres-contacts.ts'
import { PostgresSessionQueries } from '#adapters/postgres/conversations/postgres-session-queries.ts'
import { forEachDatabase } from '#test/databases.ts'
import { insightWorld, type InsightWorld } from '#test/factories/insight-world.ts'
import { nextId } from '#test/factories/records.ts'

const handedOff = { outcome: 'handed-off', reason: 'insufficient-knowledge' } as const

function askSepa(world: InsightWorld, text = 'Can I pay the yearly plan by SEPA?') {
  return world.ask(text, { decision: handedOff })
}

async function openGaps(world: InsightWorld) {
  return world.gapQueries.listGaps(world.organizationId, { state: 'open', limit: 10, offset: 0 })
}

forEachDatabase((_name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  describe('knowledge gaps', () => {
    it('[I3] groups handed-off questions that ask for the same document', async () => {
      const world = insightWorld(database)
      await askSepa(world)
      await askSepa(world, 'Do you take SEPA direct debit to pay?')
      await askSepa(world, 'pay by sepa possible?')
      await world.ask('Which colours of the backpack can I have?', { decision: handedOff })
      await world.ask('Where is my order?', { decision: { outcome: 'replied' } })
      await world.refresh()

      const [first, second, ...rest] = await openGaps(world)

      expect(first).toMatchObject({ sessionCount: 3, handedOffCount: 3, language: 'en' })
      expect(first?.words).toEqual(expect.arrayContaining([expect.stringContaining('sepa')]))
      expect(first?.questions).toHaveLength(3)
      expect(second).toMatchObject({ sessionCount: 1, words: [] })
      expect(rest).toEqual([])
      const behind = await new PostgresSessionQueries(database).count(
        world.organizationId,
        { gap: first?.id ?? '' },
        10,
      )
      expect(behind).toBe(3)
    })

    it('[I3] counts what was asked back about apart from handoffs', async () => {
      const world = insightWorld(database)
      await askSepa(world)
      await world.ask('Can I pay by SEPA?', {
        decision: {
          outcome: 'replied',
          reason: 'answered',
          details: { presetTrigger: 'insufficient-knowledge' },
        },
      })
      await world.refresh()

      expect(await openGaps(world)).toMatchObject([{ sessionCount: 2, handedOffCount: 1 }])
    })

    it('[I3] opens a done gap again when it is asked about later', async () => {
      const world = insightWorld(database)
      const { organizationId, gapQueries, clock } = world
      await askSepa(world)
      await world.refresh()
      const [gap] = await openGaps(world)
      const id = gap?.id ?? ''
      const by = { by: 'Jo', at: clock.now() }
      await gapQueries.setGapState(organizationId, id, { state: 'done', ...by })
      await world.refreshLater()
      expect(await gapQueries.countGaps(organizationId)).toEqual({ open: 0, done: 1, ignored: 0 })

      await askSepa(world, 'SEPA for the yearly plan?')
      await world.refreshLater()

      expect(await openGaps(world)).toMatchObject([{ id, sessionCount: 2, state: 'open' }])
      expect((await openGaps(world))[0]?.cameBackAt).toBeDefined()
    })

    it('[I3] leaves an ignored gap ignored', async () => {
      const world = insightWorld(database)
      const { organizationId, gapQueries, clock } = world
      await askSepa(world)
      await world.refresh()
      const [gap] = await openGaps(world)
      const change = { state: 'ignored', by: 'Jo', at: clock.now() } as const
      await gapQueries.setGapState(organizationId, gap?.id ?? '', change)

      await askSepa(world)
      await world.refreshLater()

      expect(await openGaps(world)).toEqual([])
    })

    it('[I6] shows nothing of an erased question and refuses other organizations', async () => {
      const world = insightWorld(database)
      const { key } = await world.ask('Can I pay by SEPA?', {
        decision: handedOff,
        contactId: 'gone',
      })
      await world.refresh()
      const [gap] = await openGaps(world)
      const stranger = nextId()
      const strange = { state: 'done', by: 'Eve', at: world.clock.now() } as const

      await new PostgresContacts(database).eraseContact({ ...key, contactId: 'gone' })
      await askSepa(world)
      await world.refreshLater()

      expect((await openGaps(world))[0]).toMatchObject({
        id: gap?.id,
        sessionCount: 1,
        questions: [],
      })
      expect(await world.gapQueries.setGapState(stranger, gap?.id ?? '', strange)).toBe(false)
      expect(
        await world.gapQueries.listGaps(stranger, { state: 'open', limit: 5, offset: 0 }),
      ).toEqual([])
      expect(await world.gaps.listGrouped(stranger, 5)).toEqual([])
      expect(await world.gaps.listNew(stranger, new Date(0), 5)).toEqual([])
    })
  })
})
