import { afterAttempt, type WatchAttempt } from '#domain/supervision/watch-delivery.ts'
import type { Clock } from '#ports/clock.ts'
import type {
  DueWatchDelivery,
  WatchDeliveries,
  WebhookSender,
} from '#ports/supervision/supervision.ts'

export type SendWatchPorts = {
  watchDeliveries: WatchDeliveries
  webhookSender: WebhookSender
  clock: Clock
}

/** Longer than one call may take. */
const LEASE_MS = 60_000

/** [O7] Calls what is due once, and notes how it went. Returns how many were called. */
export async function sendWatchWebhooks(ports: SendWatchPorts): Promise<number> {
  const now = ports.clock.now()
  const leaseUntil = new Date(now.getTime() + LEASE_MS)
  const due = await ports.watchDeliveries.take(now, leaseUntil)
  await Promise.all(due.map((one) => sendOne(ports, one)))
  return due.length
}

async function sendOne(
  ports: SendWatchPorts,
  { organizationId, delivery, target }: DueWatchDelivery,
): Promise<void> {
  if (target === undefined) {
    const { nextAt: _none, ...kept } = delivery
    return ports.watchDeliveries.save(organizationId, { ...kept, state: 'given-up' })
  }
  const startedAt = ports.clock.now()
  const { url, secret } = target
  const answer = await ports.webhookSender.post(url, { body: delivery.body, secret })
  const now = ports.clock.now()
  const attempt: WatchAttempt = {
    at: startedAt.toISOString(),
    ...answer,
    tookMs: now.getTime() - startedAt.getTime(),
  }
  await ports.watchDeliveries.save(organizationId, afterAttempt(delivery, attempt, now))
}
