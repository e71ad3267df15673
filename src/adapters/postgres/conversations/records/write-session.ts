import type { Reason } from '#domain/decision/decision.ts'
import { CONTEXT_REASONS } from '#domain/decision/judges-customer.ts'
import { eraseSession } from '#domain/session/erase-texts.ts'
import type { ContactProfile, Session } from '#domain/session/session.ts'
import type { ConversationChange } from '#ports/conversations/turn-records.ts'
import { assigned, listed, ofRoutine, storedNames, toStored } from '../../database/routine-text.ts'
import { contacts, sessions } from '../../schema/sessions.ts'
import { toSessionColumns } from './session-row.ts'

/** More words would not fit the engine's limit for one row. */
const LONGEST_SEARCH = 200_000

const fixed = ['organization_id', 'workspace_id', 'conversation_id', 'id', 'number']
const columns = storedNames(sessions, fixed)
const contactKey = ['organization_id', 'workspace_id', 'contact_id']
const profile = storedNames(contacts, [...contactKey, 'merged_into', 'erased_at', 'updated_at'])
/** What is only kept, and what another decision of the same turn stands for. */
const lesserReasons: Reason[] = [...CONTEXT_REASONS, 'superseded']
const lesserList = lesserReasons.map((reason) => `'${reason}'`).join(', ')

/** [K4] An erased contact is not stored again. */
const contactStatements = `
  if change ? 'contact' then
    insert into contacts as k (${listed(contactKey)}, ${listed(profile)})
    select organization, workspace, g.contact_id, ${listed(profile, 'g')}
    from jsonb_populate_record(null::contacts, change->'contact') g
    on conflict (${listed(contactKey)}) do update set ${assigned(profile, 'excluded')}, updated_at = now()
    where k.erased_at is null;
  end if;`

/** The newest decision about the customer's words, by which the lists filter. */
const lastDecision = `
      select d.outcome, d.reason, d.created_at
      into held.last_outcome, held.last_reason, held.last_decided_at
      from decisions d where ${ofRoutine('d')}
      order by d.reason in (${lesserList}), d.created_at desc, d.position desc limit 1;`

/** Words of the messages and of the contact. */
const searchWords = `
      held.search := to_tsvector('simple', left(concat_ws(' ', conversation,
        (select concat_ws(' ', k.name, k.email) from contacts k where k.organization_id = organization
          and k.workspace_id = workspace and k.contact_id = held.contact_id),
        case when is_new then held.summary end,
        (select string_agg(p.text, ' ') from parts p where ${ofRoutine('p')})
      ), ${LONGEST_SEARCH}));`

/**
 * Inserts the session with the organization's next number, or replaces what the change names; its number never
 * changes. After parts and decisions, since its row also carries what the lists need of them.
 */
export const sessionStatements = `
  ${contactStatements}
  if change ?| array['session', 'parts', 'decisions', 'teammate_assignee_id'] then
    select * into held from sessions s
    where ${ofRoutine('s')} and s.id = coalesce(change->'session'->>'id', s.id) for update;
    is_new := not found;
  end if;
  if change ? 'session' or not is_new then
    held := jsonb_populate_record(held, coalesce(change->'session', '{}'));
    held.ai_interaction_at := coalesce(held.ai_interaction_at, (change->>'counted_at')::timestamptz);
    if change ? 'teammate_assignee_id' then
      held.teammate_assignee_id := change->>'teammate_assignee_id';
    end if;
    if is_new or change ? 'decisions' then ${lastDecision}
    end if;
    if is_new or change ? 'parts' then ${searchWords}
    end if;
    if is_new then
      held.organization_id := organization;
      held.workspace_id := workspace;
      held.conversation_id := conversation;
      insert into session_numbers as n (organization_id, last) values (organization, 1)
      on conflict (organization_id) do update set last = n.last + 1
      returning n.last into held.number;
      insert into sessions select held.*;
    else
      update sessions s set ${assigned(columns, 'held')} where ${ofRoutine('s')} and s.id = held.id;
    end if;
  end if;`

export function toSessionChange(change: ConversationChange) {
  const { teammateAssigneeId } = change
  return {
    ...toReplacedSession(change),
    ...(teammateAssigneeId !== undefined && { teammate_assignee_id: teammateAssigneeId }),
  }
}

function toReplacedSession(change: ConversationChange) {
  if (!change.session) return {}
  const session = change.eraseTexts ? eraseSession(change.session) : change.session
  const { id, contact } = session
  return {
    session: { id, ...toStored(sessions, toSessionColumns(session)) },
    ...(contact &&
      !contact.isStandIn && { contact: toStored(contacts, toContactColumns(contact)) }),
    counted_at: interactionTime(session, change),
  }
}

function toContactColumns({ id, name, email, ...profile }: ContactProfile) {
  const { role, isVerified, customAttributes, companies } = profile
  return { contactId: id, role, isVerified, name, email, customAttributes, companies }
}

// [R5] A session counts from its first public answer on.
function interactionTime(
  session: Session,
  { decisions = [], settle }: ConversationChange,
): Date | undefined {
  if (!session.isAiInteraction) return undefined
  const shown = settle ? [...decisions, settle] : decisions
  const reply = shown.find(({ outcome }) => outcome === 'replied')
  return reply?.createdAt ?? session.updatedAt
}
