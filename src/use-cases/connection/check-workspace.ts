import type { Connection } from '#domain/settings/connection.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type {
  ConnectionCheck,
  WorkspaceChecker,
  WorkspaceClaim,
  WorkspaceFindings,
} from '#ports/connection/workspace-check.ts'

/** [C4] Every check in order, with our own question between Intercom's: is the workspace free here? */
export async function checkWorkspace(
  ports: { connections: Connections; checker: WorkspaceChecker },
  connection: Connection,
  claim: Pick<WorkspaceClaim, 'accessToken' | 'workspaceId' | 'aiTeammateId'>,
): Promise<WorkspaceFindings & { ok: boolean }> {
  const findings = await ports.checker.check({
    ...claim,
    needsCompanies: connection.settings.companySync !== 'disabled',
    tagPrefix: connection.settings.tagPrefix,
  })
  const place = findings.checks.findIndex(({ check }) => check === 'workspace')
  const isOurWorkspace = findings.checks[place]?.ok === true
  const checks = isOurWorkspace
    ? findings.checks.toSpliced(
        place + 1,
        0,
        await checkFree(ports, connection.organizationId, claim.workspaceId),
      )
    : findings.checks
  return { ...findings, checks, ok: checks.length > 0 && checks.every(({ ok }) => ok) }
}

async function checkFree(
  ports: { connections: Connections },
  organizationId: string,
  workspaceId: string,
): Promise<ConnectionCheck> {
  const isTaken = await ports.connections.isWorkspaceTaken(organizationId, workspaceId)
  return isTaken
    ? {
        check: 'workspace_free',
        ok: false,
        code: 'workspace_taken',
        message: 'Another organization here is connected to this workspace.',
        fix: 'Disconnect the workspace there first.',
      }
    : {
        check: 'workspace_free',
        ok: true,
        code: 'workspace_free',
        message: 'No other organization here is connected to this workspace.',
      }
}
