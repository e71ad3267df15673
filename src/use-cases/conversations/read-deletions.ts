import type { LiveConnection } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { Looks } from '#ports/connection/inbox.ts'
import type { DeletedPage, Helpdesk } from '#ports/conversations/helpdesk.ts'
import type { HeldConversations } from '#ports/sync/held-conversations.ts'

export type ReadDeletionsPorts = { held: HeldConversations; looks: Looks; clock: Clock }

/** Deletions are told in whole seconds, and may appear a little late. */
const OVERLAP_MS = 120_000
/** 12,000 deletions since the last pass; the rounds of `findDeleted` find what lies beyond. */
const MOST_PAGES = 200

/**
 * [S4] Reads Intercom's own list of deletions back to where the last pass ended, and asks for a look at each conversation
 * whose texts are stored: the webhook of a deletion may be lost. One call a pass where little was deleted.
 */
export async function readDeletions(
  ports: ReadDeletionsPorts,
  connection: LiveConnection,
  helpdesk: Pick<Helpdesk, 'listDeleted'>,
): Promise<void> {
  const { organizationId, workspace, startedAt } = connection
  const mark = await ports.held.readDeletionMark(organizationId, workspace.id)
  const since = new Date((mark ?? startedAt).getTime() - OVERLAP_MS)
  let newest: Date | undefined
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, isLast } = await helpdesk.listDeleted(page)
    const recent = items.filter(({ deletedAt }) => deletedAt === undefined || deletedAt >= since)
    await requestLooks(ports, connection, recent)
    newest ??= recent.find(({ deletedAt }) => deletedAt !== undefined)?.deletedAt
    if (isLast || recent.length < items.length) break
  }
  if (newest) await ports.held.moveDeletionMark(organizationId, workspace.id, newest)
}

async function requestLooks(
  { held, looks, clock }: ReadDeletionsPorts,
  { organizationId, workspace }: LiveConnection,
  items: DeletedPage['items'],
): Promise<void> {
  const ids = items.map(({ conversationId }) => conversationId)
  for (const conversationId of await held.findHeld(organizationId, workspace.id, ids)) {
    const key = { organizationId, workspaceId: workspace.id, conversationId }
    await looks.request({ key, by: 'sweep', requestedAt: clock.now() })
  }
}
