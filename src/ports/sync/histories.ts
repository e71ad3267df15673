import type { Part } from '#domain/conversation/conversation.ts'
import type { ContactProfile, Session } from '#domain/session/session.ts'

/** What is stored of a conversation, as far as it tells whether it must be read. */
export type KnownConversation = {
  hasSession: boolean
  /** [S4, K4] Its texts were erased: nothing of it is stored again. */
  isErased: boolean
  /** Of the last look. */
  fingerprint: string | undefined
  /** Of the last back-fill. */
  syncedFingerprint: string | undefined
}

/** A conversation as the back-fill read it. */
export type History = {
  session: Session
  /** New or changed ones. */
  parts: readonly Part[]
  contactId: string | undefined
  /** How many parts Intercom gave, the opening message included. [S3] */
  givenPartCount: number
  fingerprint: string
}

/**
 * [S2] Stores history, many conversations at once. It never marks anything as seen or judged: what the sweep and the
 * turns know stays as it is.
 */
export interface Histories {
  readKnown(
    organizationId: string,
    workspaceId: string,
    conversationIds: readonly string[],
  ): Promise<Map<string, KnownConversation>>
  /** Of the given contacts, those whose profile is stored, or was erased. */
  readKnownContacts(
    organizationId: string,
    workspaceId: string,
    contactIds: readonly string[],
  ): Promise<Set<string>>
  /**
   * Inserts the sessions that are not there yet; the same again changes nothing. One that has come meanwhile is left
   * as it is. A conversation whose contact was erased is stored without its texts. [K4]
   */
  add(
    organizationId: string,
    workspaceId: string,
    batch: { histories: readonly History[]; profiles: readonly ContactProfile[] },
  ): Promise<void>
  /** Brings a stored session up to date, unless a look has changed it since `before` was read; then false. */
  renew(history: History, before: KnownConversation): Promise<boolean>
}
