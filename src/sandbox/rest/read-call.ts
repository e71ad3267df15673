import { findApiVersion, newestVersion, type ApiVersion } from '../model/api-version.ts'
import { Refusal } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import type { World } from '../model/world.ts'

/** The workspace whose token the request carries, as Bearer or as the user name of Basic. */
export function findWorkspace(
  world: World,
  authorization: string | undefined,
): Workspace | undefined {
  const token = readToken(authorization ?? '')
  for (const workspace of world.workspaces.values()) {
    if (token !== undefined && workspace.accessToken === token) return workspace
  }
  return undefined
}

function readToken(authorization: string): string | undefined {
  const [, scheme, credentials] = /^(Bearer|Basic)\s+(\S+)\s*$/i.exec(authorization) ?? []
  if (!scheme || !credentials) return undefined
  if (scheme.toLowerCase() === 'bearer') return credentials
  return Buffer.from(credentials, 'base64').toString('utf8').split(':')[0]
}

/** Without the header the newest version applies. */
export function readVersion(header: string | undefined, since: ApiVersion): ApiVersion {
  const version = header === undefined ? newestVersion : findApiVersion(header.trim())
  if (version === undefined || version < since) {
    throw new Refusal(400, 'intercom_version_invalid', {
      message:
        version === undefined
          ? 'The requested version could not be found'
          : 'Requested resource is not available in current API version.',
    })
  }
  return version
}

export function parseBody(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new Refusal(400, 'bad_request', { message: 'The request body is not valid JSON' })
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
    return parsed as Record<string, unknown> // A plain object was just proven.
  }
  throw new Refusal(400, 'bad_request', { message: 'The request body must be a JSON object' })
}
