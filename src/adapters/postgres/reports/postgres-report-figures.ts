import { type DayFigures, noFigures } from '#domain/reports/day-figures.ts'
import type { DaySpan, Span } from '#domain/reports/zone-calendar.ts'
import type { ModelUse, ReportFigures } from '#ports/reports/report-figures.ts'
import { countSessions } from '../conversations/count-sessions.ts'
import type { Database } from '../database/database.ts'
import type { StoredFigures } from '../schema/reports.ts'
import { type KeptDay, ReportDays } from './report-days.ts'
import { readFirstSession } from './first-session.ts'
import { mendSlices } from './mend-slices.ts'
import { sumSlices, utcDaysOf } from './report-slices.ts'
import { toDayFigures, toStoredFigures } from './stored-figures.ts'

/** So that a day with tens of thousands of sessions does not fill the memory. */
const daysAtOnce = 4
/** Sliced days are large. */
const slicedAtOnce = 30

/**
 * [R7] Whole days are added up from half hours once and kept; a kept day is added up anew when one of its sessions was
 * written since, with the half hours of such sessions counted anew, so that late and repeated events are in. What other
 * transactions have not committed yet counts as written later.
 */
export class PostgresReportFigures implements ReportFigures {
  readonly #database: Database
  readonly #kept: ReportDays<StoredFigures>
  readonly #sliced: ReportDays<StoredFigures[]>

  constructor(database: Database) {
    this.#database = database
    this.#kept = new ReportDays(database, 'report_days')
    this.#sliced = new ReportDays(database, 'report_slices')
  }

  async readDays(organizationId: string, days: readonly DaySpan[]): Promise<DayFigures[]> {
    if (days.length === 0) return []
    const whole = days.filter(({ isWhole }) => isWhole)
    const { horizon, fresh, stale } = await this.#kept.load(organizationId, whole)
    const figures = new Map(fresh.map(([ms, stored]) => [ms, toDayFigures(stored)]))
    const due = whole.filter(({ from }) => !figures.has(from.getTime()))
    const hasNew = due.some(({ from }) => !stale.has(from.getTime()))
    const first = hasNew ? await readFirstSession(this.#database, organizationId) : 0
    for (const { from, to } of due)
      if (to.getTime() <= first) figures.set(from.getTime(), noFigures())
    const begun = due.filter(({ to }) => to.getTime() > first)
    await this.#addUp(organizationId, begun, figures)
    const missing = days.filter(({ from }) => !figures.has(from.getTime()))
    for (const run of adjoining(missing)) {
      const counted = await countSessions(this.#database.drizzle, organizationId, run)
      const kept: KeptDay<StoredFigures>[] = []
      run.forEach((day, place) => {
        const sum = counted[place]
        if (!sum) return
        figures.set(day.from.getTime(), sum)
        if (day.isWhole) kept.push({ ...day, figures: toStoredFigures(sum) })
      })
      await this.#kept.keep(organizationId, kept, horizon)
    }
    return days.flatMap(({ from }) => figures.get(from.getTime()) ?? [])
  }

  async readModelUse(organizationId: string, spans: readonly Span[]): Promise<ModelUse[]> {
    const rows = await this.#database.query<{
      place: number
      turns: number
      input_tokens: number
      output_tokens: number
    }>(
      `select s.place::int, count(d.*)::int as turns, coalesce(sum(d.input_tokens), 0)::float8 as input_tokens,
         coalesce(sum(d.output_tokens), 0)::float8 as output_tokens
       from json_to_recordset($2::json) as s(place int, starts_at timestamptz, ends_at timestamptz)
       cross join lateral (select input_tokens, output_tokens from decisions
         where organization_id = $1 and input_tokens is not null
           and created_at >= s.starts_at and created_at < s.ends_at) d
       group by s.place`,
      [organizationId, JSON.stringify(spans.map(toRow))],
    )
    const byPlace = new Map(rows.map((row) => [row.place, row]))
    return spans.map((_, place) => {
      const row = byPlace.get(place)
      return {
        turns: row?.turns ?? 0,
        inputTokens: row?.input_tokens ?? 0,
        outputTokens: row?.output_tokens ?? 0,
      }
    })
  }

  /** Sets and keeps what the half hours say of the days; what they do not say is left to be counted. */
  async #addUp(
    organizationId: string,
    days: readonly Span[],
    figures: Map<number, DayFigures>,
  ): Promise<void> {
    for (let from = 0; from < days.length; from += slicedAtOnce) {
      const some = days.slice(from, from + slicedAtOnce)
      const { horizon, fresh, stale } = await this.#sliced.load(organizationId, utcDaysOf(some))
      const mended = await mendSlices(this.#database.drizzle, organizationId, stale)
      const slices = new Map([...fresh, ...mended])
      const kept: KeptDay<StoredFigures>[] = []
      for (const day of some) {
        const sum = sumSlices(slices, day)
        if (!sum) continue
        figures.set(day.from.getTime(), sum)
        kept.push({ ...day, figures: toStoredFigures(sum) })
      }
      await this.#kept.keep(organizationId, kept, horizon)
    }
  }
}

function toRow({ from, to }: Span, place: number) {
  return { place, starts_at: from, ends_at: to }
}

/** Runs of days without a gap between them. */
function adjoining(days: readonly DaySpan[]): DaySpan[][] {
  const runs: DaySpan[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const isNext = run?.at(-1)?.to.getTime() === day.from.getTime()
    if (run && isNext && run.length < daysAtOnce) run.push(day)
    else runs.push([day])
  }
  return runs
}
