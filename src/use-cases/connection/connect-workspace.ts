import { type Connection, isLive } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import {
  type Actor,
  type Connections,
  type ConnectionWrites,
  WorkspaceTakenError,
} from '#ports/connection/connections.ts'
import type { Jobs } from '#ports/jobs.ts'
import type {
  ConnectionCheck,
  WorkspaceChecker,
  WorkspaceFindings,
} from '#ports/connection/workspace-check.ts'
import { checkWorkspace } from './check-workspace.ts'
import { type ReconnectPorts, takeUpAgain } from './take-up-again.ts'

export type ConnectPorts = ReconnectPorts & {
  connections: Connections
  writes: ConnectionWrites
  checker: WorkspaceChecker
  jobs: Jobs
  clock: Clock
}

export type ConnectClaim = {
  organizationId: string
  /** Absent keeps the stored one. [C3] */
  accessToken?: string
  workspaceId: string
  aiTeammateId: string
  /** Absent keeps the stored one, null removes it. [C3] */
  clientSecret?: string | null
}

export type ConnectOutcome =
  | { kind: 'connected'; connection: Connection; checks: ConnectionCheck[] }
  | { kind: 'token-missing' }
  | { kind: 'handoff-target' }
  | { kind: 'check-failed'; checks: ConnectionCheck[] }

/** [C3, C4] Asks Intercom about everything first; nothing is stored when one check fails. */
export async function connectWorkspace(
  ports: ConnectPorts,
  claim: ConnectClaim,
  actor: Actor,
): Promise<ConnectOutcome> {
  const { organizationId } = claim
  const before = await ports.connections.getOrCreate(organizationId)
  const another = refuseAnotherWorkspace(before, claim.workspaceId)
  if (another) return { kind: 'check-failed', checks: [another] }
  if (before.settings.handoffTeammateId === claim.aiTeammateId) return { kind: 'handoff-target' }
  const accessToken = claim.accessToken ?? (await ports.writes.readAccessToken(organizationId))
  if (accessToken === undefined) return { kind: 'token-missing' }

  const findings = await checkWorkspace(ports, before, {
    accessToken,
    workspaceId: claim.workspaceId,
    aiTeammateId: claim.aiTeammateId,
  })
  if (!findings.ok) return { kind: 'check-failed', checks: findings.checks }
  const connection = await save(ports, claim, { findings, actor })
  if (!connection) return { kind: 'check-failed', checks: [takenMeanwhile(claim.workspaceId)] }
  await takeUpAgain(ports, before)
  return { kind: 'connected', connection, checks: findings.checks }
}

/** Undefined when another organization took the workspace between the check and the write. */
async function save(
  ports: ConnectPorts,
  claim: ConnectClaim,
  approved: { findings: WorkspaceFindings; actor: Actor },
): Promise<Connection | undefined> {
  const { workspace, aiTeammate, at } = approved.findings
  if (!workspace || !aiTeammate) throw new Error('The checks passed without a workspace.')
  const saved = {
    workspace,
    aiTeammate: {
      id: aiTeammate.id,
      name: aiTeammate.name,
      hasInboxSeat: aiTeammate.hasInboxSeat,
    },
    ...(claim.accessToken !== undefined && { accessToken: claim.accessToken }),
    ...(claim.clientSecret !== undefined && { clientSecret: claim.clientSecret }),
    at: at ?? ports.clock.now(),
  }
  try {
    return await ports.writes.save(claim.organizationId, saved, approved.actor)
  } catch (error) {
    if (error instanceof WorkspaceTakenError) return undefined
    throw error
  }
}

/** [C4] Another workspace is another connection. */
function refuseAnotherWorkspace(
  connection: Connection,
  workspaceId: string,
): ConnectionCheck | undefined {
  if (!isLive(connection) || connection.workspace.id === workspaceId) return undefined
  return {
    check: 'workspace',
    ok: false,
    code: 'workspace_already_connected',
    facts: { id: connection.workspace.id },
    message: `This organization is connected to the workspace ${connection.workspace.id}.`,
    fix: 'Disconnect it first, then connect the other workspace.',
  }
}

function takenMeanwhile(workspaceId: string): ConnectionCheck {
  return {
    check: 'workspace_free',
    ok: false,
    code: 'workspace_taken',
    message: `Another organization here is connected to the workspace ${workspaceId}.`,
    fix: 'Disconnect the workspace there first.',
  }
}
