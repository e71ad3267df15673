import type { Conversation, Part } from '#domain/conversation/conversation.ts'
import type { Company, ContactProfile } from '#domain/session/session.ts'
import type { Workspace } from '#domain/settings/connection.ts'

export type Teammate = { id: string; name: string; email: string; hasInboxSeat: boolean }
export type Team = { id: string; name: string; teammateIds: string[] }

/** A conversation in a list or search: without its parts. */
export type ConversationMark = {
  id: string
  updatedAt: Date
  fingerprint: string
  isTicket: boolean
  channel: Conversation['channel']
}

export type MarkPage = { items: ConversationMark[]; nextCursor: string | undefined }

/** A page of history; `totalCount` counts what the whole search finds. */
export type HistoryPage = MarkPage & { totalCount: number }

/** Newest deletion first. */
export type DeletedPage = {
  items: { conversationId: string; deletedAt: Date | undefined }[]
  isLast: boolean
}

/** What Intercom answered to a write: the part it made (absent where it makes none) and the new state. */
export type WriteResult = {
  partId: string | undefined
  /** The part as Intercom shows it. */
  part: Part | undefined
  teammateAssigneeId: string | undefined
  teamAssigneeId: string | undefined
  fingerprint: string | undefined
  /** The ids of all parts that the answer shows but the one it made: what the fingerprint covers. */
  otherPartIds: string[]
}

/** Priority of a call for the shared rate budget: live turns go before background work. [T5] */
export type CallPriority = 'live' | 'background'

/** Reads. Retried with backoff inside (a live call for 10 s at most); throw `HelpdeskError`. [D3] */
export interface HelpdeskReads {
  /** Throws `not-found` when it is deleted, `forbidden` when this one is closed to us. */
  getConversation(conversationId: string): Promise<Conversation>
  /** Follows a merge to the surviving contact, on our own host. `undefined` when deleted. */
  findContact(contactId: string): Promise<Omit<ContactProfile, 'companies'> | undefined>
  listCompanies(contactId: string, limit: 'first' | 'all'): Promise<Company[]>
  /** Conversations with `updated_at` at or after `since`, oldest update first. */
  listUpdatedSince(since: Date, cursor: string | undefined): Promise<MarkPage>
  /** [S2] The same up to `until`. */
  listHistory(range: { since: Date; until: Date }, cursor?: string): Promise<HistoryPage>
  /** [S4] Of the given conversations, those that are still found; in few calls. */
  findPresent(conversationIds: readonly string[]): Promise<Set<string>>
  /** [S4] A page of what was deleted in the workspace, newest first; the first page is 1. */
  listDeleted(page: number): Promise<DeletedPage>
  /** Profiles of those that exist, merged ones left out; in few calls. */
  listContacts(contactIds: readonly string[]): Promise<Omit<ContactProfile, 'companies'>[]>
}

/**
 * Writes. Sent once, never repeated inside: a timeout, a lost connection or a 5xx throws a `HelpdeskError`
 * whose `mayHaveHappened` is true, and the caller reads back before it sends again. [D2]
 */
export interface HelpdeskWrites {
  reply(conversationId: string, html: string): Promise<WriteResult>
  addNote(conversationId: string, html: string): Promise<WriteResult>
  /** [D3] Assigning to the present assignee is success. */
  assign(
    conversationId: string,
    to: { kind: 'teammate' | 'team'; id: string },
  ): Promise<WriteResult>
  /** Removes the teammate; a team stays as Intercom does it. */
  unassignTeammate(conversationId: string): Promise<WriteResult>
  /** Makes the tag where it is missing, and attaches it. Harmless when repeated. */
  attachTag(conversationId: string, tagName: string): Promise<void>
  close(conversationId: string): Promise<WriteResult>
  redactPart(conversationId: string, part: Pick<Part, 'id' | 'kind'>): Promise<void>
}

export interface HelpdeskDirectory {
  listTeammates(): Promise<Teammate[]>
  listTeams(): Promise<Team[]>
  /** `/me`, with Intercom's `Date` header in whole seconds. */
  getWorkspace(): Promise<{ workspace: Workspace; at: Date }>
}

/** One workspace, written to as one teammate. */
export interface Helpdesk extends HelpdeskReads, HelpdeskWrites, HelpdeskDirectory {}

/** Opens the helpdesk of an organization's connection with its stored token. */
export interface Helpdesks {
  /** Throws when the organization has no stored token. */
  open(organizationId: string, priority: CallPriority): Promise<Helpdesk>
}
