/** Where a round over the sessions with texts stands: the next ones to ask after, and how far they go. */
export type HeldPage = { conversationIds: string[]; askedAfter: number }

/** [S4] The conversations whose texts are stored, and how far deletions of them were looked for. */
export interface HeldConversations {
  /** The next ones of the round, erased ones left out; none where the workspace has none. */
  readNext(organizationId: string, workspaceId: string, limit: number): Promise<HeldPage>
  /** Of the given conversations, those whose texts are stored. */
  findHeld(
    organizationId: string,
    workspaceId: string,
    conversationIds: readonly string[],
  ): Promise<string[]>
  /** Up to when Intercom's list of deletions was read, in Intercom's time; undefined before the first reading. */
  readDeletionMark(organizationId: string, workspaceId: string): Promise<Date | undefined>
  /** Never moves back. */
  moveDeletionMark(organizationId: string, workspaceId: string, mark: Date): Promise<void>
  /** The round goes on behind this page; after the last one it begins again. */
  passed(organizationId: string, workspaceId: string, askedAfter: number): Promise<void>
}
