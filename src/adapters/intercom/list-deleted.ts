import { z } from 'zod'
import type { DeletedPage } from '#ports/conversations/helpdesk.ts'
import type { IntercomCalls } from './calls/intercom-calls.ts'
import { listOf, optionalCount, optionalTime, requiredId } from './wire/lenient.ts'

/** Largest page that Intercom gives. */
const PAGE_SIZE = 60

const wireDeletedPage = z.object({
  conversations: listOf(z.object({ id: requiredId, deleted_at: optionalTime }), 'conversations'),
  pages: z.object({ total_pages: optionalCount }).optional().catch(undefined),
})

/** [S4] Sixty deletions, newest first. */
export async function listDeleted(calls: IntercomCalls, page: number): Promise<DeletedPage> {
  const { body } = await calls.read({
    method: 'GET',
    path: `/conversations/deleted?order=desc&per_page=${PAGE_SIZE}&page=${page}`,
    schema: wireDeletedPage,
  })
  const items = body.conversations.items.map(({ id, deleted_at: deletedAt }) => ({
    conversationId: id,
    deletedAt,
  }))
  return { items, isLast: items.length === 0 || page >= (body.pages?.total_pages ?? 1) }
}
