import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresReportFigures } from '#adapters/postgres/reports/postgres-report-figures.ts'
import { PostgresReportUpkeep } from '#adapters/postgres/reports/postgres-report-upkeep.ts'
import { PostgresTurnRecords } from '#adapters/postgres/conversations/postgres-turn-records.ts'
import { ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import { keepDaysCounted } from '#use-cases/reports/keep-days-counted.ts'
import { readReport } from '#use-cases/reports/read-report.ts'
import { forEachDatabase } from '#test/databases.ts'
import { FakeClock } from '#test/fakes/fake-clock.ts'
import type { Story } from '#test/factories/stories.ts'
import { readRawFacts } from './raw-figures.ts'
import { tellYear } from './tell-a-year.ts'

const organizationId = 'org-1'
const silentSince = new Date(0)
const zones = ['Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC']
let turn = 0
const random = () => (turn += 0.618_033_988_75) % 1

forEachDatabase((_name, open) => {
  let database: Database
  let stories: Story[]
  let upkeep: PostgresReportUpkeep
  const now = new Date('2026-11-29T12:00:00Z')

  beforeAll(async () => {
    database = await open()
    const records = new PostgresTurnRecords(database)
    stories = await tellYear(records, { organizationId, count: 40, random })
    upkeep = new PostgresReportUpkeep(database)
  }, 240_000)
  afterAll(() => database.close())

  async function countAll(): Promise<number> {
    let count = 0
    for (;;) {
      const some = await upkeep.countNext(organizationId, now, 50)
      count += some
      if (some < 50) return count
    }
  }

  /** As a zone that nobody asked for: what was kept of local days is forgotten. */
  async function readAnew(zone: string, organization = organizationId) {
    await database.query('delete from report_days')
    return read(zone, organization)
  }

  async function read(zone: string, organization = organizationId) {
    const calendar = new ZoneCalendar(zone)
    const range = {
      from: calendar.startOfDate('2025-12-01'),
      to: calendar.startOfDate('2026-12-01'),
      by: 'month' as const,
    }
    const reportFigures = new PostgresReportFigures(database)
    return readReport({ reportFigures }, organization, { calendar, range, comparesBefore: true })
  }

  async function readBoth(how: typeof read) {
    return [await how('Asia/Kolkata'), await how('Australia/Lord_Howe')]
  }

  async function expectRaw(zone: string): Promise<void> {
    const facts = await readRawFacts(database, { organizationId, silentSince, timeZone: zone })
    const inside = facts.filter(({ day }) => day >= '2025-12-01' && day < '2026-12-01')
    const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
    for (const { weekday, hour } of inside) hours[weekday]![hour]! += 1 // both are in range
    const report = await readAnew(zone)
    expect(report.busiestHours).toEqual(hours)
    expect(report.total.counts.get('sessions')).toBe(inside.length)
    for (const { from, figures } of report.periods) {
      const month = new ZoneCalendar(zone).monthOf(from)
      const own = inside.filter(({ day }) => day.startsWith(month)).length
      expect(figures.counts.get('sessions') ?? 0).toBe(own)
    }
  }

  it.each(zones)('[R7] adds up the days of %s from half hours', async (zone) => {
    const counted = await readAnew(zone)
    await countAll()

    expect(await readAnew(zone)).toEqual(counted)
    await expectRaw(zone)
  })

  it('[R7] counts again only what was written to since', async () => {
    await countAll()
    const before = await upkeep.countNext(organizationId, now, 50)
    await stories[7]!.wait(50).asks('One more question.') // forty were told

    const after = await countAll()

    expect([before, after]).toEqual([0, 1])
  })

  it('[R7] takes in what came after the half hours were counted', async () => {
    await countAll()
    for (const story of stories.slice(10, 20)) {
      await story.wait(3_600).aiHandsOff('frustration')
      await story.wait(60).personReplies()
    }

    const late = await readAnew('Asia/Kolkata')
    await database.query('delete from report_slices')

    expect(await readAnew('Asia/Kolkata')).toEqual(late)
    expect(late.total.counts.get('resolution:handed-off')).toBeGreaterThanOrEqual(10)
  })

  it('[R7] takes late events into the days that were kept', async () => {
    await countAll()
    await database.query('delete from report_days')
    await readBoth(read)
    for (const story of stories.slice(22, 30)) {
      await story.wait(7_200).asks('And what about the invoice?')
      await story.wait(9).aiHandsOff('frustration')
      await story.wait(700).personReplies()
    }

    const late = await readBoth(read)
    const again = await readBoth(read)
    await database.query('delete from report_slices')

    expect(again).toEqual(late)
    expect(await readBoth(readAnew)).toEqual(late)
  })

  it('[R7] goes on where it was stopped, and rests between', async () => {
    await database.query('delete from report_slices')
    const clock = new FakeClock(now)
    const stopping = new AbortController()
    const counts: number[] = []
    const stopped = {
      countNext: async (...asked: Parameters<typeof upkeep.countNext>) => {
        if (counts.length === 2) stopping.abort()
        counts.push(await upkeep.countNext(...asked))
        return counts.at(-1) ?? 0
      },
    }

    await keepDaysCounted({ reportUpkeep: stopped, clock }, organizationId, stopping.signal)

    expect(counts).toEqual([4, 4, 4])
    expect(await countAll()).toBeGreaterThan(300)
  })

  it('[R7] gives another organization nothing', async () => {
    await countAll()

    expect(await upkeep.countNext('org-2', now, 50)).toBe(0)
    expect((await readAnew('UTC', 'org-2')).total.counts.size).toBe(0)
  })
})
