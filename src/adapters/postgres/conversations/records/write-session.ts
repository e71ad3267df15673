import { and, eq, inArray, sql, type AnyColumn } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Reason } from '#domain/decision/decision.ts'
import { CONTEXT_REASONS } from '#domain/decision/judges-customer.ts'
import { eraseSession } from '#domain/session/erase-texts.ts'
import type { ContactProfile, Session } from '#domain/session/session.ts'
import type { ConversationChange } from '#ports/conversations/turn-records.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from '../../database/database.ts'
import { isContactOfSession } from './load-conversation.ts'
import { decisions } from '../../schema/decisions.ts'
import { contacts, parts, sessionNumbers, sessions } from '../../schema/sessions.ts'
import { toSessionColumns } from './session-row.ts'

/** More words would not fit the engine's limit for one row. */
const LONGEST_SEARCH = 200_000

/**
 * Inserts the session with the organization's next number, or replaces it; its number never changes. Written
 * after parts and decisions, since its row also carries what the lists need of them.
 */
export async function writeSession(
  transaction: Executor,
  key: ConversationKey,
  change: ConversationChange,
): Promise<void> {
  const derived = {
    ...(change.decisions?.length || change.settle ? lastDecisionOf(key) : {}),
    ...(change.parts?.length ? { search: searchWordsOf(key) } : {}),
    ...assigneeOf(change),
  }
  if (change.session) await replaceSession(transaction, change, derived)
  else if (Object.keys(derived).length > 0)
    await transaction.update(sessions).set(derived).where(ofConversation(sessions, key))
}

function assigneeOf({ teammateAssigneeId }: ConversationChange) {
  return teammateAssigneeId === undefined ? {} : { teammateAssigneeId }
}

async function replaceSession(
  transaction: Executor,
  change: ConversationChange & { session?: Session },
  derived: object,
): Promise<void> {
  if (!change.session) return
  const session = change.eraseTexts ? eraseSession(change.session) : change.session
  const { key, id, contact } = session
  if (contact) await writeContact(transaction, key, contact)
  const columns = toSessionColumns(session)
  const aiInteractionAt = interactionTime(session, change)
  const updated = await transaction
    .update(sessions)
    .set({ ...columns, ...derived, ...(aiInteractionAt && countedFrom(aiInteractionAt)) })
    .where(and(ofConversation(sessions, key), eq(sessions.id, id)))
    .returning({ id: sessions.id })
  if (updated.length > 0) return
  const number = await nextNumbers(transaction, key.organizationId, 1)
  const search = searchWordsOf(key, session)
  await transaction.insert(sessions).values({
    ...key,
    id,
    number,
    ...columns,
    ...lastDecisionOf(key),
    search,
    aiInteractionAt: aiInteractionAt ?? null,
  })
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

function countedFrom(at: Date) {
  return {
    aiInteractionAt: sql`coalesce(${sessions.aiInteractionAt}, ${at.toISOString()}::timestamptz)`,
  }
}

/** What is only kept, and what another decision of the same turn stands for. */
const lesserReasons: Reason[] = [...CONTEXT_REASONS, 'superseded']

/** The outcome and reason of the newest decision about the customer's words, by which the lists filter. */
function lastDecisionOf(key: ConversationKey) {
  const newest = (column: AnyColumn) =>
    sql`(select ${column} from ${decisions} where ${ofConversation(decisions, key)}
      order by ${inArray(decisions.reason, lesserReasons)}, ${decisions.createdAt} desc,
        ${decisions.position} desc limit 1)`
  return {
    lastOutcome: newest(decisions.outcome),
    lastReason: newest(decisions.reason),
    lastDecidedAt: newest(decisions.createdAt),
  }
}

/** Words of the messages and of the contact, of the stored one when none is given. */
function searchWordsOf(key: ConversationKey, session?: Session) {
  const person = session
    ? sql`${[session.contact?.name, session.contact?.email, session.summary].join(' ')}::text`
    : sql`(select concat_ws(' ', ${contacts.name}, ${contacts.email}) from ${contacts}
        where ${isContactOfSession()})`
  return sql`to_tsvector('simple', left(concat_ws(' ', ${key.conversationId}::text, ${person},
    (select string_agg(${parts.text}, ' ') from ${parts} where ${ofConversation(parts, key)})
  ), ${LONGEST_SEARCH}::int))`
}

/** Takes `count` numbers in a row and returns the first. */
export async function nextNumbers(
  transaction: Executor,
  organizationId: string,
  count: number,
): Promise<number> {
  const [counter] = await transaction
    .insert(sessionNumbers)
    .values({ organizationId, last: count })
    .onConflictDoUpdate({
      target: sessionNumbers.organizationId,
      set: { last: sql`${sessionNumbers.last} + ${count}` },
    })
    .returning()
  if (!counter) throw new Error('The session got no number.')
  return counter.last - count + 1
}

/** [K4] An erased contact is not stored again. */
export async function writeContact(
  transaction: Executor,
  { organizationId, workspaceId }: Pick<ConversationKey, 'organizationId' | 'workspaceId'>,
  { id: contactId, ...profile }: ContactProfile,
): Promise<void> {
  const columns = {
    role: profile.role,
    isVerified: profile.isVerified,
    name: profile.name ?? null,
    email: profile.email ?? null,
    customAttributes: profile.customAttributes,
    companies: profile.companies,
  }
  await transaction
    .insert(contacts)
    .values({ organizationId, workspaceId, contactId, ...columns })
    .onConflictDoUpdate({
      target: [contacts.organizationId, contacts.workspaceId, contacts.contactId],
      set: { ...columns, updatedAt: sql`now()` },
      setWhere: sql`${contacts.erasedAt} is null`,
    })
}
