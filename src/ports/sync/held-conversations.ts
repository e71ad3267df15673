/** Where a round over the sessions with texts stands: the next ones to ask after, and how far they go. */
export type HeldPage = { conversationIds: string[]; askedAfter: number }

/** [S4] The conversations whose texts are stored, asked after in rounds. */
export interface HeldConversations {
  /** The next ones of the round, erased ones left out; none where the workspace has none. */
  readNext(organizationId: string, workspaceId: string, limit: number): Promise<HeldPage>
  /** The round goes on behind this page; after the last one it begins again. */
  passed(organizationId: string, workspaceId: string, askedAfter: number): Promise<void>
}
