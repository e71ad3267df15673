import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { ConnectionCheck } from '#ports/connection/workspace-check.ts'
import { checkWorkspace } from '../connection/check-workspace.ts'
import type { ConnectionHealthPorts } from './connection-health-ports.ts'
import { examineAnswering } from './examine-answering.ts'
import { examineWebhooks } from './examine-webhooks.ts'
import { type Finding, findingsOf } from './finding.ts'

const { works, look, stops } = findingsOf('connection')

/** [O3] Whether the organization's workspace can be reached, heard and answered. Changes nothing. */
export async function examineConnection(
  ports: ConnectionHealthPorts,
  organizationId: string,
): Promise<Finding[]> {
  const connection = await ports.connections.getOrCreate(organizationId)
  if (!isLive(connection))
    return [
      stops('connected', {
        code: 'not_connected',
        finding: 'No Intercom workspace is connected.',
        fix: 'Connect one under Settings, Integrations, Intercom.',
      }),
    ]
  const accessToken = (await ports.writes.readAccessToken(organizationId)) ?? ''
  const [{ checks }, budget, answering] = await Promise.all([
    checkWorkspace(ports, connection, {
      accessToken,
      workspaceId: connection.workspace.id,
      aiTeammateId: connection.aiTeammate.id,
    }),
    examineBudget(ports, connection),
    examineAnswering(ports, connection, accessToken),
  ])
  return [
    examineStatus(connection),
    ...checks.map(toFinding),
    ...budget,
    ...examineWebhooks(connection),
    ...answering,
  ]
}

function examineStatus({ status }: LiveConnection): Finding {
  if (status === 'paused')
    return stops('status', {
      code: 'paused',
      finding: 'Paused: the AI says nothing until somebody resumes it.',
      fix: 'Resume it.',
    })
  return status === 'connected'
    ? works('status', { code: 'connected', finding: 'Connected; the AI may answer.' })
    : stops('status', {
        code: 'token_no_longer_accepted',
        finding: 'Intercom no longer accepts the access token, so the AI says nothing.',
        fix: 'Paste a new access token under Connection.',
      })
}

function toFinding({ check, ok, message, warning, ...said }: ConnectionCheck): Finding {
  if (!ok) return stops(check, { ...said, finding: message })
  return warning
    ? look(check, { ...said, finding: message })
    : works(check, { ...said, finding: message })
}

async function examineBudget(
  { rateBudget, clock }: ConnectionHealthPorts,
  { workspace }: LiveConnection,
): Promise<Finding[]> {
  const window = await rateBudget.read(workspace.id)
  if (!window) return []
  const left = window.resetAt > clock.now() ? window.remaining : window.limit
  const finding = `${left} of ${window.limit} calls to Intercom are left in this window.`
  const facts = { left, limit: window.limit }
  const fix = 'Calls wait for the next window; nothing is lost.'
  return left > 0
    ? [works('rate_budget', { code: 'budget_left', facts, finding })]
    : [look('rate_budget', { code: 'budget_spent', facts, finding, fix })]
}
