import type { z } from 'zod'
import { ApiError, invalid } from '../api-error.ts'

type Issue = z.core.$ZodIssue

const deepest = 32

/** Parses without coercion; throws 422 with the field and one sentence for the first thing that is wrong. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  refuseUnstorableText(value, [])
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw issue ? toApiError(issue) : new ApiError(422, 'The input is not valid.')
}

/** Parses JSON in UTF-8; throws 400 for anything else. An empty body counts as `{}`. */
export function parseJson(body: Uint8Array): unknown {
  if (body.byteLength === 0) return {}
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    throw new ApiError(400, 'The body is not JSON in UTF-8.')
  }
}

function toApiError(issue: Issue): ApiError {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path
  if (path[0] === undefined) return new ApiError(422, 'The body must be a JSON object.')
  return invalid(String(path[0]), `${toPathText(path)} ${toWords(issue)}.`)
}

function toWords(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'is not known here'
  if (issue.input === undefined && issue.code !== 'custom') return 'is missing'
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return `must be of type ${issue.expected}`
  return /^(?:Invalid|Too|Unrecognized)/.test(issue.message) ? 'is not valid' : issue.message
}

function toPathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
    '',
  )
}

/** No store keeps a NUL or half of a surrogate pair: said here, before anything is written. */
function refuseUnstorableText(value: unknown, path: readonly string[]): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw invalid(path[0] ?? 'body', `${path.join('.')} holds a character that is no text.`)
  } else if (path.length > deepest)
    throw invalid(path[0] ?? 'body', `${path[0]} is nested too deeply.`)
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) {
      refuseUnstorableText(name, [...path, 'name'])
      refuseUnstorableText(inner, [...path, name])
    }
}
