import type { Database } from '#adapters/postgres/database/database.ts'
import { toStep } from '#domain/reports/duration-counts.ts'

/**
 * One row per conversation from parts, steps and decisions alone: no column of sessions is read but what only Intercom
 * says (rating, channel) and what only the reading of words says (language, mood).
 */
const FACTS = `
  with said as (
    select conversation_id, min(created_at) filter (where kind = 'source') as began,
      max(created_at) filter (where author_kind = 'contact') as asked_last,
      max(created_at) filter (where author_kind = 'contact' and text not like 'That solved it%') as wanted_last,
      max(created_at) as ended
    from parts where organization_id = $1 group by 1
  ), own as (
    select p.conversation_id, min(p.created_at) as first_at, max(p.created_at) as last_at,
      bool_or(s.kind in ('reply', 'handoff-line')) as spoke
    from parts p join steps s using (organization_id, conversation_id, part_id)
    where p.organization_id = $1 and s.kind in ('reply', 'handoff-line') group by 1
  ), replied as (
    select p.conversation_id, min(p.created_at) as at from parts p
    join steps s using (organization_id, conversation_id, part_id)
    where p.organization_id = $1 and s.kind = 'reply' group by 1
  ), answered as (
    select conversation_id, min(created_at) as at from decisions
    where organization_id = $1 and outcome = 'replied' and reason <> 'greeting' group by 1
  ), handed as (
    select distinct on (conversation_id) conversation_id, reason, created_at as at, id from decisions
    where organization_id = $1 and outcome = 'handed-off' order by conversation_id, created_at desc
  ), sent as (
    select h.conversation_id, coalesce(max('team:' || (s.content ->> 'assigneeId')), 'unassigned') as target
    from handed h join steps s on s.organization_id = $1 and s.decision_id = h.id
    where s.kind in ('unassign', 'assign-team') group by 1
  ), solved as (
    select conversation_id, max(created_at) as at from decisions
    where organization_id = $1 and outcome = 'resolved' group by 1
  ), person as (
    select p.conversation_id, min(p.created_at) as at,
      min(p.created_at) filter (where p.created_at >= h.at) as after_handoff
    from parts p left join handed h using (conversation_id)
    where p.organization_id = $1 and p.author_id = 'tm1' and p.kind = 'comment' group by 1
  ), closed as (
    select distinct on (conversation_id) conversation_id, created_at as at, author_id as by,
      created_at > said.asked_last as stands
    from parts join said using (conversation_id)
    where organization_id = $1 and kind = 'close' order by conversation_id, created_at desc
  ), met as (
    select said.*, replied.at as ai_at, answered.at as counted_at, person.at as person_at, person.after_handoff,
      handed.reason, handed.at as handed_at, sent.target, closed.stands,
      case when closed.stands then closed.at end as closed_at, case when closed.stands then closed.by end as closed_by,
      closed.at is not null and not closed.stands as reopened,
      case when said.wanted_last < solved.at then solved.at end as confirmed_at,
      closed.stands and handed.at is null and person.at is null and own.spoke as closed_owned,
      closed.stands is not true and answered.at is not null and handed.at is null and person.at is null
        and own.last_at > said.wanted_last and said.ended < $2 as assumed
    from said left join own using (conversation_id) left join replied using (conversation_id)
      left join answered using (conversation_id) left join handed using (conversation_id)
      left join sent using (conversation_id) left join solved using (conversation_id)
      left join person using (conversation_id) left join closed using (conversation_id)
  )
  select met.*, s.channel, s.language, s.sentiment, s.rating,
    (met.began at time zone $3)::date::text as day, (met.counted_at at time zone $3)::date::text as counted_day,
    date_trunc('week', met.began at time zone $3)::date::text as week,
    date_trunc('month', met.began at time zone $3)::date::text as month,
    extract(isodow from met.began at time zone $3)::int - 1 as weekday,
    extract(hour from met.began at time zone $3)::int as hour
  from met join sessions s on s.organization_id = $1 and s.conversation_id = met.conversation_id`

