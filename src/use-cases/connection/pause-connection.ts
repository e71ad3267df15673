import type { Connection } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { Actor, Connections, ConnectionWrites } from '#ports/connection/connections.ts'
import type { Jobs } from '#ports/jobs.ts'

export type PausePorts = {
  connections: Connections
  writes: ConnectionWrites
  jobs: Jobs
  clock: Clock
}

export type PauseOutcome =
  | { kind: 'done'; connection: Connection }
  | { kind: 'not-connected' }
  | { kind: 'reconnect-required' }

/** [C7] Stops all turns at once; webhooks are still stored. Harmless when paused already. */
export async function pauseConnection(
  ports: PausePorts,
  organizationId: string,
  actor: Actor,
): Promise<PauseOutcome> {
  const refusal = await findRefusal(ports, organizationId)
  if (refusal) return refusal
  await ports.writes.setStatus(organizationId, 'paused', actor)
  return { kind: 'done', connection: await ports.connections.getOrCreate(organizationId) }
}

/** [C7] Takes up again: the sweep looks at conversations with an open message. Harmless when not paused. */
export async function resumeConnection(
  ports: PausePorts,
  organizationId: string,
  actor: Actor,
): Promise<PauseOutcome> {
  const refusal = await findRefusal(ports, organizationId)
  if (refusal) return refusal
  const hasChanged = await ports.writes.setStatus(organizationId, 'connected', actor)
  if (hasChanged) await ports.jobs.sweep(organizationId, ports.clock.now())
  return { kind: 'done', connection: await ports.connections.getOrCreate(organizationId) }
}

async function findRefusal(
  ports: PausePorts,
  organizationId: string,
): Promise<PauseOutcome | undefined> {
  const { status } = await ports.connections.getOrCreate(organizationId)
  return status === 'not-connected' || status === 'reconnect-required'
    ? { kind: status }
    : undefined
}
