import type { Outcome, Reason } from '#domain/decision/decision.ts'
import type { DeliveryArrival } from './inbox.ts'

export type DeliveryGist = {
  id: string
  topic: string
  conversationId: string | undefined
  receivedAt: Date
  /** False for a topic that we do not use. [W5] */
  isUsed: boolean
  workedAt: Date | undefined
  /** The decision on the part that it brought. */
  became:
    | { decisionId: string; sessionId: string | undefined; outcome: Outcome; reason: Reason }
    | undefined
}

/** `raw` is undefined once it was pruned, `arrival` where it was not kept. */
export type FoundDelivery = DeliveryGist & {
  raw: Uint8Array | undefined
  arrival: DeliveryArrival | undefined
}

export type DeliveryFilter = {
  topic?: string
  conversationId?: string
  isUsed?: boolean
  limit: number
  cursor?: string
}

/** [W4] What came in, one by one. No method ever reaches another organization's rows. */
export interface DeliveryDesk {
  /** Newest first, of the newest 50,000 of the installation. */
  list(
    organizationId: string,
    filter: DeliveryFilter,
  ): Promise<{ items: DeliveryGist[]; nextCursor: string | undefined }>
  find(organizationId: string, id: string): Promise<FoundDelivery | undefined>
  /** Works it off once more as if it had just come; false where there is nothing to work off. */
  processAgain(organizationId: string, id: string): Promise<boolean>
  /** How many came in each hour since then, the oldest first. */
  countByHour(organizationId: string, since: Date): Promise<{ hour: Date; count: number }[]>
}
