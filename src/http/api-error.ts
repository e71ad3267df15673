const codes = {
  400: 'malformed_json',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  410: 'gone',
  413: 'payload_too_large',
  422: 'invalid',
  429: 'too_many_requests',
  500: 'internal',
  503: 'unavailable',
} as const

export type ErrorStatus = keyof typeof codes

/** An answer that is no success: becomes the envelope `{"error":{code, message, field?, fix?}}`. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: ErrorStatus
  readonly code: string
  readonly field: string | undefined
  readonly fix: string | undefined
  /** What stands beside `error` in the answer. */
  readonly beside: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    status: ErrorStatus,
    message: string,
    more: {
      code?: string
      field?: string | undefined
      fix?: string | undefined
      beside?: Record<string, unknown>
      headers?: Record<string, string>
    } = {},
  ) {
    super(message)
    this.status = status
    this.code = more.code ?? codes[status]
    this.field = more.field
    this.fix = more.fix
    this.beside = more.beside ?? {}
    this.headers = more.headers ?? {}
  }

  toBody(): Record<string, unknown> {
    const { code, message, field, fix } = this
    return { error: { code, message, field, fix }, ...this.beside }
  }
}

export function notFound(what: string): ApiError {
  return new ApiError(404, `There is no ${what}.`)
}

export function conflict(message: string): ApiError {
  return new ApiError(409, message)
}

export function invalid(field: string, message: string, fix?: string): ApiError {
  return new ApiError(422, message, { field, fix })
}
