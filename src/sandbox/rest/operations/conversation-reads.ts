import { getConversation } from '../../actions/change.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Page } from '../../search/cursor-pages.ts'
import { listConversations, searchConversations } from '../../search/search-conversations.ts'
import { conversationItemToWire, conversationToWire } from '../../wire/conversation.ts'
import { numberedPages } from './numbered-pages.ts'
import type { Answer, Operation, RestCall } from './operation.ts'

export const conversationReads: readonly Operation[] = [
  {
    id: 'listConversations',
    method: 'GET',
    path: '/conversations',
    scope: 'read_conversations',
    answer: (call) => list(call, listConversations(call.workspace, Object.fromEntries(call.query))),
  },
  {
    id: 'searchConversations',
    method: 'POST',
    path: '/conversations/search',
    scope: 'read_conversations',
    answer: (call) => list(call, searchConversations(call.workspace, call.body)),
  },
  {
    id: 'listDeletedConversationIds',
    method: 'GET',
    path: '/conversations/deleted',
    scope: 'read_conversations',
    since: 16,
    answer: listDeleted,
  },
  {
    id: 'retrieveConversation',
    method: 'GET',
    path: '/conversations/:conversation_id',
    scope: 'read_conversations',
    answer: retrieve,
  },
]

function retrieve(call: RestCall): Answer {
  const conversation = getConversation(call.workspace, call.path.conversation_id ?? '')
  return { body: conversationToWire(conversation, conversation.parts, presentationOf(call)) }
}

function list(call: RestCall, page: Page<Conversation>): Answer {
  const presentation = presentationOf(call)
  return {
    body: {
      type: 'conversation.list',
      pages: page.pages,
      total_count: page.totalCount,
      conversations: page.items.map((item) => conversationItemToWire(item, presentation)),
    },
  }
}

function listDeleted(call: RestCall): Answer {
  const newestFirst = call.query.get('order') !== 'asc'
  const all = call.workspace.deletedConversations.toSorted(
    (a, b) => (newestFirst ? -1 : 1) * (a.deletedAt - b.deletedAt || Number(a.id) - Number(b.id)),
  )
  const { items, pages } = numberedPages(all, call, { fallback: 20, most: 60 })
  return {
    body: {
      type: 'conversations.list',
      total_count: all.length,
      pages,
      conversations: items.map(({ id, metricsRetained, deletedAt }) => ({
        type: 'conversation',
        id,
        metrics_retained: metricsRetained,
        deleted_at: deletedAt,
      })),
    },
  }
}

export function presentationOf({ workspace, version, query }: RestCall) {
  return { workspace, version, plainText: query.get('display_as') === 'plaintext' }
}
