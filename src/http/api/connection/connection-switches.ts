import { integration, verifiedConnection } from '#api-contract/connection.ts'
import { errorBody } from '#api-contract/basics.ts'
import { emptyBody } from '#api-contract/session-actions.ts'
import type { LiveConnection } from '#domain/settings/connection.ts'
import type { Caller } from '#ports/people/people.ts'
import {
  pauseConnection,
  type PauseOutcome,
  resumeConnection,
} from '#use-cases/connection/pause-connection.ts'
import { verifyConnection } from '#use-cases/connection/verify-connection.ts'
import { type ConnectionPorts, integrationPath } from './connection.ts'
import { notConnected, reconnectRequired } from './connection-refusals.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toActor } from '../from-use-case.ts'
import { toAiAdmin, toIntegration } from './wire-integration.ts'

/** Pausing, resuming and verifying. [C5, C7] */
export function switchEndpoints(ports: ConnectionPorts): Endpoint[] {
  const switching = (
    verb: 'pause' | 'resume',
    summary: string,
    run: typeof pauseConnection,
  ): Endpoint =>
    endpoint({
      method: 'post',
      path: `${integrationPath}/${verb}`,
      area: 'connection',
      summary,
      mayCall: 'administrators',
      body: emptyBody,
      success: { status: 200, schema: integration },
      failures: { 409: errorBody },
      run: async ({ caller }) =>
        toSwitched(
          await run(ports, caller.organizationId, toActor(caller)),
          caller,
          ports.publicUrl,
        ),
    })
  return [
    switching('pause', 'Stop the AI at once; webhooks are still stored', pauseConnection),
    switching('resume', 'Take up again', resumeConnection),
    endpoint({
      method: 'post',
      path: `${integrationPath}/verify`,
      area: 'connection',
      summary: 'Repeat the checks on what is stored',
      mayCall: 'administrators',
      body: emptyBody,
      success: { status: 200, schema: verifiedConnection },
      failures: { 409: errorBody },
      run: async ({ caller }) => {
        const outcome = await verifyConnection(ports, caller.organizationId, toActor(caller))
        if (outcome.kind === 'not-connected') throw notConnected()
        const { findings, connection } = outcome
        return {
          ok: findings.ok,
          checks: findings.checks,
          ...toIdentity(findings.workspace ?? connection.workspace),
          ai_admin: toAiAdmin(findings.aiTeammate ?? connection.aiTeammate),
        }
      },
    }),
  ]
}

function toSwitched(outcome: PauseOutcome, caller: Caller, publicUrl: string) {
  if (outcome.kind === 'done') return toIntegration(outcome.connection, caller, publicUrl)
  throw outcome.kind === 'not-connected' ? notConnected() : reconnectRequired()
}

function toIdentity({ id, name, region }: LiveConnection['workspace']) {
  return { workspace: { id, name, region } }
}
