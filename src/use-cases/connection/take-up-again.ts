import type { Connection } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { ConnectionWrites } from '#ports/connection/connections.ts'
import type { Looks } from '#ports/connection/inbox.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { Alerts } from '#ports/telemetry.ts'
import type { OpenConversations } from '#ports/conversations/turn-records.ts'

export type ReconnectPorts = { alerts: Alerts; jobs: Jobs; clock: Clock }

/** [C8, W8] After a save or a verify that passed: a sweep follows, which also pays the look back that is owed. */
export async function takeUpAgain(ports: ReconnectPorts, before: Connection): Promise<void> {
  const { organizationId, status } = before
  await ports.jobs.sweep(organizationId, ports.clock.now())
  if (status === 'reconnect-required') await ports.alerts.end(organizationId, 'reconnect_required')
}

export type LookBackPorts = {
  openConversations: OpenConversations
  looks: Looks
  clock: Clock
  connectionWrites: Pick<ConnectionWrites, 'settleLookBack'>
}

/** After an import thousands may wait: they come one by one, so that what customers write now is not behind them. [T5] */
const AT_ONCE = 20
const SPACING_MS = 250

/**
 * [C7, C8] A look at every conversation with an open message, where the connection owes it. One sweep of an organization
 * runs at a time, so that only a crash asks twice.
 */
export async function payLookBack(
  ports: LookBackPorts,
  { organizationId, status, owedLookBack: by }: Connection,
): Promise<void> {
  if (by === undefined || status !== 'connected') return
  const reason = by === 'resume' ? 'connection-paused' : 'reconnect-required'
  const keys = await ports.openConversations.listWaiting(organizationId, [reason])
  const now = ports.clock.now().getTime()
  for (const [place, key] of keys.entries()) {
    const delayMs = Math.max(0, place + 1 - AT_ONCE) * SPACING_MS
    await ports.looks.request({ key, by, requestedAt: new Date(now + delayMs) })
  }
  await ports.connectionWrites.settleLookBack(organizationId)
}
