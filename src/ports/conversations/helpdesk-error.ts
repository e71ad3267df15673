export type HelpdeskErrorKind =
  | 'unauthorized'
  | 'plan-restricted'
  | 'forbidden'
  | 'not-found'
  | 'merged'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'timed-out'
  | 'malformed'

/** Trouble with Intercom, judged where it happened. */
export class HelpdeskError extends Error {
  override readonly name = 'HelpdeskError'
  readonly kind: HelpdeskErrorKind
  readonly isRetryable: boolean
  /** True for a write that may have taken effect all the same. [D2] */
  readonly mayHaveHappened: boolean
  /** When the rate budget opens again, if that is the reason. */
  readonly retryAt: Date | undefined
  readonly status: number | undefined
  /** Intercom's own code, such as `assignee_not_found`. */
  readonly code: string | undefined
  readonly requestId: string | undefined

  constructor(
    kind: HelpdeskErrorKind,
    message: string,
    facts: {
      isRetryable?: boolean
      mayHaveHappened?: boolean
      retryAt?: Date | undefined
      status?: number | undefined
      code?: string | undefined
      requestId?: string | undefined
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: facts.cause })
    this.kind = kind
    this.isRetryable = facts.isRetryable ?? false
    this.mayHaveHappened = facts.mayHaveHappened ?? false
    this.retryAt = facts.retryAt
    this.status = facts.status
    this.code = facts.code
    this.requestId = facts.requestId
  }
}
