import type { Connection } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { Looks } from '#ports/inbox.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { Alerts } from '#ports/telemetry.ts'
import type { OpenConversations } from '#ports/turn-records.ts'

export type ReconnectPorts = {
  openConversations: OpenConversations
  looks: Looks
  alerts: Alerts
  jobs: Jobs
  clock: Clock
}

/** [C8, W8] After a save or a verify that passed: what waited for the connection gets a look, and a sweep follows. */
export async function takeUpAgain(ports: ReconnectPorts, before: Connection): Promise<void> {
  const { organizationId, status } = before
  await ports.jobs.sweep(organizationId, ports.clock.now())
  if (status !== 'reconnect-required') return
  await ports.alerts.end(organizationId, 'reconnect_required')
  await lookAtWaiting(ports, organizationId, 'reconnect')
}

/** [C7, C8] A look at every conversation with an open message. */
export async function lookAtWaiting(
  ports: Pick<ReconnectPorts, 'openConversations' | 'looks' | 'clock'>,
  organizationId: string,
  by: 'resume' | 'reconnect',
): Promise<void> {
  const reason = by === 'resume' ? 'connection-paused' : 'reconnect-required'
  const keys = await ports.openConversations.listWaiting(organizationId, [reason])
  for (const key of keys) await ports.looks.request({ key, by, requestedAt: ports.clock.now() })
}
