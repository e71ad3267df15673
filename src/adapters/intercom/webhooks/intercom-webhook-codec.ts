import type { WebhookCodec } from '#ports/connection/webhook-codec.ts'
import { notificationKey, parseNotification } from './parse-notification.ts'
import { verifySignature } from './webhook-signature.ts'

export class IntercomWebhookCodec implements WebhookCodec {
  readonly verifySignature = verifySignature
  readonly parseNotification = parseNotification
  readonly notificationKey = notificationKey
}
