import type { z } from 'zod'
import type { Caller } from '#ports/people/people.ts'
import { ApiError, notFound } from '../api-error.ts'
import { parseInput, parseJson } from './parse-input.ts'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
export type Area =
  'connection' | 'conversations' | 'knowledge' | 'people' | 'supervision' | 'insights' | 'reports'

/** A request whose body and query were parsed by the endpoint's schemas. */
export type Call<Body, Query> = {
  caller: Caller
  body: Body
  query: Query
  /** A part of the path by its name. */
  id(name?: string): string
}

/** Who asks, as far as the connection and the cookies tell. */
export type Visitor = {
  address: string
  cookie: string
  setCookies(cookies: readonly string[]): void
}

export type Definition<
  Body extends z.ZodType,
  Query extends z.ZodType,
  Answer extends z.ZodType,
> = {
  method: Method
  /** Under `/api/v1`, with its parts in braces. */
  path: string
  area: Area
  summary: string
  /** [C1] Who is signed in, or owner and admin only; `anybody` is for signing in itself. */
  mayCall: 'anybody' | 'everybody' | 'administrators'
  body?: Body
  query?: Query
  success: { status: 200 | 201 | 202 | 204; schema?: Answer }
  /** Statuses beside 401, 403, 404, 413, 422 that it may answer, and their schemas where they are special. */
  failures?: Partial<Record<409 | 422, z.ZodType>>
  /** The answer as a table, for `format=csv` and `Accept: text/csv`. */
  toCsv?(answer: Record<string, unknown>): string
  run(call: Call<z.output<Body>, z.output<Query>>): Promise<z.input<Answer>>
}

/** What arrives, before it is parsed. */
export type RawCall = {
  /** Undefined where nobody has signed in. */
  caller: Caller | undefined
  visitor: Visitor
  body: Uint8Array
  query: Record<string, string[]>
  parts: Record<string, string>
}

/** One method and path of the API, with everything that its document and its server need. */
export type Endpoint = Omit<Definition<z.ZodType, z.ZodType, z.ZodType>, 'run'> & {
  answer(call: RawCall): Promise<unknown>
}

export function endpoint<
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
>(definition: Definition<Body, Query, Answer>): Endpoint {
  const { run, ...rest } = definition
  return {
    ...rest,
    answer: async (raw) => {
      const { caller } = raw
      if (caller === undefined) throw new ApiError(401, 'Sign in first.')
      refuseMember(caller, definition.mayCall)
      return run({ caller, ...parseCall<Body, Query>(definition, raw) })
    },
  }
}

/** Answers also who has not signed in. */
export function publicEndpoint<
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
>(
  definition: Omit<Definition<Body, z.ZodUndefined, Answer>, 'run' | 'mayCall'> & {
    run(
      call: Omit<Call<z.output<Body>, undefined>, 'caller'> & { visitor: Visitor },
    ): Promise<z.input<Answer>>
  },
): Endpoint {
  const { run, ...rest } = definition
  return {
    ...rest,
    mayCall: 'anybody',
    answer: async (raw) =>
      run({ visitor: raw.visitor, ...parseCall<Body, z.ZodUndefined>(definition, raw) }),
  }
}

function parseCall<Body extends z.ZodType, Query extends z.ZodType>(
  definition: { body?: Body; query?: Query },
  raw: RawCall,
): Omit<Call<z.output<Body>, z.output<Query>>, 'caller'> {
  const body = definition.body && parseInput(definition.body, parseJson(raw.body))
  const query = definition.query && parseInput(definition.query, toSingleValues(raw.query))
  return {
    body: body as z.output<Body>, // undefined exactly where no schema is given
    query: query as z.output<Query>, // likewise
    id: (name = 'id') => toId(raw.parts[name]),
  }
}

/** An id that no store could hold is nobody's. */
function toId(part: string | undefined): string {
  if (part === undefined || part.includes('\0') || !part.isWellFormed() || part.length > 500)
    throw notFound('such id')
  return part
}

/** [C1] */
function refuseMember(caller: Caller, mayCall: Endpoint['mayCall']): void {
  if (mayCall !== 'administrators' || caller.role !== 'member') return
  throw new ApiError(403, 'Only an owner or an admin may do this.', {
    fix: 'Ask an owner or an admin of your organization.',
  })
}

function toSingleValues(query: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).map(([name, values]) => {
      if (values.length === 1 && values[0] !== undefined) return [name, values[0]]
      throw new ApiError(422, `${name} may be given once only.`, { field: name })
    }),
  )
}
