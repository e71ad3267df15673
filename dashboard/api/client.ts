import { noteAnswer, signInEndedWords } from './sign-in-state.ts'

/** What the API answered instead of a success; `message` is meant for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly field: string | undefined
  readonly fix: string | undefined
  readonly requestId: string | undefined
  /** The whole answer: refused connections carry their checks beside the error. */
  readonly body: unknown

  constructor(status: number, body: unknown, requestId: string | null) {
    const error = readError(body)
    const own = status === 401 ? signInEndedWords() : ''
    super(own || (error.message ?? `The server answered ${status}.`))
    this.status = status
    this.field = error.field
    this.fix = own === '' ? error.fix : undefined
    this.requestId = requestId ?? undefined
    this.body = body
  }
}

let organizationId: string | undefined

/** Which organization the requests that follow are about. */
export function chooseOrganization(id: string): void {
  organizationId = id
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Asks the API; throws `ApiProblem`. The caller names the shape that the API's document promises. */
export async function ask<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const text = await send(method, path, body)
  return (text === '' ? undefined : parse(text)) as Answer // held to the OpenAPI document by the server's own tests
}

/** Asks for what is no JSON, such as a table to be saved. */
export async function askText(path: string): Promise<string> {
  return send('GET', path)
}

async function send(method: Method, path: string, body?: unknown): Promise<string> {
  const answer = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(organizationId !== undefined && { 'Organization-Id': organizationId }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  noteAnswer(answer.status)
  if (!answer.ok)
    throw new ApiProblem(answer.status, parse(text), answer.headers.get('X-Request-Id'))
  return text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readError(body: unknown): { message?: string; field?: string; fix?: string } {
  const isEnvelope = typeof body === 'object' && body !== null && 'error' in body
  return isEnvelope ? (body.error as { message?: string; field?: string; fix?: string }) : {} // the API's envelope
}
