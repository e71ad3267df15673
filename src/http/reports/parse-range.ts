import type { ReportQuery } from '#api-contract/reports.ts'
import { MOST_DAYS, type ReportRange, usualGrain, usualSpan } from '#domain/reports/report-range.ts'
import { isTimeZone, type Span, ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import { invalid } from '../api-error.ts'

type AskedSpan = Pick<ReportQuery, 'from' | 'to' | 'time_zone'>

const dayMs = 86_400_000

/** The days that a report is about; throws 422 naming the field. */
function parseSpan(query: AskedSpan, now: Date): { calendar: ZoneCalendar; span: Span } {
  const { time_zone: timeZone } = query
  if (!isTimeZone(timeZone))
    throw invalid('time_zone', 'time_zone must be a time zone, such as Europe/Berlin.')
  const calendar = new ZoneCalendar(timeZone)
  const usual = usualSpan(calendar, now)
  const to = query.to === undefined ? usual.to : momentOf(calendar, query.to)
  const from =
    query.from === undefined ? fromOf(calendar, query.to, usual) : momentOf(calendar, query.from)
  if (from >= to) throw invalid(query.to === undefined ? 'from' : 'to', 'from must lie before to.')
  if (to.getTime() - from.getTime() > MOST_DAYS * dayMs)
    throw invalid('from', `from may lie at most ${MOST_DAYS} days before to.`)
  return { calendar, span: { from, to } }
}

export function parseRange(
  query: AskedSpan & Pick<ReportQuery, 'by'>,
  now: Date,
): { calendar: ZoneCalendar; range: ReportRange } {
  const { calendar, span } = parseSpan(query, now)
  const by = query.by ?? usualGrain(calendar.days(span).length)
  return { calendar, range: { ...span, by } }
}

function fromOf(calendar: ZoneCalendar, to: string | undefined, usual: Span): Date {
  return to === undefined ? usual.from : calendar.shiftDays(momentOf(calendar, to), -30)
}

/** A bare date is the beginning of that day in the reader's zone. */
function momentOf(calendar: ZoneCalendar, text: string): Date {
  return text.length === 10 ? calendar.startOfDate(text) : new Date(text)
}
