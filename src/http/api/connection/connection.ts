import {
  connectBody,
  connectedIntegration,
  integration,
  refusedConnection,
} from '#api-contract/connection.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import { type ConnectPorts, connectWorkspace } from '#use-cases/connection/connect-workspace.ts'
import { disconnectWorkspace } from '#use-cases/connection/disconnect-workspace.ts'
import { invalid } from '../../api-error.ts'
import { refusedByChecks } from './connection-refusals.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toActor } from '../from-use-case.ts'
import { toIntegration } from './wire-integration.ts'

export type ConnectionPorts = ConnectPorts & { helpdesks: Helpdesks; publicUrl: string }

export const integrationPath = '/integrations/intercom'

/** Looking at the connection, saving it, and ending it. [C2, C4, C9] */
export function connectionEndpoints(ports: ConnectionPorts): Endpoint[] {
  const { connections, publicUrl } = ports
  return [
    endpoint({
      method: 'get',
      path: integrationPath,
      area: 'connection',
      summary: 'The Intercom connection, its webhook URL and its settings',
      mayCall: 'everybody',
      success: { status: 200, schema: integration },
      run: async ({ caller }) =>
        toIntegration(await connections.getOrCreate(caller.organizationId), caller, publicUrl),
    }),
    saveEndpoint(ports),
    endpoint({
      method: 'delete',
      path: integrationPath,
      area: 'connection',
      summary: 'Disconnect: secrets are deleted, the webhook URL is retired',
      mayCall: 'administrators',
      success: { status: 204 },
      run: async ({ caller }) =>
        disconnectWorkspace(ports, caller.organizationId, toActor(caller)) as Promise<undefined>, // no body
    }),
  ]
}

function saveEndpoint(ports: ConnectionPorts): Endpoint {
  return endpoint({
    method: 'put',
    path: integrationPath,
    area: 'connection',
    summary: 'Connect a workspace, or save its token, teammate or secret anew',
    mayCall: 'administrators',
    body: connectBody,
    success: { status: 200, schema: connectedIntegration },
    failures: { 422: refusedConnection },
    run: async ({ caller, body }) => {
      const claim = {
        organizationId: caller.organizationId,
        accessToken: body.access_token,
        workspaceId: body.workspace_id,
        aiTeammateId: body.ai_admin_id,
        clientSecret: body.client_secret,
      }
      const outcome = await connectWorkspace(ports, claim, toActor(caller))
      if (outcome.kind === 'connected')
        return {
          ...toIntegration(outcome.connection, caller, ports.publicUrl),
          checks: outcome.checks,
        }
      if (outcome.kind === 'check-failed') throw refusedByChecks(outcome.checks)
      throw outcome.kind === 'token-missing'
        ? invalid('access_token', 'access_token is missing: none is stored yet.')
        : invalid('ai_admin_id', 'ai_admin_id names the teammate that handoffs go to.')
    },
  })
}
