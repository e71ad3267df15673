import type { NotificationGist } from './inbox.ts'

export type ParsedNotification =
  | { kind: 'not-json' }
  | { kind: 'not-a-notification' }
  | { kind: 'other-workspace' }
  | {
      kind: 'notification'
      /** Undefined where Intercom sent none, as with `ping`. */
      id: string | undefined
      createdAt: Date | undefined
      gist: NotificationGist
      /** [W7] False for a topic that nothing here rests on. */
      isUsed: boolean
      isPing: boolean
    }

/** Reads what the helpdesk POSTs. No method throws, whatever the bytes are. */
export interface WebhookCodec {
  /** [W1] HMAC-SHA1 over the raw bytes, compared in constant time; false for a missing or malformed header. */
  verifySignature(raw: Uint8Array, header: string | undefined, clientSecret: string): boolean
  /** [W2, W5] Without a `workspaceId` (before the first save) every workspace's notification is taken. */
  parseNotification(raw: Uint8Array, workspaceId: string | undefined): ParsedNotification
  /** [W4] The notification's id, or `sha256:` with the hash of the raw bytes where there is none. */
  notificationKey(id: string | undefined, raw: Uint8Array): string
}
