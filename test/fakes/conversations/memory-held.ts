import type { HeldConversations, HeldPage } from '#ports/sync/held-conversations.ts'

/** Conversations with texts, in the order of their numbers; the place of each is its number. */
export class MemoryHeld implements HeldConversations {
  conversationIds: string[] = []
  #askedAfter = 0
  #mark: Date | undefined

  async readNext(_organizationId: string, _workspaceId: string, limit: number): Promise<HeldPage> {
    const end = this.#askedAfter + limit
    const conversationIds = this.conversationIds.slice(this.#askedAfter, end)
    return { conversationIds, askedAfter: conversationIds.length < limit ? 0 : end }
  }

  async findHeld(_organizationId: string, _workspaceId: string, ids: readonly string[]) {
    return this.conversationIds.filter((id) => ids.includes(id))
  }

  async readDeletionMark(): Promise<Date | undefined> {
    return this.#mark
  }

  async moveDeletionMark(_organizationId: string, _workspaceId: string, mark: Date): Promise<void> {
    if (!this.#mark || mark > this.#mark) this.#mark = mark
  }

  async passed(_organizationId: string, _workspaceId: string, askedAfter: number): Promise<void> {
    this.#askedAfter = askedAfter
  }
}
