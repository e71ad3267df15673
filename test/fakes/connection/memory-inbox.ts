import type { Delivery, Inbox } from '#ports/connection/inbox.ts'
import type { MemoryConnections } from './memory-connections.ts'

/** Deliveries in memory; `beforeRecord` is where a test lets something happen, or fail, just before the write. */
export class MemoryInbox implements Inbox {
  readonly deliveries: Delivery[] = []
  beforeRecord: () => Promise<void> = async () => undefined
  readonly #connections: MemoryConnections

  constructor(connections: MemoryConnections) {
    this.#connections = connections
  }

  async record(delivery: Delivery): Promise<'recorded' | 'repeated' | 'stale'> {
    await this.beforeRecord()
    if (!this.#connections.isFresh(delivery.organizationId, delivery.stamp)) return 'stale'
    const isKnown = this.deliveries.some(
      ({ organizationId, notificationKey }) =>
        organizationId === delivery.organizationId && notificationKey === delivery.notificationKey,
    )
    if (isKnown) return 'repeated'
    this.deliveries.push(delivery)
    return 'recorded'
  }

  async dispatch(): Promise<number> {
    return 0
  }

  async waitForNew(): Promise<void> {
    await Promise.resolve()
  }

  async prune(): Promise<number> {
    return 0
  }
}
