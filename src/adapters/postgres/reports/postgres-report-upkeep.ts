import type { Span } from '#domain/reports/zone-calendar.ts'
import type { ReportUpkeep } from '#ports/reports/report-upkeep.ts'
import { countSessions } from '../conversations/count-sessions.ts'
import type { Database } from '../database/database.ts'
import type { StoredFigures } from '../schema/reports.ts'
import { readFirstSession } from './first-session.ts'
import { mendSlices } from './mend-slices.ts'
import { ReportDays } from './report-days.ts'
import { slicesOf, UTC_DAY_MS, utcDaysOf } from './report-slices.ts'
import { toStoredFigures } from './stored-figures.ts'

/** Sooner or later every report looks this far back, and hardly further. */
const MOST_DAYS = 1_100

/** [R7] Counts days of UTC by half hours, from which the days of every time zone are added up. */
export class PostgresReportUpkeep implements ReportUpkeep {
  readonly #database: Database
  readonly #sliced: ReportDays<StoredFigures[]>

  constructor(database: Database) {
    this.#database = database
    this.#sliced = new ReportDays(database, 'report_slices')
  }

  async countNext(organizationId: string, now: Date, limit: number): Promise<number> {
    const days = await this.#daysWithSessions(organizationId, now)
    const { fresh } = await this.#sliced.check(organizationId, days)
    const known = new Set(fresh.map(([ms]) => ms))
    const due = days.filter(({ from }) => !known.has(from.getTime())).toReversed()
    await this.#count(organizationId, due.slice(0, limit))
    return Math.min(due.length, limit)
  }

  /** Of days that were counted before, what was written to since. */
  async #count(organizationId: string, days: readonly Span[]): Promise<void> {
    const { drizzle } = this.#database
    const { horizon, fresh, stale } = await this.#sliced.load(organizationId, days)
    const mended = await mendSlices(drizzle, organizationId, stale)
    const known = new Map([...fresh, ...mended])
    for (const day of days) {
      const figures =
        known.get(day.from.getTime()) ??
        (await countSessions(drizzle, organizationId, slicesOf(day))).map(toStoredFigures)
      await this.#sliced.keep(organizationId, [{ ...day, figures }], horizon)
    }
  }

  async #daysWithSessions(organizationId: string, now: Date) {
    const first = await readFirstSession(this.#database, organizationId)
    if (first === Infinity) return []
    const farthest = now.getTime() - MOST_DAYS * UTC_DAY_MS
    const from = new Date(Math.max(first, farthest))
    return utcDaysOf([{ from, to: new Date(now.getTime() + UTC_DAY_MS) }])
  }
}
