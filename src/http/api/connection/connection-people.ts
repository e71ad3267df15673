import { refusedConnection, teammates, teammatesBody, teams } from '#api-contract/connection.ts'
import { errorBody } from '#api-contract/basics.ts'
import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { Teammate } from '#ports/conversations/helpdesk.ts'
import type { Caller } from '#ports/people/people.ts'
import { type ConnectionPorts, integrationPath } from './connection.ts'
import { notConnected, reconnectRequired, refusedByChecks } from './connection-refusals.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { askHelpdesk } from '../from-use-case.ts'

/** Teammates and teams, for pickers. */
export function pickerEndpoints(ports: ConnectionPorts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: `${integrationPath}/teammates`,
      area: 'connection',
      summary: "The workspace's teammates",
      mayCall: 'everybody',
      success: { status: 200, schema: teammates },
      failures: { 409: errorBody },
      run: async ({ caller }) => {
        const connection = await openConnection(ports, caller)
        const listed = await askHelpdesk(async () =>
          (await ports.helpdesks.open(caller.organizationId, 'live')).listTeammates(),
        )
        return { items: listed.map((teammate) => toPick(teammate, connection.aiTeammate.id)) }
      },
    }),
    unsavedTeammatesEndpoint(ports),
    endpoint({
      method: 'get',
      path: `${integrationPath}/teams`,
      area: 'connection',
      summary: "The workspace's teams",
      mayCall: 'everybody',
      success: { status: 200, schema: teams },
      failures: { 409: errorBody },
      run: async ({ caller }) => {
        await openConnection(ports, caller)
        const listed = await askHelpdesk(async () =>
          (await ports.helpdesks.open(caller.organizationId, 'live')).listTeams(),
        )
        return {
          items: listed.map(({ id, name, teammateIds }) => ({
            id,
            name,
            teammate_ids: teammateIds,
          })),
        }
      },
    }),
  ]
}

function unsavedTeammatesEndpoint(ports: ConnectionPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: `${integrationPath}/teammates`,
    area: 'connection',
    summary: 'The teammates that a token can list, before it is saved',
    mayCall: 'administrators',
    body: teammatesBody,
    success: { status: 200, schema: teammates },
    failures: { 422: refusedConnection },
    run: async ({ caller, body }) => {
      const { aiTeammate } = await ports.connections.getOrCreate(caller.organizationId)
      const people = await askHelpdesk(
        () => ports.checker.listPeople(body.access_token),
        refusedByChecks,
      )
      return { items: people.teammates.map((teammate) => toPick(teammate, aiTeammate?.id)) }
    },
  })
}

async function openConnection(ports: ConnectionPorts, caller: Caller): Promise<LiveConnection> {
  const connection = await ports.connections.getOrCreate(caller.organizationId)
  if (!isLive(connection)) throw notConnected()
  if (connection.status === 'reconnect-required') throw reconnectRequired()
  return connection
}

function toPick(teammate: Teammate, aiTeammateId: string | undefined) {
  const { id, name, email, hasInboxSeat } = teammate
  return { id, name, email, has_inbox_seat: hasInboxSeat, is_ai_admin: id === aiTeammateId }
}
