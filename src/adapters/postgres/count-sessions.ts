import { and, eq, gte, lt, sql, type SQL } from 'drizzle-orm'
import type { ChannelKind } from '#domain/conversation/conversation.ts'
import type { HandoffReason } from '#domain/decision/decision.ts'
import {
  countSession,
  type DayFigures,
  DURATIONS,
  increase,
  noFigures,
  RESOLUTIONS,
  type SessionFacts,
} from '#domain/reports/day-figures.ts'
import type { Span } from '#domain/reports/zone-calendar.ts'
import type { Sentiment } from '#domain/session/session.ts'
import { type Executor, readRows } from './database.ts'
import { sessions } from './schema/sessions.ts'
import { durationSeconds, hasTakenPart, isResolved } from './session-facts.ts'

/** One array per session, since hundreds of thousands are read at a time. */
type FactRow = [
  createdMs: number,
  channel: ChannelKind,
  sentiment: Sentiment | null,
  language: string | null,
  tookPart: boolean,
  rating: number | null,
  handoffReason: HandoffReason | null,
  handedOffTo: string | null,
  ...resolutionsAndDurations: (boolean | number | null)[],
]

const { createdAt, organizationId, aiInteractionAt } = sessions

/** What sessions that began within a span came to, and when others first counted. */
type Found = { facts: FactRow[]; metered: number[] }

type TimeColumn = typeof createdAt | typeof aiInteractionAt

const factArray = sql`json_build_array(${sql.join(
  [
    msOf(createdAt),
    sql`${sessions.channel}`,
    sql`${sessions.sentiment}`,
    sql`${sessions.language}`,
    hasTakenPart,
    sql`${sessions.rating}`,
    sql`case when ${isResolved['handed-off']} then coalesce(${sessions.handoff} ->> 'reason', 'unknown') end`,
    sql`coalesce(${sessions.handedOffTo}, 'unknown')`,
    ...RESOLUTIONS.map((resolution) => isResolved[resolution]),
    ...DURATIONS.map((duration) => durationSeconds[duration]),
  ],
  sql`, `,
)})`

/** Counts the sessions of adjoining days anew. */
export async function countSessions(
  executor: Executor,
  organization: string,
  days: readonly Span[],
): Promise<DayFigures[]> {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const found = await readFacts(executor, organization, { from: first.from, to: last.to })
  const figures = days.map(noFigures)
  const dayAt = (ms: number) => days.findLastIndex(({ from }) => from.getTime() <= ms)
  for (const row of found.facts) {
    const [place, facts] = [dayAt(row[0]), toFacts(row)]
    const [day, sum] = [days[place], figures[place]]
    if (day && sum) countSession(sum, facts, day.from)
  }
  for (const ms of found.metered) {
    const sum = figures[dayAt(ms)]
    if (sum) increase(sum.counts, 'metered', 1)
  }
  return figures
}

async function readFacts(executor: Executor, organization: string, all: Span): Promise<Found> {
  const within = (column: TimeColumn) =>
    and(eq(organizationId, organization), gte(column, all.from), lt(column, all.to))
  const [found] = await readRows<{ [Name in keyof Found]: Found[Name] | null }>(
    executor,
    sql`select
      (select json_agg(${factArray}) from ${sessions} where ${within(createdAt)}) as facts,
      (select json_agg(${msOf(aiInteractionAt)}) from ${sessions} where ${within(aiInteractionAt)}) as metered`,
  )
  return { facts: found?.facts ?? [], metered: found?.metered ?? [] }
}

function msOf(column: TimeColumn): SQL {
  return sql`(extract(epoch from ${column}) * 1000)::bigint`
}

function toFacts(row: FactRow): SessionFacts {
  const [createdMs, channel, sentiment, language, tookPart, rating, reason, to, ...rest] = row
  const durations = rest.slice(RESOLUTIONS.length)
  return {
    createdAt: new Date(createdMs),
    channel,
    ...(sentiment !== null && { sentiment }),
    ...(language !== null && { language }),
    tookPart,
    resolutions: RESOLUTIONS.filter((_, place) => rest[place] === true),
    ...(reason !== null && { handoff: { reason, to: to ?? 'unknown' } }),
    ...(rating !== null && { rating }),
    durationSeconds: Object.fromEntries(
      DURATIONS.flatMap((name, place) => {
        const seconds = durations[place]
        return typeof seconds === 'number' ? [[name, seconds]] : []
      }),
    ),
  }
}
