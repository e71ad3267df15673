import type { AuthorKind, ConversationKey } from '#domain/conversation/conversation.ts'

/** What a notification says of itself: enough to wake up, never enough to act. [W6] */
export type NotificationGist = {
  topic: string
  conversationId?: string
  partIds: string[]
  authorKind?: AuthorKind
  channel?: 'web' | 'email' | 'other'
  /** For `contact.merged` and `contact.deleted`. */
  contactId?: string
  mergedIntoContactId?: string
}

/** How a notification came: what its sender said of it, and whether its signature was checked and right. */
export type DeliveryArrival = {
  /** By lower-case name; never one that holds a secret. */
  headers: Record<string, string>
  isSigned: boolean
}

export type Delivery = {
  organizationId: string
  workspaceId: string
  /** The notification id, or the hash of the raw bytes. [W4] */
  notificationKey: string
  gist: NotificationGist
  raw: Uint8Array
  receivedAt: Date
  /** False for a topic that we do not use. [W5] */
  isUsed: boolean
  arrival?: DeliveryArrival
  /** Of the connection as the delivery was judged by; absent: it was read for this delivery. */
  stamp?: string
}

/** A stored delivery that waits for its conversation's turn. */
export type PendingTrigger = {
  deliveryId: string
  topic: string
  partIds: string[]
  authorKind?: AuthorKind
  channel?: 'web' | 'email' | 'other'
  receivedAt: Date
}

export interface Inbox {
  /**
   * Durable when it resolves, by one write. The same key of one organization again is `repeated`. [W4]
   * `stale`, and nothing written, when the connection's stamp is another by now: judge the delivery again.
   */
  record(delivery: Delivery): Promise<'recorded' | 'repeated' | 'stale'>
  /**
   * Takes up to `limit` new deliveries in order, hands each conversation to `Jobs.look` and marks them, in one
   * transaction: if it dies the next pass takes them again. Returns how many were taken.
   */
  dispatch(limit: number): Promise<number>
  /** Resolves when something new may wait, or after `timeoutMs`. */
  waitForNew(timeoutMs: number, signal: AbortSignal): Promise<void>
  /** Deletes raw bodies worked off before `before`. [W4] */
  prune(before: Date): Promise<number>
}

/** Why somebody wants a look that no webhook asked for. */
export type LookRequest = {
  key: ConversationKey
  by: 'sweep' | 'given' | 'resume' | 'reconnect' | 'person'
  /** What the button was, where a person asked. */
  action?: 'hand-off' | 'draft'
  comment?: string
  /** When the look is due; a sweep lets a first message settle. [T1] */
  requestedAt: Date
}

export interface Looks {
  /** Records the wish durably and enqueues the look in the same transaction. */
  request(request: LookRequest): Promise<void>
}

/** What came in since then, for the page of health. */
export interface DeliveryFacts {
  countByTopic(
    organizationId: string,
    since: Date,
  ): Promise<
    {
      topic: string
      count: number
      lastAt: Date
      /** Stored, and not worked off yet. */
      openCount: number
      /** Median from receipt to the end of the look, settle delay included; undefined where none ended. */
      workedAfterMs: number | undefined
    }[]
  >
}
