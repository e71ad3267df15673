import type { HeldConversations, HeldPage } from '#ports/sync/held-conversations.ts'

/** Conversations with texts, in the order of their numbers; the place of each is its number. */
export class MemoryHeld implements HeldConversations {
  conversationIds: string[] = []
  #askedAfter = 0

  async readNext(_organizationId: string, _workspaceId: string, limit: number): Promise<HeldPage> {
    const end = this.#askedAfter + limit
    const conversationIds = this.conversationIds.slice(this.#askedAfter, end)
    return { conversationIds, askedAfter: conversationIds.length < limit ? 0 : end }
  }

  async passed(_organizationId: string, _workspaceId: string, askedAfter: number): Promise<void> {
    this.#askedAfter = askedAfter
  }
}
