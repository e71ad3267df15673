import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresMetering } from '#adapters/postgres/reports/postgres-metering.ts'
import { PostgresReportFigures } from '#adapters/postgres/reports/postgres-report-figures.ts'
import { PostgresResolutions } from '#adapters/postgres/reports/postgres-resolutions.ts'
import { PostgresTurnRecords } from '#adapters/postgres/conversations/postgres-turn-records.ts'
import { forEachDatabase } from '#test/databases.ts'
import { httpWorld, type HttpWorld } from '#test/factories/http-world.ts'
import type { Story } from '#test/factories/stories.ts'
import { type RawFact, rawFigures, readRawFacts } from './raw-figures.ts'
import { tellYear } from './tell-a-year.ts'

const organizationId = 'org-1'
const silentSince = new Date('2026-06-01T00:00:00Z')
const seed = 20_261_129
const year = 'from=2025-12-01&to=2026-12-01'

/** mulberry32 */
function seededRandom(state: number): () => number {
  let now = state
  return () => {
    now = (now + 0x6d2b79f5) | 0
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

forEachDatabase((name, open) => {
  const storyCount = name === 'PGlite' ? 60 : 160
  let database: Database
  let world: HttpWorld
  let stories: Story[]

  beforeAll(async () => {
    database = await open()
    const records = new PostgresTurnRecords(database)
    stories = await tellYear(records, {
      organizationId,
      count: storyCount,
      random: seededRandom(seed),
    })
    await new PostgresResolutions(database).assumeResolved(
      organizationId,
      silentSince,
      new Date('2026-06-02T00:00:00Z'),
    )
    world = await httpWorld({
      reportFigures: new PostgresReportFigures(database),
      metering: new PostgresMetering(database),
    })
  }, 240_000)
  afterAll(() => database.close())

  async function report(name: string, query: string) {
    const { status, body } = await world.ask('GET', `/reports/${name}?${year}&${query}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return body
  }

  const raw = (timeZone = 'Europe/Berlin') =>
    readRawFacts(database, { organizationId, silentSince, timeZone })

  /** Each period of the report that has something, and the raw facts of the same period. */
  function sideBySide(
    series: { from: string; sessions?: number }[],
    facts: readonly RawFact[],
    by: 'day' | 'week' | 'month',
  ) {
    const local = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' })
    const byPeriod = Map.groupBy(facts, (fact) => fact[by])
    return series.map((period) => {
      const start = local.format(new Date(period.from))
      const own = byPeriod.get(start) ?? (by === 'week' ? byPeriod.get(mondayOf(start)) : undefined)
      return { period, expected: rawFigures(own ?? []) }
    })
  }

  describe.each(['day', 'week', 'month'] as const)('by %s in Berlin', (by) => {
    const zone = `time_zone=Europe/Berlin&by=${by}`

    it('[R6] counts volume and resolutions as the raw parts tell', async () => {
      const facts = await raw()
      const { total, series } = await report('overview', zone)
      const { series: resolved } = await report('resolutions', zone)

      expect(facts.length).toBe(storyCount)
      expect(total).toMatchObject(overviewOf(rawFigures(facts)))
      for (const { period, expected } of sideBySide(series, facts, by))
        expect(period).toMatchObject(overviewOf(expected))
      for (const { period, expected } of sideBySide(resolved, facts, by))
        expect(period).toMatchObject({ ...expected.volume, ...expected.resolutions })
    })

    it('[R6] counts handoffs and measures times as the raw parts tell', async () => {
      const facts = await raw()
      const handoffs = await report('handoffs', zone)
      const times = await report('times', zone)

      const all = rawFigures(facts)
      expect(handoffs.total).toEqual(handoffsOf(all))
      expect(times.total).toEqual(timesOf(all))
      for (const { period, expected } of sideBySide(handoffs.series, facts, by))
        expect(period).toMatchObject(handoffsOf(expected))
      for (const { period, expected } of sideBySide(times.series, facts, by))
        expect(period).toMatchObject(timesOf(expected))
    })
  })

  it.each(['Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns'])(
    '[R6] finds the busiest hours in %s',
    async (zone) => {
      const { busiest_hours: hours } = await report('overview', `time_zone=${zone}`)
      const inside = (await raw(zone)).filter(
        ({ day }) => day >= '2025-12-01' && day < '2026-12-01',
      )

      const expected = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
      for (const { weekday, hour } of inside) expected[weekday]![hour]! += 1 // both are in range
      expect(hours).toEqual(expected)
    },
  )

  it('[R5, R8] counts interactions, stored sessions and tokens by month', async () => {
    const usage = await report('usage', 'time_zone=Europe/Berlin')
    const facts = await raw()
    const counted = facts.filter((fact) => fact.counted_day !== null)

    expect(usage.ai_interactions).toBe(
      counted.filter(({ counted_day: day }) => day! < '2026-12-01').length,
    ) // filtered just before
    expect(usage.stored_sessions).toBe(storyCount)
    for (const { month, ai_interactions, stored_sessions } of usage.by_month) {
      expect(ai_interactions).toBe(
        counted.filter((fact) => fact.counted_day?.startsWith(month)).length,
      )
      expect(stored_sessions).toBe(facts.filter((fact) => fact.day.startsWith(month)).length)
    }
    const [tokens] = await database.query<{ turns: number; input: number }>(
      `select count(*)::int as turns, sum((details -> 'usage' ->> 'inputTokens')::int)::int as input
       from decisions where organization_id = $1 and created_at < '2026-11-30T23:00:00Z'`,
      [organizationId],
    )
    expect(usage.model).toMatchObject({ turns: tokens?.turns, input_tokens: tokens?.input })
  })

  it('[R7] stays the same when everything is delivered again', async () => {
    const before = await report('overview', 'time_zone=Europe/Berlin')

    for (const story of stories.slice(0, 40)) await story.again()

    expect(await report('overview', 'time_zone=Europe/Berlin')).toEqual(before)
  })

  it('[R7] takes in what comes late and what is erased', async () => {
    await report('times', 'time_zone=Europe/Berlin')
    for (const story of stories.slice(40, 60)) {
      await story.wait(3_600).asks('And what does it cost?')
      await story.wait(9).aiHandsOff('frustration')
      await story.wait(500).personReplies()
    }
    const facts = await raw()
    for (const story of stories.slice(45, 55)) await story.isErased()

    const expected = rawFigures(facts)
    const times = await report('times', 'time_zone=Europe/Berlin')
    const handoffs = await report('handoffs', 'time_zone=Europe/Berlin')
    expect(times.total).toEqual(timesOf(expected))
    expect(handoffs.total).toEqual(handoffsOf(expected))
  })

  it('[C1] gives another organization nothing', async () => {
    const { body } = await world.ask('GET', `/reports/overview?${year}`, { as: 'stranger' })

    expect(body.total).toMatchObject({ sessions: 0, ai_took_part: 0, languages: {} })
  })
})

type Figures = ReturnType<typeof rawFigures>

const overviewOf = ({ volume, resolutions, ...rest }: Figures) => ({
  ...volume,
  resolutions,
  first_answer: rest.first_answer,
  sentiment: rest.sentiment,
  languages: rest.languages,
  channels: rest.channels,
  ratings: rest.ratings,
})

const handoffsOf = ({ volume, resolutions, reasons, targets, wait }: Figures) => ({
  ai_took_part: volume.ai_took_part,
  handed_off: resolutions.handed_off,
  reasons,
  targets,
  wait,
})

const timesOf = ({ first_answer, resolution, wait }: Figures) => ({
  first_answer,
  resolution,
  handoff_wait: wait,
})

/** The range begins within a week. */
function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}
