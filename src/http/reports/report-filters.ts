import type { z } from 'zod'
import type { sessionsQuery } from '#api-contract/conversations.ts'
import { isTimeZone, type Span, ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import { MOST_DAYS } from '#domain/reports/report-range.ts'
import type { SessionConditions } from '#domain/session/session-filter.ts'
import { invalid } from '../api-error.ts'
import { toKebab } from '../api/wire-words.ts'

type Query = z.output<typeof sessionsQuery>

const dayMs = 86_400_000

/** [R6] */
export function toReportConditions(query: Query): SessionConditions {
  return {
    tookPart: query.ai_took_part,
    resolution: query.resolution && toKebab(query.resolution),
    handoffReason: query.handoff_reason && toKebab(query.handoff_reason),
    handedOffTo: query.handed_off_to?.replace('left_alone', 'left-alone'),
    rating: query.rating,
    answeredBy: query.answered_by,
    countedAfter: query.counted_after,
    countedBefore: query.counted_before,
    createdIn: hoursOf(query),
  }
}

function hoursOf({ weekday, hour, ...query }: Query): Span[] | undefined {
  if (weekday === undefined && hour === undefined) return undefined
  if (weekday === undefined) throw invalid('weekday', 'weekday is missing, which hour needs.')
  if (hour === undefined) throw invalid('hour', 'hour is missing, which weekday needs.')
  return new ZoneCalendar(zoneOf(query)).hoursOf(daysOf(query), { weekday: weekday - 1, hour })
}

function zoneOf({ time_zone: timeZone = 'UTC' }: Pick<Query, 'time_zone'>): string {
  if (isTimeZone(timeZone)) return timeZone
  throw invalid('time_zone', 'time_zone must be a time zone, such as Europe/Berlin.')
}

function daysOf({ created_after: from, created_before: to }: Partial<Query>): Span {
  if (!from || !to || to.getTime() - from.getTime() > MOST_DAYS * dayMs)
    throw invalid(
      from ? 'created_before' : 'created_after',
      `weekday and hour need created_after and created_before, at most ${MOST_DAYS} days apart.`,
    )
  return { from, to }
}
