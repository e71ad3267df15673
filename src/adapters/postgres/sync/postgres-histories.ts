import { and, eq, inArray } from 'drizzle-orm'
import type { ContactProfile } from '#domain/session/session.ts'
import type { Histories, History, KnownConversation } from '#ports/sync/histories.ts'
import { ofConversation } from '../conversations/records/conversation-scope.ts'
import type { Database } from '../database/database.ts'
import { addHistories } from './add-histories.ts'
import { ChangeHints } from '../conversations/postgres-changes.ts'
import { contacts, conversations, sessions } from '../schema/sessions.ts'
import { withoutNul } from '../database/without-nul.ts'
import { commitWithin } from '../conversations/records/commit-conversation.ts'
import { toPartChange } from '../conversations/records/write-parts.ts'
import { toSessionChange } from '../conversations/records/write-session.ts'

/** [S2] */
export class PostgresHistories implements Histories {
  readonly #database: Database
  readonly #hints: ChangeHints

  constructor(database: Database) {
    this.#database = database
    this.#hints = new ChangeHints(database)
  }

  async readKnown(
    organizationId: string,
    workspaceId: string,
    conversationIds: readonly string[],
  ): Promise<Map<string, KnownConversation>> {
    if (conversationIds.length === 0) return new Map()
    const rows = await this.#database.drizzle
      .select({
        id: conversations.conversationId,
        fingerprint: conversations.fingerprint,
        syncedFingerprint: conversations.syncedFingerprint,
        erasedAt: conversations.erasedAt,
        sessionId: sessions.id,
      })
      .from(conversations)
      .leftJoin(
        sessions,
        and(
          eq(sessions.organizationId, conversations.organizationId),
          eq(sessions.workspaceId, conversations.workspaceId),
          eq(sessions.conversationId, conversations.conversationId),
        ),
      )
      .where(
        and(
          eq(conversations.organizationId, organizationId),
          eq(conversations.workspaceId, workspaceId),
          inArray(conversations.conversationId, [...conversationIds]),
        ),
      )
    return new Map(rows.map(({ id, ...row }) => [id, toKnown(row)]))
  }

  async readKnownContacts(
    organizationId: string,
    workspaceId: string,
    contactIds: readonly string[],
  ): Promise<Set<string>> {
    if (contactIds.length === 0) return new Set()
    const rows = await this.#database.drizzle
      .select({ id: contacts.contactId })
      .from(contacts)
      .where(
        and(
          eq(contacts.organizationId, organizationId),
          eq(contacts.workspaceId, workspaceId),
          inArray(contacts.contactId, [...contactIds]),
        ),
      )
    return new Set(rows.map(({ id }) => id))
  }

  async add(
    organizationId: string,
    workspaceId: string,
    asked: { histories: readonly History[]; profiles: readonly ContactProfile[] },
  ): Promise<void> {
    if (asked.histories.length === 0) return
    const batch = withoutNul(asked)
    const isForeign = ({ session: { key } }: History) =>
      key.organizationId !== organizationId || key.workspaceId !== workspaceId
    if (batch.histories.some(isForeign))
      throw new Error('The history belongs to another workspace.')
    await this.#database.transaction((transaction) =>
      addHistories(transaction, { organizationId, workspaceId }, batch),
    )
    this.#hints.tell(organizationId)
  }

  async renew(asked: History, before: KnownConversation): Promise<boolean> {
    const { session, parts, fingerprint, givenPartCount } = withoutNul(asked)
    const { key } = session
    const isRenewed = await this.#database.transaction(async (transaction) => {
      const [row] = await transaction
        .select()
        .from(conversations)
        .where(ofConversation(conversations, key))
        .for('update')
      if (!row || row.erasedAt || !isUnchanged(row, before)) return false
      await transaction
        .update(conversations)
        .set({ syncedFingerprint: fingerprint, givenPartCount })
        .where(ofConversation(conversations, key))
      const change = { ...toPartChange(key, parts), ...toSessionChange({ session }) }
      await commitWithin(transaction, key, change)
      return true
    })
    if (isRenewed) this.#hints.tell(key.organizationId)
    return isRenewed
  }
}

type Row = {
  fingerprint: string | null
  syncedFingerprint: string | null
  erasedAt: Date | null
  sessionId: string | null
}

function toKnown({ fingerprint, syncedFingerprint, erasedAt, sessionId }: Row): KnownConversation {
  return {
    hasSession: sessionId !== null,
    isErased: erasedAt !== null,
    fingerprint: fingerprint ?? undefined,
    syncedFingerprint: syncedFingerprint ?? undefined,
  }
}

function isUnchanged(
  row: Pick<Row, 'fingerprint' | 'syncedFingerprint'>,
  before: KnownConversation,
): boolean {
  return (
    (row.fingerprint ?? undefined) === before.fingerprint &&
    (row.syncedFingerprint ?? undefined) === before.syncedFingerprint
  )
}
