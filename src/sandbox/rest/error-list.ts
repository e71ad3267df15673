import type { Refusal } from '../model/refusal.ts'

type Detail = { code: string; message: string; field?: string }

/** Intercom's error envelope. */
export function errorList(requestId: string | null, { code, message, field }: Detail): object {
  return {
    type: 'error.list',
    request_id: requestId,
    errors: [{ code, message, ...(field ? { field } : {}) }],
  }
}

export function refusalDetail(refusal: Refusal): Detail {
  return { code: refusal.code, message: refusal.message, field: refusal.field }
}

const codes: Readonly<Record<number, readonly [string, string]>> = {
  400: ['bad_request', 'Bad Request'],
  401: ['unauthorized', 'Access Token Invalid'],
  403: ['forbidden', 'Forbidden'],
  404: ['not_found', 'Resource Not Found'],
  409: ['conflict', 'Conflict'],
  422: ['parameter_invalid', 'Parameter invalid'],
  429: ['rate_limit_exceeded', 'Exceeded rate limit'],
  500: ['server_error', 'Internal Server Error'],
  502: ['server_error', 'Bad Gateway'],
  503: ['service_unavailable', 'Service Unavailable'],
  504: ['request_timeout', 'Gateway Timeout'],
}

/** What Intercom would say with this status, where nothing more is known. */
export function detailOfStatus(status: number, scope?: string): Detail {
  if (status === 403 && scope) {
    return { code: 'forbidden', message: `The access token lacks the scope ${scope}` }
  }
  const [code, message] = codes[status] ?? ['server_error', `Status ${status}`]
  return { code, message }
}
