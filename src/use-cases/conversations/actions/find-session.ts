import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { Session } from '#domain/session/session.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { SessionQueries } from '#ports/conversations/session-queries.ts'

/** Why a button was refused. */
export type Refusal = {
  kind: 'refused'
  code: 'not-found' | 'conflict' | 'not-connected'
  message: string
}

export type FindPorts = {
  sessions: Pick<SessionQueries, 'find'>
  connections: Pick<Connections, 'findByOrganization'>
}

export type FoundSession = { kind: 'found'; session: Session; connection: LiveConnection }

/** The session behind a button, when its workspace is still the connected one. */
export async function findSession(
  ports: FindPorts,
  organizationId: string,
  sessionId: string,
): Promise<FoundSession | Refusal> {
  const session = await ports.sessions.find(organizationId, sessionId)
  if (session === undefined) return refuse('not-found', 'There is no such session.')
  const connection = await ports.connections.findByOrganization(organizationId)
  const isSame =
    connection !== undefined &&
    isLive(connection) &&
    connection.workspace.id === session.key.workspaceId
  return isSame
    ? { kind: 'found', session, connection }
    : refuse('not-connected', 'The workspace of this session is not connected.')
}

export function refuse(code: Refusal['code'], message: string): Refusal {
  return { kind: 'refused', code, message }
}
