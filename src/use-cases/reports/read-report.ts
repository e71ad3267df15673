import { addFigures, type DayFigures, noFigures, QUARTER_MS } from '#domain/reports/day-figures.ts'
import { periodsOf, type ReportRange, spanBefore } from '#domain/reports/report-range.ts'
import type { DaySpan, Span, ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import type { ReportFigures } from '#ports/reports/report-figures.ts'

export type ReportPorts = { reportFigures: ReportFigures }

export type ReportPeriod = Span & { figures: DayFigures }

export type Report = {
  total: DayFigures
  periods: ReportPeriod[]
  /** New sessions by weekday, Monday first, and hour. */
  busiestHours: number[][]
  before?: ReportPeriod
}

type Asked = { calendar: ZoneCalendar; range: ReportRange; comparesBefore: boolean }

/** [R6] The figures of a range, by day, week or month, and those of as many days before. */
export async function readReport(
  ports: ReportPorts,
  organizationId: string,
  { calendar, range, comparesBefore }: Asked,
): Promise<Report> {
  const days = calendar.days(range)
  const before = comparesBefore ? spanBefore(calendar, range) : undefined
  const daysBefore = before ? calendar.days(before) : []
  const read = await ports.reportFigures.readDays(organizationId, [...daysBefore, ...days])
  const [earlier, figures] = [read.slice(0, daysBefore.length), read.slice(daysBefore.length)]
  const byDay = new Map(days.map((day, place) => [day, figures[place] ?? noFigures()]))
  const periods = periodsOf(calendar, days, range.by).map(({ from, to, days: own }) => ({
    from,
    to,
    figures: sumOf(own.map((day) => byDay.get(day) ?? noFigures())),
  }))
  const report: Report = {
    total: sumOf(periods.map((period) => period.figures)),
    periods,
    busiestHours: busiestHoursOf(calendar, byDay),
  }
  return before ? { ...report, before: { ...before, figures: sumOf(earlier) } } : report
}

function sumOf(figures: readonly DayFigures[]): DayFigures {
  const sum = noFigures()
  for (const one of figures) addFigures(sum, one)
  return sum
}

function busiestHoursOf(
  calendar: ZoneCalendar,
  byDay: ReadonlyMap<DaySpan, DayFigures>,
): number[][] {
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const [day, { quarters }] of byDay) {
    const firstQuarter = Math.floor(day.from.getTime() / QUARTER_MS)
    for (const [quarter, count] of quarters) {
      const at = new Date((firstQuarter + quarter) * QUARTER_MS)
      const { weekday, hour } = calendar.weekdayAndHour(at)
      const row = hours[weekday]
      if (row) row[hour] = (row[hour] ?? 0) + count
    }
  }
  return hours
}
