import { and, eq, sql } from 'drizzle-orm'
import type { ContactKey, Contacts } from '#ports/conversations/contacts.ts'
import type { Database, Executor } from '../database/database.ts'
import { eraseConversation } from './records/erase-conversation.ts'
import type { LooseDelivery } from '../deliveries/postgres-inbox.ts'
import { contacts, parts, sessions } from '../schema/sessions.ts'
import { withoutNul } from '../database/without-nul.ts'

export class PostgresContacts implements Contacts {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async mergeContact(merged: ContactKey, intoContactId: string): Promise<void> {
    await this.#database.transaction((transaction) =>
      mergeContact(transaction, withoutNul(merged), withoutNul(intoContactId)),
    )
  }

  async eraseContact(given: ContactKey): Promise<boolean> {
    const contact = withoutNul(given)
    return this.#database.transaction(async (transaction) => {
      const erased = await eraseProfile(transaction, contact)
      const own = await transaction
        .select({ conversationId: sessions.conversationId })
        .from(sessions)
        .where(isSessionOf(contact))
      for (const { conversationId } of own) {
        const { organizationId, workspaceId } = contact
        await eraseConversation(transaction, { organizationId, workspaceId, conversationId })
      }
      await eraseAuthor(transaction, contact)
      if (!erased && own.length > 0) await markErased(transaction, contact)
      return erased || own.length > 0
    })
  }
}

/** Takes in a delivery that belongs to no conversation: a merge moves sessions, the rest changes nothing. */
export async function applyContactDelivery(
  transaction: Executor,
  { organizationId, workspaceId, gist }: LooseDelivery,
): Promise<void> {
  const { topic, contactId, mergedIntoContactId } = gist
  if (topic !== 'contact.merged' || !contactId || !mergedIntoContactId) return
  await mergeContact(transaction, { organizationId, workspaceId, contactId }, mergedIntoContactId)
}

async function mergeContact(
  transaction: Executor,
  merged: ContactKey,
  intoContactId: string,
): Promise<void> {
  if (merged.contactId === intoContactId) return
  const { organizationId, workspaceId, contactId } = merged
  // The survivor may be unknown here yet: until it is read, the merged profile stands in for it.
  await transaction.execute(sql`
    insert into contacts (organization_id, workspace_id, contact_id, role, is_verified, name, email,
      custom_attributes, companies, erased_at, updated_at)
    select organization_id, workspace_id, ${intoContactId}, role, is_verified, name, email,
      custom_attributes, companies, erased_at, 'epoch'
    from contacts where organization_id = ${organizationId} and workspace_id = ${workspaceId}
      and contact_id = ${contactId}
    on conflict do nothing`)
  await transaction.update(contacts).set({ mergedInto: intoContactId }).where(isContact(merged))
  await transaction.update(sessions).set({ contactId: intoContactId }).where(isSessionOf(merged))
}

async function eraseProfile(transaction: Executor, contact: ContactKey): Promise<boolean> {
  const erased = await transaction
    .update(contacts)
    .set({
      name: null,
      email: null,
      customAttributes: {},
      companies: [],
      erasedAt: sql`coalesce(${contacts.erasedAt}, now())`,
    })
    .where(isContact(contact))
    .returning({ contactId: contacts.contactId })
  return erased.length > 0
}

/** A profile that was never read leaves a mark too, or an import would bring it in. */
async function markErased(transaction: Executor, contact: ContactKey): Promise<void> {
  await transaction
    .insert(contacts)
    .values({
      ...contact,
      role: 'lead',
      isVerified: false,
      customAttributes: {},
      companies: [],
      erasedAt: sql`now()`,
    })
    .onConflictDoNothing()
}

async function eraseAuthor(transaction: Executor, contact: ContactKey): Promise<void> {
  await transaction
    .update(parts)
    .set({ authorName: null, authorEmail: null })
    .where(
      and(
        eq(parts.organizationId, contact.organizationId),
        eq(parts.workspaceId, contact.workspaceId),
        eq(parts.authorKind, 'contact'),
        eq(parts.authorId, contact.contactId),
      ),
    )
}

function isContact({ organizationId, workspaceId, contactId }: ContactKey) {
  return and(
    eq(contacts.organizationId, organizationId),
    eq(contacts.workspaceId, workspaceId),
    eq(contacts.contactId, contactId),
  )
}

function isSessionOf({ organizationId, workspaceId, contactId }: ContactKey) {
  return and(
    eq(sessions.organizationId, organizationId),
    eq(sessions.workspaceId, workspaceId),
    eq(sessions.contactId, contactId),
  )
}
