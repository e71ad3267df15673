import type { DaySpan, Grain, Span, ZoneCalendar } from './zone-calendar.ts'

export type ReportRange = Span & { by: Grain }

/** A day, week or month of a report, cut where the report begins or ends. */
export type Period = Span & { days: DaySpan[] }

/** About three years. */
export const MOST_DAYS = 1_100

const usualDays = 30

/** The last thirty days, with all of today. */
export function usualSpan(calendar: ZoneCalendar, now: Date): Span {
  const to = calendar.shiftDays(calendar.startOf('day', now), 1)
  return { from: calendar.shiftDays(to, -usualDays), to }
}

/** As many days before. */
export function spanBefore(calendar: ZoneCalendar, span: Span): Span {
  const dayCount = calendar.days(span).length
  return {
    from: calendar.shiftDays(span.from, -dayCount),
    to: calendar.shiftDays(span.to, -dayCount),
  }
}

/** Few enough points to be read. */
export function usualGrain(dayCount: number): Grain {
  if (dayCount <= 62) return 'day'
  return dayCount <= 400 ? 'week' : 'month'
}

export function periodsOf(calendar: ZoneCalendar, days: readonly DaySpan[], by: Grain): Period[] {
  const groups = Map.groupBy(days, ({ from }) => calendar.startOf(by, from).getTime())
  return [...groups.values()].flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    return first && last ? [{ from: first.from, to: last.to, days: group }] : []
  })
}
