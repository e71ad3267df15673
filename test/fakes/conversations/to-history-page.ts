import type { Conversation } from '#domain/conversation/conversation.ts'
import type { HistoryPage } from '#ports/conversations/helpdesk.ts'

/** All in one page, the oldest update first. */
export function toHistoryPage(
  conversations: readonly Conversation[],
  { since, until }: { since: Date; until?: Date },
): HistoryPage {
  const items = conversations
    .filter(({ updatedAt }) => updatedAt >= since && (!until || updatedAt <= until))
    .sort((left, right) => left.updatedAt.getTime() - right.updatedAt.getTime())
    .map(({ id, updatedAt, fingerprint, isTicket, channel }) => ({
      id,
      updatedAt,
      fingerprint,
      isTicket,
      channel,
    }))
  return { items, nextCursor: undefined, totalCount: items.length }
}
