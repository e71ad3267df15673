import { and, eq, sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { ContactProfile, Session } from '#domain/session/session.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from './database.ts'
import { contacts, sessionNumbers, sessions } from './schema/sessions.ts'
import { toSessionColumns } from './session-row.ts'

/** Inserts the session with the organization's next number, or replaces it; its number never changes. */
export async function writeSession(
  transaction: Executor,
  session: Session,
  aiInteractionAt: Date | undefined,
): Promise<void> {
  const { key, id, contact } = session
  if (contact) await writeContact(transaction, key, contact)
  const columns = toSessionColumns(session)
  const [known] = await transaction
    .select({ id: sessions.id })
    .from(sessions)
    .where(ofConversation(sessions, key))
  if (known && known.id !== id)
    throw new Error('A conversation has one session; its id never changes.')
  if (!known) {
    const number = await nextNumber(transaction, key.organizationId)
    await transaction
      .insert(sessions)
      .values({ ...key, id, number, ...columns, aiInteractionAt: aiInteractionAt ?? null })
    return
  }
  const counted = aiInteractionAt && {
    aiInteractionAt: sql`coalesce(${sessions.aiInteractionAt}, ${aiInteractionAt.toISOString()}::timestamptz)`,
  }
  await transaction
    .update(sessions)
    .set({ ...columns, ...counted })
    .where(and(eq(sessions.organizationId, key.organizationId), eq(sessions.id, id)))
}

async function nextNumber(transaction: Executor, organizationId: string): Promise<number> {
  const [counter] = await transaction
    .insert(sessionNumbers)
    .values({ organizationId, last: 1 })
    .onConflictDoUpdate({
      target: sessionNumbers.organizationId,
      set: { last: sql`${sessionNumbers.last} + 1` },
    })
    .returning()
  if (!counter) throw new Error('The session got no number.')
  return counter.last
}

/** [K4] An erased contact is not stored again. */
async function writeContact(
  transaction: Executor,
  { organizationId, workspaceId }: ConversationKey,
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
