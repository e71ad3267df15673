import { sql, type SQL } from 'drizzle-orm'
import type { WatchCondition, WatchRule } from '#domain/supervision/watch-rule.ts'

/** Scripts without spaces between words, which the text search does not split. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u

/** Whether a part `p` holds the words, as whole words next to each other. */
export function holdsWords(words: string): SQL {
  return unspaced.test(words)
    ? sql`position(lower(${words}::text) in lower(p.text)) > 0`
    : sql`to_tsvector('simple', p.text) @@ phraseto_tsquery('simple', ${words}::text)`
}

/** By the index over each session's words, where there is one for this script. */
export function mayHoldWords(words: string): SQL {
  return unspaced.test(words)
    ? sql`true`
    : sql`s.search @@ phraseto_tsquery('simple', ${words}::text)`
}

export const partOfSession = sql`p.organization_id = s.organization_id
  and p.workspace_id = s.workspace_id and p.conversation_id = s.conversation_id`

/** Sessions `s` of which the rule holds now, with what the occurrence is about. */
export function holdingSessions(organizationId: string, rule: WatchRule, at: Date): SQL {
  const { condition, createdAt } = rule
  const open = sql`s.organization_id = ${organizationId} and s.status = 'open' and s.frozen_at is null`
  if (condition.kind === 'words')
    return sql`select s.id, newest.part_id as occurrence from sessions s
      cross join lateral (
        select p.part_id from parts p where ${partOfSession} and p.author_kind = 'contact'
          and p.created_at >= ${createdAt.toISOString()}::timestamptz and ${holdsWords(condition.words)}
        order by p.created_at desc, p.part_id desc limit 1) newest
      where ${open} and ${mayHoldWords(condition.words)}`
  return sql`select s.id, ${occurrenceOf(condition)} as occurrence from sessions s
    where ${open} and ${stateCondition(condition, at)}`
}

type StateCondition = Exclude<WatchCondition, { kind: 'words' }>

function stateCondition(condition: StateCondition, at: Date): SQL {
  switch (condition.kind) {
    case 'angry-with-ai':
      return sql`s.sentiment = 'angry' and s.handled_by = 'ai'`
    case 'handed-off-unassigned':
      return sql`s.is_handed_off and s.teammate_assignee_id is null and s.team_assignee_id is null`
    case 'waiting-longer': {
      const before = new Date(at.getTime() - condition.minutes * 60_000)
      return sql`s.waiting_since <= ${before.toISOString()}::timestamptz`
    }
  }
}

function occurrenceOf({ kind }: StateCondition): SQL {
  return kind === 'waiting-longer' ? sql`s.waiting_since::text` : sql`null::text`
}
