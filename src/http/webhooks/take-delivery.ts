import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { ConnectionWrites, WebhookConnection } from '#ports/connection/connections.ts'
import type { DeliveryArrival, Inbox } from '#ports/connection/inbox.ts'
import type { Log, WebhookResult } from '#ports/telemetry.ts'
import type { ParsedNotification, WebhookCodec } from '#ports/connection/webhook-codec.ts'
import type { WebhookConnections } from './webhook-connections.ts'

export type IntakePorts = {
  known: WebhookConnections
  writes: Pick<ConnectionWrites, 'noteWebhook'>
  inbox: Inbox
  codec: WebhookCodec
  clock: Clock
  log: Log
}

export type RawDelivery = {
  webhookKey: string
  raw: Uint8Array
  signature: string | undefined
  /** What may be kept of the request's headers. */
  headers: Record<string, string>
}

type Notification = Extract<ParsedNotification, { kind: 'notification' }>

/** Three looks: a remembered connection, a fresh one, and one more should it change in between. */
const mostLooks = 3

/** [W1–W5] Judges a delivery and stores it by one write. Throws when the database does not answer. */
export async function takeDelivery(
  ports: IntakePorts,
  delivery: RawDelivery,
): Promise<WebhookResult> {
  const remembered = ports.known.recall(delivery.webhookKey)
  if (remembered) {
    const result = await judge(ports, remembered, delivery)
    // Only what the stamped write confirmed stands on memory alone.
    if (result === 'recorded' || result === 'repeated' || result === 'ignored-topic') return result
  }
  for (let look = 0; look < mostLooks; look += 1) {
    const found = await ports.known.read(delivery.webhookKey)
    if (found === undefined) return 'unknown-key'
    if (found === 'retired') return 'retired'
    const result = await judge(ports, found, delivery)
    if (result !== 'stale') return result
  }
  throw new Error('The connection changed while a delivery was judged.')
}

async function judge(
  ports: IntakePorts,
  found: WebhookConnection,
  delivery: RawDelivery,
): Promise<WebhookResult | 'stale'> {
  const { connection, clientSecret } = found
  if (!isLive(connection)) return takeBeforeSave(ports, connection.organizationId, delivery)
  const isSigned =
    clientSecret === undefined ||
    ports.codec.verifySignature(delivery.raw, delivery.signature, clientSecret)
  if (!isSigned) return 'bad-signature'
  const parsed = ports.codec.parseNotification(delivery.raw, connection.workspace.id)
  if (parsed.kind !== 'notification') return parsed.kind
  if (parsed.isPing) {
    await note(ports, connection.organizationId, parsed)
    return 'ping'
  }
  const { raw, headers } = delivery
  const arrival = { headers, isSigned: clientSecret !== undefined }
  return record(ports, { connection, stamp: found.stamp, raw, arrival, parsed })
}

/** [W3] A ping proves the address; everything else is dropped. */
async function takeBeforeSave(
  ports: IntakePorts,
  organizationId: string,
  { raw }: RawDelivery,
): Promise<WebhookResult> {
  const parsed = ports.codec.parseNotification(raw, undefined)
  if (parsed.kind !== 'notification' || !parsed.isPing) return 'dropped'
  await note(ports, organizationId, parsed)
  return 'ping'
}

async function record(
  ports: IntakePorts,
  judged: {
    connection: LiveConnection
    stamp: string | undefined
    raw: Uint8Array
    arrival: DeliveryArrival
    parsed: Notification
  },
): Promise<WebhookResult | 'stale'> {
  const { connection, stamp, raw, arrival, parsed } = judged
  const outcome = await ports.inbox.record({
    organizationId: connection.organizationId,
    workspaceId: connection.workspace.id,
    notificationKey: ports.codec.notificationKey(parsed.id, raw),
    gist: parsed.gist,
    raw,
    receivedAt: ports.clock.now(),
    isUsed: parsed.isUsed,
    arrival,
    ...(stamp !== undefined && { stamp }),
  })
  if (outcome === 'stale') return 'stale'
  noteLater(ports, connection.organizationId, parsed)
  if (outcome === 'repeated') return 'repeated'
  return parsed.isUsed ? 'recorded' : 'ignored-topic'
}

async function note(
  ports: IntakePorts,
  organizationId: string,
  { gist }: Notification,
): Promise<void> {
  const at = ports.clock.now()
  await ports.writes.noteWebhook(organizationId, { topic: gist.topic, at, isReached: true })
}

/** When a topic was last accepted is for the health page: it neither delays nor fails a delivery. */
function noteLater(ports: IntakePorts, organizationId: string, parsed: Notification): void {
  note(ports, organizationId, parsed).catch((error: unknown) => {
    ports.log.warn('webhook_topic_not_noted', { organizationId, error })
  })
}
