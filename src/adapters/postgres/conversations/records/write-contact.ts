import { sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { ContactProfile } from '#domain/session/session.ts'
import type { Executor } from '../../database/database.ts'
import { contacts } from '../../schema/sessions.ts'

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
