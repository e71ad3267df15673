import type { Feed } from '../model/feed.ts'
import type { Delivery } from './delivery.ts'

const mostKept = 5000

/** The deliveries of every workspace, oldest first. */
export class DeliveryLog {
  readonly #feed: Feed
  readonly #deliveries = new Map<string, Delivery[]>()

  constructor(feed: Feed) {
    this.#feed = feed
  }

  add(workspaceId: string, delivery: Delivery): void {
    const known = this.#deliveries.get(workspaceId) ?? []
    known.push(delivery)
    this.#deliveries.set(
      workspaceId,
      known.length > mostKept * 1.1 ? known.slice(-mostKept) : known,
    )
    this.tell(workspaceId, delivery)
  }

  tell(workspaceId: string, delivery: Delivery): void {
    this.#feed.tell({ kind: 'delivery', workspaceId, entry: delivery })
  }

  list(workspaceId: string): readonly Delivery[] {
    return this.#deliveries.get(workspaceId) ?? []
  }

  clear(): void {
    this.#deliveries.clear()
  }
}
