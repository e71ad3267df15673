import { sql, type SQL } from 'drizzle-orm'
import type { ChannelKind } from '#domain/conversation/conversation.ts'
import type { HandoffReason } from '#domain/decision/decision.ts'
import {
  countBeginning,
  countDuration,
  countedNames,
  type DayFigures,
  DURATIONS,
  increase,
  noFigures,
  RESOLUTIONS,
  type SessionTraits,
} from '#domain/reports/day-figures.ts'
import type { Span } from '#domain/reports/zone-calendar.ts'
import type { Sentiment } from '#domain/session/session.ts'
import { type Executor, readRows } from '../database/database.ts'
import { sessions } from '../schema/sessions.ts'
import { durationSeconds, hasTakenPart, isResolved } from './records/session-facts.ts'

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

const durationsFrom = 8 + RESOLUTIONS.length

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

/** Counts the sessions of each span anew; the spans are in order and do not overlap. */
export async function countSessions(
  executor: Executor,
  organization: string,
  days: readonly Span[],
): Promise<DayFigures[]> {
  if (days.length === 0) return []
  const found = await readFacts(executor, organization, days)
  const figures = days.map(noFigures)
  const dayAt = (ms: number) => days.findLastIndex(({ from }) => from.getTime() <= ms)
  const alike = new Alike(days.length)
  for (const row of found.facts) {
    const place = dayAt(row[0])
    const [day, sum] = [days[place], figures[place]]
    if (!day || !sum) continue
    alike.count(row, place)
    countBeginning(sum, row[0], day.from)
    DURATIONS.forEach((name, at) => {
      const seconds = row[durationsFrom + at]
      if (typeof seconds === 'number') countDuration(sum, name, seconds)
    })
  }
  alike.addTo(figures)
  for (const ms of found.metered) {
    const sum = figures[dayAt(ms)]
    if (sum) increase(sum.counts, 'metered', 1)
  }
  return figures
}

async function readFacts(
  executor: Executor,
  organization: string,
  days: readonly Span[],
): Promise<Found> {
  const runs = JSON.stringify(joined(days))
  const each = (column: TimeColumn, found: SQL) =>
    sql`(select json_agg(found.one) from json_to_recordset(${runs}::json) as run("from" timestamptz, "to" timestamptz)
      cross join lateral (select ${found} as one from ${sessions} where ${organizationId} = ${organization}
        and ${column} >= run."from" and ${column} < run."to") as found)`
  const [found] = await readRows<{ [Name in keyof Found]: Found[Name] | null }>(
    executor,
    sql`select ${each(createdAt, factArray)} as facts, ${each(aiInteractionAt, msOf(aiInteractionAt))} as metered`,
  )
  return { facts: found?.facts ?? [], metered: found?.metered ?? [] }
}

/** Spans without a gap between them as one. */
function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const { from, to } of spans) {
    const run = runs.at(-1)
    if (run?.to.getTime() === from.getTime()) run.to = to
    else runs.push({ from, to })
  }
  return runs
}

function msOf(column: TimeColumn): SQL {
  return sql`(extract(epoch from ${column}) * 1000)::bigint`
}

/** Sessions of the same traits are counted together: there are few kinds, and many of each. */
class Alike {
  readonly #dayCount: number
  readonly #kinds = new Map<string, { names: string[]; byDay: number[] }>()

  constructor(dayCount: number) {
    this.#dayCount = dayCount
  }

  count(row: FactRow, place: number): void {
    const key = row.slice(1, durationsFrom).join('|')
    let kind = this.#kinds.get(key)
    if (!kind) {
      const byDay = Array.from({ length: this.#dayCount }, () => 0)
      kind = { names: countedNames(toTraits(row)), byDay }
      this.#kinds.set(key, kind)
    }
    kind.byDay[place] = (kind.byDay[place] ?? 0) + 1
  }

  addTo(figures: readonly DayFigures[]): void {
    for (const { names, byDay } of this.#kinds.values())
      figures.forEach(({ counts }, place) => {
        const count = byDay[place] ?? 0
        if (count > 0) for (const name of names) increase(counts, name, count)
      })
  }
}

function toTraits(row: FactRow): SessionTraits {
  const [, channel, sentiment, language, tookPart, rating, reason, to, ...rest] = row
  return {
    channel,
    ...(sentiment !== null && { sentiment }),
    ...(language !== null && { language }),
    tookPart,
    resolutions: RESOLUTIONS.filter((_, place) => rest[place] === true),
    ...(reason !== null && { handoff: { reason, to: to ?? 'unknown' } }),
    ...(rating !== null && { rating }),
  }
}
