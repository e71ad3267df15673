import type { Actor } from '#ports/connection/connections.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Caller } from '#ports/people/people.ts'
import type { ConnectionCheck } from '#ports/connection/workspace-check.ts'
import { ApiError, conflict } from '../api-error.ts'

export function toActor({ kind, id, name }: Caller): Actor {
  return { kind, id, name }
}

/** Asks Intercom on behalf of a caller: its refusal becomes a check of the token, its silence a 503. */
export async function askHelpdesk<Answer>(
  ask: () => Promise<Answer>,
  refused?: (checks: ConnectionCheck[]) => ApiError,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error
    if (error.kind === 'not-found') throw gone()
    const isRefusal = ['unauthorized', 'plan-restricted', 'forbidden'].includes(error.kind)
    if (!isRefusal) throw new ApiError(503, `Intercom does not answer now: ${error.message}`)
    throw refused ? refused([toCheck(error)]) : conflict(`Intercom refused: ${error.message}`)
  }
}

/** [W6] What Intercom no longer has cannot be asked again: no later try mends it. */
function gone(): ApiError {
  return new ApiError(409, 'Intercom no longer has this conversation.', {
    fix: 'What was stored until then is in the session. Nothing can be asked or posted any more.',
  })
}

function toCheck(error: HelpdeskError): ConnectionCheck {
  if (error.kind === 'plan-restricted')
    return {
      check: 'plan',
      ok: false,
      code: 'plan_without_api',
      message: 'The plan of this workspace does not include access to the API.',
      fix: "Choose a plan with API access in Intercom's billing settings.",
    }
  if (error.kind === 'forbidden')
    return {
      check: 'scope_read_admins',
      ok: false,
      code: 'permission_missing',
      facts: { permission: 'Read admins' },
      message: 'The token may not list the teammates.',
      fix: 'Give the app the permission to read admins in the Developer Hub.',
    }
  return {
    check: 'token',
    ok: false,
    code: 'token_rejected',
    message: 'Intercom rejected the access token.',
    fix: 'Copy the access token of your app again: Developer Hub, Configure, Authentication.',
  }
}
