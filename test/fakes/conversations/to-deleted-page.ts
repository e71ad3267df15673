import type { DeletedPage } from '#ports/conversations/helpdesk.ts'

/** As large as Intercom's largest. */
const PAGE_SIZE = 60

export function toDeletedPage(deleted: DeletedPage['items'], page: number): DeletedPage {
  return {
    items: deleted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    isLast: page * PAGE_SIZE >= deleted.length,
  }
}
