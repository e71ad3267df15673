import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Step } from '#domain/steps/step.ts'
import type { ConversationChange } from '#ports/conversations/turn-records.ts'
import { toDecisionRow } from './decision-row.ts'
import { assigned, listed, ofRoutine, storedNames, toStored } from '../../database/routine-text.ts'
import { decisions, houseEvents, steps, unsettledDecisions } from '../../schema/decisions.ts'
import { toStepRow } from './step-row.ts'

const keyNames = ['organization_id', 'workspace_id', 'conversation_id']
const decided = storedNames(decisions, ['position', 'erased_at'])
const unsettledNames = storedNames(unsettledDecisions)
const eventNames = storedNames(houseEvents, [...keyNames, 'id'])
const stepNames = storedNames(steps, ['written', 'ended_at'])
const changing = [
  'position',
  'content',
  'state',
  'attempt_count',
  'not_before',
  'part_id',
  'problem',
]

/** Appends decisions and events, and keeps or settles the unsettled decision. */
export const decisionStatements = `
  if change ? 'decisions' then
    insert into decisions (${listed(decided)})
    select ${listed(decided)} from jsonb_populate_recordset(null::decisions, change->'decisions')
    on conflict do nothing;
  end if;
  if change ? 'is_settled' then
    delete from unsettled_decisions u where ${ofRoutine('u')};
  end if;
  if change ? 'unsettled' then
    insert into unsettled_decisions (${listed(unsettledNames)})
    select ${listed(unsettledNames)} from jsonb_populate_record(null::unsettled_decisions, change->'unsettled')
    on conflict (${listed(keyNames)}) do update set ${assigned(unsettledNames, 'excluded')};
  end if;
  if change ? 'house_events' then
    insert into house_events (${listed(keyNames)}, ${listed(eventNames)})
    select organization, workspace, conversation, ${listed(eventNames, 'e')}
    from jsonb_populate_recordset(null::house_events, change->'house_events') e;
  end if;`

const endedAt = `case when g.state in ('intended', 'attempted') then null
      else coalesce(g.ended_at, clock_timestamp()) end`

/** Inserted or replaced by id, within this conversation only. When a step came to an end is kept. */
export const stepStatements = `
  if change ? 'steps' then
    insert into steps as s (${listed(stepNames)}, ended_at)
    select ${listed(stepNames, 'g')}, ${endedAt} from jsonb_populate_recordset(null::steps, change->'steps') g
    on conflict (organization_id, id) do update set ${assigned(changing, 'excluded')},
      ended_at = case when excluded.ended_at is not null then coalesce(s.ended_at, excluded.ended_at) end
    where ${ofRoutine('s')};
    get diagnostics step_count = row_count;
    if step_count < jsonb_array_length(change->'steps') then
      raise exception 'The step belongs to another conversation.';
    end if;
  end if;`

export function toDecisionChange(change: ConversationChange) {
  const { decisions: given = [], unsettled, settle, houseEvents: events = [] } = change
  const shown = settle ? [...given, settle] : given
  return {
    ...(shown.length > 0 && {
      decisions: shown.map((decision) => toStored(decisions, toDecisionRow(decision))),
    }),
    ...(settle && { is_settled: true }),
    ...(unsettled && { unsettled: toStored(decisions, toDecisionRow(unsettled)) }),
    ...(events.length > 0 && {
      house_events: events.map((event) => toStored(houseEvents, event)),
    }),
  }
}

export function toStepChange(key: ConversationKey, given: readonly Step[] = []) {
  const latest = [...new Map(given.map((step) => [step.id, step])).values()]
  if (latest.length === 0) return {}
  return { steps: latest.map((step) => toStored(steps, toStepRow(key, step))) }
}
