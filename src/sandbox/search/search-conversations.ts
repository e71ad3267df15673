import { z } from 'zod'
import type { Conversation } from '../model/conversation.ts'
import { invalid, Refusal } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import { conversationFields, isConversationField, readConversation } from './conversation-fields.ts'
import { cursorPage, type Order, type Page } from './cursor-pages.ts'
import { matches } from './match.ts'
import { parseQuery } from './query.ts'

const defaultPerPage = 20
const mostPerPage = 150

/** The newest change first, as lists come in practice; unlike a search, never late. */
export function listConversations(workspace: Workspace, pagination: unknown): Page<Conversation> {
  const { perPage, startingAfter } = parsePagination(pagination, { fallback: defaultPerPage })
  return cursorPage([...workspace.conversations.values()], {
    perPage,
    startingAfter,
    order: 'descending',
    sortValue: (conversation) => conversation.updatedAt,
  })
}

export function searchConversations(
  workspace: Workspace,
  request: Record<string, unknown>,
): Page<Conversation> {
  const filter = parseQuery(request.query, isConversationField)
  const { perPage, startingAfter } = parsePagination(request.pagination, {
    fallback: defaultPerPage,
  })
  const { field, order } = parseSort(request.sort, { field: 'updated_at' })
  const read = conversationFields.get(field)
  if (!read) throw invalid(`Sort field '${field}' is not supported`, 'sort')
  const found: Conversation[] = []
  for (const conversation of indexed(workspace)) {
    if (matches(filter, (name) => readConversation(conversation, name))) found.push(conversation)
  }
  return cursorPage(found, {
    perPage,
    startingAfter,
    order,
    sortValue: (conversation) => Number(read(conversation) ?? 0) || 0,
  })
}

function indexed(workspace: Workspace): Iterable<Conversation> {
  const indexedAtMs = workspace.clock.nowMs() - workspace.settings.search_lag_ms
  return workspace.searchLag.view(workspace.conversations, indexedAtMs)
}

const paginationSchema = z
  .object({
    per_page: z.coerce.number().int().min(1).optional(),
    starting_after: z.string().nullish(),
  })
  .nullish()

type Limits = { fallback: number; most?: number }

export function parsePagination(pagination: unknown, { fallback, most = mostPerPage }: Limits) {
  const parsed = paginationSchema.safeParse(pagination)
  if (!parsed.success) throw invalid('pagination is not valid', 'pagination')
  const perPage = Math.min(parsed.data?.per_page ?? fallback, most)
  return { perPage, startingAfter: parsed.data?.starting_after ?? null }
}

export function parseSort(
  sort: unknown,
  fallback: { field: string },
): { field: string; order: Order } {
  if (sort === undefined || sort === null) return { field: fallback.field, order: 'descending' }
  if (typeof sort !== 'object') throw invalid('sort must be an object', 'sort')
  const { field, order } = sort as Record<string, unknown> // An object was just proven.
  if (order !== undefined && order !== 'ascending' && order !== 'descending') {
    throw new Refusal(400, 'invalid_sort_order', {
      message: `Invalid sort order '${shown(order)}'. Must be one of: ascending, descending`,
    })
  }
  return { field: typeof field === 'string' ? field : fallback.field, order: order ?? 'descending' }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
