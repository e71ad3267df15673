import { judgesCustomer } from '#domain/decision/judges-customer.ts'
import type { ConversationChange } from '#ports/conversations/turn-records.ts'
import { ofRoutine } from '../../database/routine-text.ts'

const isNewer = '(c.judged_at is null or excluded.judged_at >= c.judged_at)'

export const conversationStatements = `
  if not change ? 'is_step_only' then
    insert into conversations as c (organization_id, workspace_id, conversation_id, fingerprint,
      last_seen_part_id, trouble_count, trouble_since, judged_outcome, judged_reason, judged_at)
    values (organization, workspace, conversation, change->>'fingerprint', change->>'last_seen_part_id',
      coalesce((change->>'trouble_count')::int, 0), (change->>'trouble_since')::timestamptz,
      change->'judged'->>'outcome', change->'judged'->>'reason', (change->'judged'->>'at')::timestamptz)
    on conflict (organization_id, workspace_id, conversation_id) do update set
      fingerprint = coalesce(excluded.fingerprint, c.fingerprint),
      last_seen_part_id = coalesce(excluded.last_seen_part_id, c.last_seen_part_id),
      trouble_count = case when change ? 'trouble_count' then excluded.trouble_count else c.trouble_count end,
      trouble_since = case when change ? 'trouble_count' then excluded.trouble_since else c.trouble_since end,
      judged_outcome = case when ${isNewer} then excluded.judged_outcome else c.judged_outcome end,
      judged_reason = case when ${isNewer} then excluded.judged_reason else c.judged_reason end,
      judged_at = greatest(c.judged_at, excluded.judged_at);
  end if;`

const idsOf = (name: string) =>
  `any (array(select jsonb_array_elements_text(change->'${name}')::bigint))`

export const workedStatements = `
  if change ? 'worked_triggers' then
    update deliveries d set worked_at = now()
    where ${ofRoutine('d')} and d.id = ${idsOf('worked_triggers')};
  end if;
  if change ? 'worked_requests' then
    update look_requests l set worked_at = now()
    where ${ofRoutine('l')} and l.id = ${idsOf('worked_requests')};
  end if;`

export function toConversationChange(change: ConversationChange) {
  const { fingerprint, lastSeenPartId, trouble } = change
  return {
    fingerprint,
    last_seen_part_id: lastSeenPartId,
    ...(trouble && { trouble_count: trouble.count, trouble_since: trouble.since }),
    judged: newestJudgement(change),
  }
}

export function toWorkedChange({ workedTriggerIds, workedRequestIds }: ConversationChange) {
  return { worked_triggers: toIds(workedTriggerIds), worked_requests: toIds(workedRequestIds) }
}

/** How the newest customer message among these decisions was judged. [C7] */
function newestJudgement({ decisions = [], settle }: ConversationChange) {
  const judging = [...decisions, ...(settle ? [settle] : [])].filter(({ reason }) =>
    judgesCustomer(reason),
  )
  const [first] = judging
  if (!first) return undefined
  const newest = judging.reduce((best, decision) =>
    decision.createdAt >= best.createdAt ? decision : best,
  )
  return { outcome: newest.outcome, reason: newest.reason, at: newest.createdAt }
}

function toIds(texts: readonly string[] = []): string[] | undefined {
  const ids = texts.filter((text) => /^\d{1,18}$/.test(text))
  return ids.length > 0 ? ids : undefined
}
