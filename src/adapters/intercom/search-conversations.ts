import type { HistoryPage } from '#ports/conversations/helpdesk.ts'
import type { IntercomCalls } from './calls/intercom-calls.ts'
import { toMark } from './mapping/to-conversation.ts'
import { wireConversationPage } from './wire/conversation.ts'

/** Largest page that Intercom gives. */
const PAGE_SIZE = 150

/** Intercom documents no limit of `IN`: this many have been seen to work. */
const MOST_IDS = 50

type Range = { since: Date; until?: Date }

/** Conversations by the time of their last update, oldest first. */
export async function searchConversations(
  calls: IntercomCalls,
  range: Range,
  cursor: string | undefined,
): Promise<HistoryPage> {
  const { body } = await calls.read({
    method: 'POST',
    path: '/conversations/search',
    body: toSearch(range, cursor),
    schema: wireConversationPage,
  })
  const items = body.conversations.items.map(toMark).filter((mark) => mark !== undefined)
  return {
    items,
    nextCursor: body.pages?.next?.starting_after,
    totalCount: body.total_count ?? items.length,
  }
}

/** [S4] Those that still exist, fifty in one call. */
export async function findConversations(
  calls: IntercomCalls,
  conversationIds: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>()
  for (let from = 0; from < conversationIds.length; from += MOST_IDS) {
    const value = conversationIds.slice(from, from + MOST_IDS)
    const { body } = await calls.read({
      method: 'POST',
      path: '/conversations/search',
      body: { query: { field: 'id', operator: 'IN', value }, pagination: { per_page: MOST_IDS } },
      schema: wireConversationPage,
    })
    for (const mark of body.conversations.items.map(toMark)) if (mark) found.add(mark.id)
  }
  return found
}

function toSearch({ since, until }: Range, cursor: string | undefined): object {
  const after = { field: 'updated_at', operator: '>', value: Math.max(0, toSeconds(since) - 1) }
  return {
    query:
      until === undefined
        ? after
        : {
            operator: 'AND',
            value: [after, { ...after, operator: '<', value: toSeconds(until) + 1 }],
          },
    pagination: {
      per_page: PAGE_SIZE,
      ...(cursor === undefined ? {} : { starting_after: cursor }),
    },
    sort: { field: 'updated_at', order: 'ascending' },
  }
}

/** One second wider than asked at each end: whether `>` takes the boundary differs between Intercom's texts. */
function toSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
