import type { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Teammate } from '#ports/conversations/helpdesk.ts'
import type { ConnectionCheck, WorkspaceClaim } from '#ports/connection/workspace-check.ts'
import type { Found } from '#domain/settings/finding-code.ts'
import type { Workspace } from '#domain/settings/connection.ts'
import type { ScopeProbe } from './scope-probes.ts'

const NEW_TOKEN_FIX =
  'In the Developer Hub open your app, go to Configure → Authentication, and copy the access token again.'
const TRY_AGAIN_FIX = 'Try again in a minute; if it stays so, look at Intercom’s status page.'

function passed(check: string, message: string, found: Found): ConnectionCheck {
  return { check, ok: true, message, ...found }
}

/** [C4] What has not answered has failed; the mend differs from a refusal's. */
function unanswered(check: string, error: HelpdeskError): ConnectionCheck {
  return {
    check,
    ok: false,
    message: `${error.message}.`,
    fix: TRY_AGAIN_FIX,
    code: 'unanswered',
    facts: { problem: error.message },
  }
}

export function tokenLine(error: HelpdeskError | undefined): ConnectionCheck {
  if (error === undefined || error.kind === 'plan-restricted')
    return passed('token', 'Intercom accepted the access token.', { code: 'token_accepted' })
  if (error.kind !== 'unauthorized') return unanswered('token', error)
  return {
    check: 'token',
    ok: false,
    code: 'token_rejected',
    message: 'Intercom rejected the access token.',
    fix: NEW_TOKEN_FIX,
  }
}

export function planLine(error: HelpdeskError | undefined): ConnectionCheck {
  if (error?.kind !== 'plan-restricted')
    return passed('plan', 'The workspace’s plan includes API access.', { code: 'plan_with_api' })
  return {
    check: 'plan',
    ok: false,
    code: 'plan_without_api',
    message: 'The workspace’s Intercom plan does not include API access.',
    fix: 'Start or renew an Intercom subscription for this workspace, then save again.',
  }
}

export function scopeLine(probe: ScopeProbe, error: HelpdeskError | undefined): ConnectionCheck {
  const check = `scope_${probe.scope}`
  const facts = { permission: probe.label }
  if (error === undefined)
    return passed(check, `The token may do what “${probe.label}” covers.`, {
      code: 'permission_granted',
      facts,
    })
  if (error.kind !== 'forbidden' && error.kind !== 'unauthorized') return unanswered(check, error)
  return {
    check,
    ok: false,
    code: 'permission_missing',
    facts,
    message: `The token lacks the permission “${probe.label}”.`,
    fix: `In the Developer Hub open your app, go to Configure → Authentication, tick “${probe.label}”, and save again.`,
  }
}

export function workspaceLine(workspace: Workspace, claim: WorkspaceClaim): ConnectionCheck {
  if (workspace.id === claim.workspaceId)
    return passed('workspace', `The token belongs to ${workspace.name || workspace.id}.`, {
      code: 'workspace_right',
      facts: { name: workspace.name || workspace.id },
    })
  return {
    check: 'workspace',
    ok: false,
    code: 'workspace_other',
    facts: { id: workspace.id, wanted: claim.workspaceId },
    message: `The token belongs to the workspace ${workspace.id}, not to ${claim.workspaceId}.`,
    fix: `Enter ${workspace.id} as Workspace ID, or use an access token of ${claim.workspaceId}.`,
  }
}

export function aiTeammateLine(
  teammate: Teammate | undefined,
  claim: WorkspaceClaim,
): ConnectionCheck {
  if (teammate !== undefined)
    return passed('ai_admin', `The AI writes as ${teammate.name || teammate.id}.`, {
      code: 'teammate_found',
      facts: { name: teammate.name || teammate.id },
    })
  return {
    check: 'ai_admin',
    ok: false,
    code: 'teammate_missing',
    facts: { id: claim.aiTeammateId },
    message: `The workspace has no teammate with the id ${claim.aiTeammateId}.`,
    fix: 'Pick the AI’s teammate from the list, or invite one in Intercom under Settings → Teammates.',
  }
}

/** A missing seat is a warning: only replies by email need one. */
export function inboxSeatLine(teammate: Teammate): ConnectionCheck {
  if (teammate.hasInboxSeat)
    return passed('inbox_seat', 'The AI’s teammate has an inbox seat.', { code: 'seat_there' })
  return {
    check: 'inbox_seat',
    ok: true,
    warning: true,
    code: 'seat_missing',
    message: 'The AI’s teammate has no inbox seat: its replies may not reach customers by email.',
    fix: 'Give the teammate an inbox seat in Intercom under Settings → Teammates.',
  }
}

export function listingLine(error: HelpdeskError | undefined): ConnectionCheck {
  const check = 'list_conversations'
  if (error === undefined)
    return passed(check, 'Conversations can be listed.', { code: 'listing_allowed' })
  if (error.kind !== 'forbidden' && error.kind !== 'unauthorized') return unanswered(check, error)
  return {
    check,
    ok: false,
    code: 'listing_refused',
    message: 'Intercom does not let the token list conversations.',
    fix: 'In the Developer Hub open your app, go to Configure → Authentication, tick “Read conversations”, and save again.',
  }
}
