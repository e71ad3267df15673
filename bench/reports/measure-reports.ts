import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresMetering } from '#adapters/postgres/reports/postgres-metering.ts'
import { PostgresTopicQueries } from '#adapters/postgres/insights/postgres-topic-queries.ts'
import { PostgresReportUpkeep } from '#adapters/postgres/reports/postgres-report-upkeep.ts'
import { PostgresReportFigures } from '#adapters/postgres/reports/postgres-report-figures.ts'
import { type Connection } from '#domain/settings/connection.ts'
import { defaultSettings } from '#domain/settings/settings.ts'
import { usualGrain } from '#domain/reports/report-range.ts'
import { ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import { readReport } from '#use-cases/reports/read-report.ts'
import { readUsage } from '#use-cases/reports/read-usage.ts'
import { percentile } from '../measure/percentile.ts'
import { type MakePlace, openPlace } from '../processes/database-places.ts'
import type { Cell, Report, Target } from '../report/report.ts'
import { fillHistory, touchSome } from './fill-history.ts'

const sessionCount = Number(process.env.BENCH_REPORTS_SESSIONS ?? 1_000_000)
/** Twelve weeks. */
const shownDays = 84
const rounds = 20
const upkeepDays = 20
const mostMs = 500
const spans = [30, 90, 460]
const zones = ['UTC', 'Europe/Berlin', 'Asia/Kolkata']

type Read = (days: number, zone: string) => Promise<void>

/** Reports over a million sessions of one organization, with late events between them. */
export async function measureReports(makePlaces: readonly MakePlace[]): Promise<Report> {
  const rows: Cell[][] = []
  const targets: Target[] = []
  for (const makePlace of makePlaces) {
    const place = await makePlace()
    try {
      if (place.engine !== 'PostgreSQL') continue
      const database = await openPlace(place)
      try {
        await fillHistory(database, sessionCount)
        for (const [report, read] of Object.entries(readers(database)))
          for (const days of spans) {
            await countHalfHours(database)
            const { first, warm } = await timesOf(database, (zone) => read(days, zone))
            const p95 = percentile(warm, 0.95)
            rows.push([`${report}, ${days} days`, first, percentile(warm, 0.5), p95])
            targets.push({
              what: `${report} over ${days} days: p95 at ${sessionCount} sessions`,
              measured: p95,
              bound: 'under',
              limit: mostMs,
              unit: 'ms',
            })
          }
      } finally {
        await database.close()
      }
    } finally {
      await place.remove()
    }
  }
  return {
    name: 'reports',
    title: 'Reports',
    how: `Figures of ranges that end today, compared with as many days before, over ${sessionCount} sessions of fifteen months, read in ${zones.join(', ')} by turns; five sessions anywhere in the history are written again before each. First: the first reading of a zone's days, which adds them up from half hours that the worker counted beforehand. Topics are asked of about as many rows.`,
    tables: [{ title: 'Reports', columns: ['report', 'first ms', 'p50 ms', 'p95 ms'], rows }],
    targets,
  }
}

/** What the worker does beforehand, a few days at a time. */
async function countHalfHours(database: Database): Promise<void> {
  const upkeep = new PostgresReportUpkeep(database)
  while ((await upkeep.countNext('bench', new Date(), upkeepDays)) === upkeepDays);
}

function readers(database: Database): Record<'reports' | 'usage' | 'topics', Read> {
  const reportFigures = new PostgresReportFigures(database)
  const topicQueries = new PostgresTopicQueries(database)
  const connection = { settings: defaultSettings } as Connection // nothing else of it is read
  const ports = {
    reportFigures,
    metering: new PostgresMetering(database),
    connections: { getOrCreate: async () => connection },
  }
  const asked = (days: number, zone: string) => {
    const now = new Date()
    const calendar = new ZoneCalendar(zone)
    const to = calendar.shiftDays(calendar.startOf('day', now), 1)
    const range = { from: calendar.shiftDays(to, -days), to, by: usualGrain(days) }
    return { calendar, range, now }
  }
  return {
    reports: async (days, zone) => {
      await readReport(ports, 'bench', { ...asked(days, zone), comparesBefore: true })
    },
    usage: async (days, zone) => {
      await readUsage(ports, 'bench', asked(days, zone))
    },
    topics: async (days, zone) => {
      const { calendar, range } = asked(days, zone)
      const { from, to } = range
      const previousFrom = calendar.shiftDays(from, -days)
      const weeksFrom = calendar.shiftDays(to, -shownDays)
      const window = { from, to, previousFrom, weeksFrom, timeZone: zone }
      await Promise.all([
        topicQueries.listTopics('bench'),
        topicQueries.countQuestions('bench'),
        topicQueries.countByTopic('bench', window),
      ])
    },
  }
}

async function timesOf(database: Database, work: (zone: string) => Promise<void>) {
  const time = async (zone: string) => {
    const startedAt = performance.now()
    await work(zone)
    return performance.now() - startedAt
  }
  const firsts: number[] = []
  for (const zone of zones) firsts.push(await time(zone))
  const warm: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await touchSome(database, round)
    warm.push(await time(zones[round % zones.length] ?? 'UTC'))
  }
  return { first: Math.max(...firsts), warm }
}
