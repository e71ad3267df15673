import type { DayFigures } from '#domain/reports/day-figures.ts'
import type { DaySpan, Span } from '#domain/reports/zone-calendar.ts'
import type { ModelUse, ReportFigures } from '#ports/reports/report-figures.ts'
import { countSessions } from '../conversations/count-sessions.ts'
import type { Database } from '../database/database.ts'
import { type KeptDay, ReportDays } from './report-days.ts'

/** So that a day with tens of thousands of sessions does not fill the memory. */
const daysAtOnce = 4

/**
 * [R7] Whole days are counted once and kept; a kept day is counted anew when one of its sessions was written since, so
 * that late and repeated events are in. What other transactions have not committed yet counts as written later.
 */
export class PostgresReportFigures implements ReportFigures {
  readonly #database: Database
  readonly #kept: ReportDays

  constructor(database: Database) {
    this.#database = database
    this.#kept = new ReportDays(database)
  }

  async readDays(organizationId: string, days: readonly DaySpan[]): Promise<DayFigures[]> {
    if (days.length === 0) return []
    const whole = days.filter(({ isWhole }) => isWhole)
    const { horizon, fresh } = await this.#kept.load(organizationId, whole)
    const figures = new Map(fresh)
    const missing = days.filter(({ from }) => !figures.has(from.getTime()))
    for (const run of adjoining(missing)) {
      const counted = await countSessions(this.#database.drizzle, organizationId, run)
      const kept: KeptDay[] = []
      run.forEach((day, place) => {
        const sum = counted[place]
        if (!sum) return
        figures.set(day.from.getTime(), sum)
        if (day.isWhole) kept.push({ ...day, figures: sum })
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
