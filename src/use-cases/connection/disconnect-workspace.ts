import type { Actor, Connections, ConnectionWrites } from '#ports/connection/connections.ts'
import type { Alerts } from '#ports/telemetry.ts'

/** [C9] Deletes the secrets, retires the webhook URL and cancels what waits. Harmless when not connected. */
export async function disconnectWorkspace(
  ports: { connections: Connections; writes: ConnectionWrites; alerts: Alerts },
  organizationId: string,
  actor: Actor,
): Promise<void> {
  const { status } = await ports.connections.getOrCreate(organizationId)
  if (status === 'not-connected') return
  await ports.writes.disconnect(organizationId, actor)
  await ports.alerts.end(organizationId, 'reconnect_required')
}
