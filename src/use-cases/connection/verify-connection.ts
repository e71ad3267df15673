import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { Actor, Connections, ConnectionWrites } from '#ports/connection/connections.ts'
import type { WorkspaceChecker, WorkspaceFindings } from '#ports/connection/workspace-check.ts'
import { checkWorkspace } from './check-workspace.ts'
import { type ReconnectPorts, takeUpAgain } from './take-up-again.ts'

export type VerifyPorts = ReconnectPorts & {
  connections: Connections
  writes: ConnectionWrites
  checker: WorkspaceChecker
}

export type VerifyOutcome =
  | { kind: 'verified'; findings: WorkspaceFindings & { ok: boolean }; connection: LiveConnection }
  | { kind: 'not-connected' }

/** [C5] Asks C4 again about what is stored. A lost connection that passes is taken up again. [C8] */
export async function verifyConnection(
  ports: VerifyPorts,
  organizationId: string,
  actor: Actor,
): Promise<VerifyOutcome> {
  const connection = await ports.connections.getOrCreate(organizationId)
  const accessToken = await ports.writes.readAccessToken(organizationId)
  if (!isLive(connection) || accessToken === undefined) return { kind: 'not-connected' }
  const findings = await checkWorkspace(ports, connection, {
    accessToken,
    workspaceId: connection.workspace.id,
    aiTeammateId: connection.aiTeammate.id,
  })
  if (findings.ok && connection.status === 'reconnect-required') {
    await ports.writes.setStatus(organizationId, 'connected', actor)
    await takeUpAgain(ports, connection)
  }
  return { kind: 'verified', findings, connection }
}
