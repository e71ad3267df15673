import { HelpdeskError, type HelpdeskErrorKind } from '#ports/conversations/helpdesk-error.ts'
import { wireErrorList } from '../wire/error-list.ts'

type FailedAnswer = {
  /** Such as `POST /conversations/1/reply`. */
  call: string
  isWrite: boolean
  status: number
  body: unknown
  /** Of a 429, jitter included. */
  retryAt: Date | undefined
  /** Words that no error may hold. [C6] */
  secret: string
}

const LONGEST_MESSAGE = 300

const KINDS: Readonly<Record<number, HelpdeskErrorKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timed-out',
  410: 'not-found',
  429: 'rate-limited',
}

/** Connecting failed: nothing was sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** [D2] A 5xx, or a 408, may come after the write took effect; any other refusal came before. */
export function toAnswerError(answer: FailedAnswer): HelpdeskError {
  const { status } = answer
  const list = wireErrorList.parse(answer.body)
  const clean = (text: string) =>
    text.replaceAll(answer.secret, '[secret]').slice(0, LONGEST_MESSAGE)
  const code = list.errors.items[0]?.code
  const words = list.errors.items.map((error) => clean(`${error.code} ${error.message}`)).join('; ')
  const isUnclear = status >= 500 || status === 408
  return new HelpdeskError(
    kindOf(status, code),
    `Intercom answered ${status} to ${answer.call}: ${words === '' ? 'no reason given' : words}`,
    {
      isRetryable: isUnclear || status === 429,
      mayHaveHappened: answer.isWrite && isUnclear,
      retryAt: answer.retryAt,
      status,
      code: code === undefined || code === '' ? undefined : clean(code),
      requestId: list.request_id === undefined ? undefined : clean(list.request_id),
    },
  )
}

/** [D2] A write whose connection was lost or timed out may have arrived. */
export function toNetworkError(call: string, isWrite: boolean, cause: unknown): HelpdeskError {
  const code = codeOf(cause)
  const isTimeout = cause instanceof DOMException || TIMEOUTS.has(code)
  return new HelpdeskError(
    isTimeout ? 'timed-out' : 'unavailable',
    isTimeout
      ? `Intercom did not answer ${call} in time`
      : `Intercom could not be reached for ${call}${code === '' ? '' : ` (${code})`}`,
    { isRetryable: true, mayHaveHappened: isWrite && !NEVER_SENT.has(code), cause },
  )
}

/** An answer that no reader understands; a write behind it has most likely happened. */
export function toMalformedError(call: string, isWrite: boolean, problem: string): HelpdeskError {
  return new HelpdeskError('malformed', `Intercom's answer to ${call} ${problem}`, {
    isRetryable: true,
    mayHaveHappened: isWrite,
  })
}

function kindOf(status: number, code: string | undefined): HelpdeskErrorKind {
  if (status === 403 && code === 'api_plan_restricted') return 'plan-restricted'
  if (status === 410 && code === 'contact_merged') return 'merged'
  if (status >= 500) return 'unavailable'
  return KINDS[status] ?? (status >= 400 ? 'invalid' : 'malformed')
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error) || !('code' in cause)) return ''
  return typeof cause.code === 'string' ? cause.code : ''
}
