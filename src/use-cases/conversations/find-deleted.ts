import type { LiveConnection } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { Looks } from '#ports/connection/inbox.ts'
import type { Helpdesk } from '#ports/conversations/helpdesk.ts'
import type { HeldConversations } from '#ports/sync/held-conversations.ts'

export type FindDeletedPorts = { held: HeldConversations; looks: Looks; clock: Clock }

/** What one call asks after. */
const PAGE_SIZE = 50
/** Per pass: a hundredth of the smallest plan's rate. */
const MOST_CALLS = 10
const MOST_LOOKS = 50

/**
 * [S4] Asks whether conversations whose texts are stored still exist, some at each pass, round after round: the webhook
 * of a deletion may be lost. What is not found gets a look, which erases it only where Intercom says that it is gone.
 */
export async function findDeleted(
  { held, looks, clock }: FindDeletedPorts,
  { organizationId, workspace }: LiveConnection,
  helpdesk: Pick<Helpdesk, 'findPresent'>,
): Promise<void> {
  let lookCount = 0
  for (let call = 0; call < MOST_CALLS && lookCount < MOST_LOOKS; call += 1) {
    const page = await held.readNext(organizationId, workspace.id, PAGE_SIZE)
    const { conversationIds } = page
    const present = await findPresent(helpdesk, conversationIds)
    for (const conversationId of conversationIds.filter((id) => !present.has(id))) {
      const key = { organizationId, workspaceId: workspace.id, conversationId }
      await looks.request({ key, by: 'sweep', requestedAt: clock.now() })
      lookCount += 1
    }
    await held.passed(organizationId, workspace.id, page.askedAfter)
    if (page.askedAfter === 0) return
  }
}

async function findPresent(
  helpdesk: Pick<Helpdesk, 'findPresent'>,
  conversationIds: readonly string[],
): Promise<Set<string>> {
  return conversationIds.length === 0 ? new Set() : helpdesk.findPresent(conversationIds)
}