export type RawFact = {
  began: Date
  said: Date
  ai_at: Date | null
  counted_at: Date | null
  counted_day: string | null
  person_at: Date | null
  after_handoff: Date | null
  reason: string | null
  handed_at: Date | null
  target: string | null
  closed_at: Date | null
  closed_by: string | null
  reopened: boolean | null
  confirmed_at: Date | null
  closed_owned: boolean | null
  assumed: boolean | null
  channel: string
  language: string
  sentiment: string
  rating: number | null
  day: string
  week: string
  month: string
  weekday: number
  hour: number
}

export async function readRawFacts(
  database: Database,
  asked: { organizationId: string; silentSince: Date; timeZone: string },
): Promise<RawFact[]> {
  const { organizationId, silentSince, timeZone } = asked
  return database.query<RawFact>(FACTS, [organizationId, silentSince, timeZone])
}

type Counts = Record<string, number>

const isDecided = (fact: RawFact) =>
  Boolean(fact.confirmed_at ?? fact.handed_at ?? fact.assumed) || fact.closed_owned === true

const tookPart = (fact: RawFact) => fact.ai_at !== null || isDecided(fact)

/** The API's own figures, made from raw facts. */
export function rawFigures(facts: readonly RawFact[]) {
  const count = (holds: (fact: RawFact) => unknown) => facts.filter((fact) => holds(fact)).length
  const resolutions = {
    confirmed: count((fact) => fact.confirmed_at),
    assumed: count((fact) => fact.assumed),
    closed_while_owned: count((fact) => fact.closed_owned),
    handed_off: count((fact) => fact.handed_at),
    reopened: count((fact) => fact.reopened),
    none: count((fact) => tookPart(fact) && !isDecided(fact)),
  }
  const ofAi = (fact: RawFact) => fact.confirmed_at ?? (fact.closed_owned ? fact.closed_at : null)
  const ofPeople = (fact: RawFact) =>
    ofAi(fact) === null && fact.closed_by === 'tm1' ? fact.closed_at : null
  const firstAnswer = {
    ai: duration(facts, (fact) => fact.ai_at),
    people: duration(facts, (fact) => fact.person_at),
  }
  const wait = duration(
    facts,
    (fact) => fact.after_handoff,
    (fact) => fact.handed_at,
  )
  return {
    volume: { sessions: facts.length, ai_took_part: count(tookPart) },
    resolutions,
    first_answer: firstAnswer,
    resolution: { ai: duration(facts, ofAi), people: duration(facts, ofPeople) },
    wait,
    reasons: group(facts, (fact) => fact.reason?.replaceAll('-', '_')),
    targets: group(facts, (fact) => fact.target),
    sentiment: group(facts, (fact) => fact.sentiment),
    languages: group(facts, (fact) => fact.language),
    channels: group(facts, (fact) => fact.channel),
    ratings: {
      ai: group(facts.filter(tookPart), (fact) => fact.rating),
      people: group(
        facts.filter((fact) => !tookPart(fact)),
        (fact) => fact.rating,
      ),
    },
  }
}

function group(
  facts: readonly RawFact[],
  read: (fact: RawFact) => string | number | null | undefined,
): Counts {
  const counts: Counts = {}
  for (const fact of facts) {
    const value = read(fact)
    if (value !== null && value !== undefined) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

function duration(
  facts: readonly RawFact[],
  end: (fact: RawFact) => Date | null,
  start: (fact: RawFact) => Date | null = ({ began }) => began,
) {
  const seconds = facts
    .flatMap((fact) => {
      const [from, to] = [start(fact), end(fact)]
      return from && to ? [Math.floor((to.getTime() - from.getTime()) / 1000)] : []
    })
    .sort((one, other) => one - other)
  const at = (share: number) => {
    const exact = seconds[Math.max(1, Math.ceil(seconds.length * share)) - 1]
    return exact === undefined ? null : toStep(exact)
  }
  return { count: seconds.length, median_s: at(0.5), p90_s: at(0.9) }
}
