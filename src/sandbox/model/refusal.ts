/** Intercom says no: the status, code and message that both APIs answer with. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly field: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    detail: { message: string; field?: string; headers?: Record<string, string> },
  ) {
    super(detail.message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.field = detail.field
    this.headers = detail.headers ?? {}
  }
}

export function notFound(message = 'Resource Not Found', code = 'not_found'): Refusal {
  return new Refusal(404, code, { message })
}

export function invalid(message: string, field?: string): Refusal {
  return new Refusal(400, 'parameter_invalid', { message, field })
}

export function unprocessable(message: string, field?: string): Refusal {
  return new Refusal(422, 'parameter_invalid', { message, field })
}
