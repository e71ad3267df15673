import {
  and,
  arrayContains,
  eq,
  gte,
  isNotNull,
  lt,
  lte,
  not,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Span } from '#domain/reports/zone-calendar.ts'
import type {
  SessionConditions,
  SessionFilter,
  SessionSort,
} from '#domain/session/session-filter.ts'
import type { ListPlace } from '../database/cursor.ts'
import { sessions } from '../schema/sessions.ts'
import { hasTakenPart, isResolved } from './records/session-facts.ts'
import { toSearchQuery } from './search-query.ts'

/** What the list is sorted by; sessions that wait for nothing come last. */
export function sortKeyOf({
  sort,
  order,
  isWaiting,
}: Pick<SessionFilter, 'sort' | 'order' | 'isWaiting'>): SQL {
  // Where all of them wait, the index of those that do is in this order already.
  if (sort === 'waiting-since' && isWaiting === true) return sql`${sessions.waitingSince}`
  const columns: Record<SessionSort, SQL> = {
    'updated-at': sql`${sessions.updatedAt}`,
    'created-at': sql`${sessions.createdAt}`,
    'waiting-since':
      order === 'asc'
        ? sql`coalesce(${sessions.waitingSince}, 'infinity'::timestamptz)`
        : sql`coalesce(${sessions.waitingSince}, '-infinity'::timestamptz)`,
  }
  return columns[sort]
}

export function conditionsOf(organizationId: string, filter: SessionConditions): SQL | undefined {
  return and(
    eq(sessions.organizationId, organizationId),
    ...valueConditions(filter),
    ...timeConditions(filter),
    ...reportConditions(filter),
    waitingCondition(filter.isWaiting),
    filter.watch === undefined ? undefined : watchCondition(filter.watch),
    filter.tag === undefined ? undefined : arrayContains(sessions.tags, [filter.tag]),
    filter.topic === undefined ? undefined : topicCondition(filter.topic),
    filter.gap === undefined ? undefined : gapCondition(filter.gap),
    filter.text === undefined ? undefined : wordsCondition(filter.text),
  )
}

/** Goes on after the last item of the page before; ids break ties in the same direction. */
export function afterPlace(
  sortKey: SQL,
  order: 'asc' | 'desc',
  { sortKey: key, id }: ListPlace,
): SQL {
  const comparison = order === 'asc' ? sql`>` : sql`<`
  return sql`(${sortKey}, ${sessions.id}) ${comparison} (${key}::timestamptz, ${id})`
}

function valueConditions(filter: SessionConditions): (SQL | undefined)[] {
  const { status, channel, handledBy, isHandedOff, outcome, reason, sentiment, language } = filter
  const { contactId, conversationId, number } = filter
  const pairs = [
    [sessions.status, status],
    [sessions.channel, channel],
    [sessions.handledBy, handledBy],
    [sessions.isHandedOff, isHandedOff],
    [sessions.lastOutcome, outcome],
    [sessions.lastReason, reason],
    [sessions.sentiment, sentiment],
    [sessions.language, language],
    [sessions.contactId, contactId],
    [sessions.conversationId, conversationId],
    [sessions.number, number],
  ] as const
  return pairs.map(([column, value]) => (value === undefined ? undefined : eq(column, value)))
}

function timeConditions(filter: SessionConditions): (SQL | undefined)[] {
  const { createdAfter, createdBefore, updatedAfter, updatedBefore } = filter
  return [
    createdAfter && gte(sessions.createdAt, createdAfter),
    createdBefore && lte(sessions.createdAt, createdBefore),
    updatedAfter && gte(sessions.updatedAt, updatedAfter),
    updatedBefore && lte(sessions.updatedAt, updatedBefore),
  ]
}

// [R6] The same conditions that reports count by.
function reportConditions(filter: SessionConditions): (SQL | undefined)[] {
  const { tookPart, resolution, rating, answeredBy } = filter
  const answeredAt = answeredBy === 'ai' ? sessions.aiAnsweredAt : sessions.peopleAnsweredAt
  return [
    tookPart === undefined ? undefined : tookPart ? hasTakenPart : not(hasTakenPart),
    resolution && isResolved[resolution],
    ...handoffConditions(filter),
    rating === undefined ? undefined : eq(sessions.rating, rating),
    answeredBy && and(isNotNull(sessions.askedAt), isNotNull(answeredAt)),
    filter.countedAfter && gte(sessions.aiInteractionAt, filter.countedAfter),
    filter.countedBefore && lte(sessions.aiInteractionAt, filter.countedBefore),
    filter.createdIn && withinAny(filter.createdIn),
  ]
}

function handoffConditions({ handoffReason: reason, handedOffTo: to }: SessionConditions) {
  const isHandedOff = isResolved['handed-off']
  return [
    reason && and(isHandedOff, sql`${sessions.handoff} ->> 'reason' = ${reason}`),
    to === undefined ? undefined : and(isHandedOff, eq(sessions.handedOffTo, to)),
  ]
}

function withinAny(spans: readonly Span[]): SQL | undefined {
  const within = ({ from, to }: Span) =>
    and(gte(sessions.createdAt, from), lt(sessions.createdAt, to))
  return spans.length === 0 ? sql`false` : or(...spans.map(within))
}

// [O5] An open message in a conversation that is not closed.
function waitingCondition(isWaiting: boolean | undefined): SQL | undefined {
  if (isWaiting === undefined) return undefined
  const waits = sql`(${sessions.waitingSince} is not null and ${sessions.status} = 'open')`
  return isWaiting ? waits : not(waits)
}

/** [O7] */
function watchCondition(watch: string): SQL {
  const byRule = watch === 'any' ? sql`true` : sql`m.rule_id = ${watch}`
  return sql`${sessions.id} in (select m.session_id from watch_marks m
    where m.organization_id = ${sessions.organizationId} and m.ended_at is null and ${byRule})`
}

function wordsCondition(text: string): SQL {
  const query = toSearchQuery(text)
  return query === '' ? sql`false` : sql`${sessions.search} @@ to_tsquery('simple', ${query})`
}

/** [I1, I2] About the topic, or about one that was merged into it. */
function topicCondition(topicId: string): SQL {
  return sql`${sessions.id} in (
    select about.session_id from session_topics about
    join topics on topics.organization_id = about.organization_id and topics.id = about.topic_id
    where about.organization_id = ${sessions.organizationId}
      and (topics.id = ${topicId} or topics.merged_into = ${topicId}))`
}

/** [I3] */
function gapCondition(gapId: string): SQL {
  return sql`${sessions.id} in (select asked.session_id from gap_questions asked
    where asked.organization_id = ${sessions.organizationId} and asked.gap_id = ${gapId})`
}
