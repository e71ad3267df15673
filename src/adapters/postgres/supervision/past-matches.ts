import { sql, type SQL } from 'drizzle-orm'
import type { WatchCondition } from '#domain/supervision/watch-rule.ts'
import { holdsWords, mayHoldWords, partOfSession } from './watch-conditions.ts'

/** Sessions that a rule would have marked in a past time, from what is stored of it. */
export function pastMatches(
  organizationId: string,
  condition: WatchCondition,
  { from, to }: { from: Date; to: Date },
): SQL {
  const own = sql`s.organization_id = ${organizationId}`
  const within = (column: SQL) =>
    sql`${column} >= ${from.toISOString()}::timestamptz and ${column} < ${to.toISOString()}::timestamptz`
  switch (condition.kind) {
    case 'angry-with-ai':
      return sql`select distinct d.session_id as id from decisions d
        where d.organization_id = ${organizationId} and ${within(sql`d.created_at`)}
          and d.session_id is not null and d.outcome = 'replied' and d.details->>'sentiment' = 'angry'`
    case 'handed-off-unassigned':
      return sql`select distinct d.session_id as id from decisions d
        where d.organization_id = ${organizationId} and ${within(sql`d.created_at`)}
          and d.session_id is not null and d.outcome = 'handed-off'
          and not exists (select 1 from steps t where t.organization_id = d.organization_id
            and t.decision_id = d.id and t.state = 'done' and t.kind in ('assign-team', 'assign-teammate'))`
    case 'words':
      return sql`select s.id from sessions s where ${own} and s.updated_at >= ${from.toISOString()}::timestamptz
        and ${mayHoldWords(condition.words)} and exists (select 1 from parts p where ${partOfSession}
          and p.author_kind = 'contact' and ${within(sql`p.created_at`)} and ${holdsWords(condition.words)})`
    case 'waiting-longer':
      return sql`select s.id from sessions s where ${own} and s.updated_at >= ${from.toISOString()}::timestamptz
        and exists (select 1 from parts p where ${partOfSession} and p.author_kind = 'contact' and p.text <> ''
          and ${within(sql`p.created_at`)} and ${isLeftUnanswered(condition.minutes)})`
  }
}

/** No public words or closing of ours within so many minutes, and none was due: thanks ask for nothing. */
function isLeftUnanswered(minutes: number): SQL {
  return sql`not exists (select 1 from parts q where q.organization_id = p.organization_id
      and q.workspace_id = p.workspace_id and q.conversation_id = p.conversation_id
      and q.author_kind = 'teammate' and q.kind <> 'note' and (q.text <> '' or q.kind = 'close')
      and q.created_at >= p.created_at and q.created_at <= p.created_at + make_interval(mins => ${minutes}))
    and not exists (select 1 from decisions d where d.organization_id = p.organization_id
      and d.workspace_id = p.workspace_id and d.conversation_id = p.conversation_id
      and d.trigger_part_id = p.part_id
      and d.reason in ('nothing-to-answer', 'automatic-message', 'customer-confirmed'))`
}
