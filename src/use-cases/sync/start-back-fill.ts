import type { BackFill } from '#domain/sync/back-fill.ts'
import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { BackFills } from '#ports/sync/back-fills.ts'
import type { Clock } from '#ports/clock.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Jobs } from '#ports/jobs.ts'

export type SyncPorts = {
  clock: Clock
  connections: Pick<Connections, 'findByOrganization'>
  backFills: BackFills
  jobs: Pick<Jobs, 'backFill'>
}

export type SyncOutcome =
  | { kind: 'not-connected' }
  | { kind: 'reconnect-required' }
  /** Undefined before the first run. */
  | { kind: 'known'; backFill: BackFill | undefined }

/** What is updated while the request is under way still belongs to the run, whatever the two clocks say. */
const AHEAD_MS = 60_000

/** [S2] Begins, or goes on where a run stopped. */
export async function startBackFill(
  ports: SyncPorts,
  organizationId: string,
): Promise<SyncOutcome> {
  return withConnection(ports, organizationId, async ({ workspace, status }) => {
    if (status === 'reconnect-required') return { kind: 'reconnect-required' }
    const now = ports.clock.now()
    const until = new Date(now.getTime() + AHEAD_MS)
    const backFill = await ports.backFills.start(organizationId, workspace.id, until)
    await ports.jobs.backFill(organizationId, now)
    return { kind: 'known', backFill }
  })
}

/** [S2] The page in hand is still stored. */
export async function pauseBackFill(
  ports: SyncPorts,
  organizationId: string,
): Promise<SyncOutcome> {
  return withConnection(ports, organizationId, async ({ workspace }) => {
    await ports.backFills.pause(organizationId, workspace.id)
    return {
      kind: 'known',
      backFill: await ports.backFills.find(organizationId, workspace.id),
    }
  })
}

export async function readBackFill(
  ports: Pick<SyncPorts, 'connections' | 'backFills'>,
  organizationId: string,
): Promise<SyncOutcome> {
  return withConnection(ports, organizationId, async ({ workspace }) => ({
    kind: 'known',
    backFill: await ports.backFills.find(organizationId, workspace.id),
  }))
}

async function withConnection(
  { connections }: Pick<SyncPorts, 'connections'>,
  organizationId: string,
  act: (connection: LiveConnection) => Promise<SyncOutcome>,
): Promise<SyncOutcome> {
  const connection = await connections.findByOrganization(organizationId)
  return connection && isLive(connection) ? act(connection) : { kind: 'not-connected' }
}
