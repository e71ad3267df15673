import type { ConnectionCheck } from '#ports/connection/workspace-check.ts'
import { ApiError, conflict } from '../../api-error.ts'

export function notConnected(): ApiError {
  return conflict('No Intercom workspace is connected.')
}

export function reconnectRequired(): ApiError {
  return conflict('Intercom rejected the stored token: save a new one, or verify it.')
}

/** [C4] Names the first check that failed, and carries them all. */
export function refusedByChecks(checks: ConnectionCheck[]): ApiError {
  const failed = checks.find(({ ok }) => !ok)
  return new ApiError(422, failed?.message ?? 'Nothing could be checked.', {
    code: 'check_failed',
    field: fieldOfCheck(failed?.check ?? 'token'),
    fix: failed?.fix,
    beside: { checks },
  })
}

function fieldOfCheck(check: string): string {
  if (check.startsWith('workspace')) return 'workspace_id'
  return check === 'ai_admin' || check === 'inbox_seat' ? 'ai_admin_id' : 'access_token'
}
