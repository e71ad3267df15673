import type { ApiVersion } from '../../model/api-version.ts'
import type { Workspace } from '../../model/workspace.ts'

/** What a handler is given. The body of a GET, and an absent one, is an empty object. */
export type RestCall = {
  readonly workspace: Workspace
  readonly version: ApiVersion
  readonly pathname: string
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

export type Answer = {
  readonly status?: number
  readonly body: unknown
}

/** One operation of the OpenAPI file; `since` is the first version that has it. */
export type Operation = {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly scope: string
  readonly since?: ApiVersion
  readonly answer: (call: RestCall) => Answer
}
