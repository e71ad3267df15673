import { z } from 'zod'
import { errorBody } from '#api-contract/basics.ts'
import type { Endpoint } from './endpoint.ts'

type Json = Record<string, unknown>

const reasonPhrases: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted: it happens soon',
  204: 'Done',
  400: 'The body is not JSON',
  401: 'No key, or one that is not known',
  403: 'Only an owner or an admin may',
  404: 'There is none',
  409: 'Not possible as things stand',
  413: 'The body is larger than 1 MiB',
  422: 'A field is wrong: the error names it',
  503: 'The database, or Intercom, does not answer now',
}

const securitySchemes = {
  apiKey: { type: 'http', scheme: 'bearer' },
  signIn: { type: 'apiKey', in: 'cookie', name: 'firstline.session_token' },
}

/** The OpenAPI 3.1 document of the API, from the same table that serves it. */
export function toOpenApiDocument(
  endpoints: readonly Endpoint[],
  about: { version: string; serverUrl: string },
): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = (paths[`/api/v1${endpoint.path}`] ??= {})
    path[endpoint.method] = toOperation(endpoint, schemas)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Firstline',
      version: about.version,
      description: 'Answers customers in Intercom, hands over to people, and says why.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: about.serverUrl }],
    security: [{ apiKey: [] }, { signIn: [] }],
    paths,
    components: { schemas, securitySchemes },
  }
}

function toOperation(endpoint: Endpoint, schemas: Json): Json {
  return {
    operationId: toOperationId(endpoint),
    tags: [endpoint.area],
    summary: endpoint.summary,
    ...(endpoint.mayCall === 'anybody' && { security: [] }),
    parameters: [...pathParameters(endpoint.path), ...queryParameters(endpoint.query, schemas)],
    ...(endpoint.body && {
      requestBody: {
        required: !endpoint.body.safeParse({}).success,
        content: jsonContent(toSchema(endpoint.body, 'input', schemas)),
      },
    }),
    responses: toResponses(endpoint, schemas),
  }
}

function toOperationId({ method, path }: Endpoint): string {
  const words = path.replaceAll(/[{}]/g, '').split(/[/_-]/).filter(Boolean)
  return [method, ...words].map((word, index) => (index === 0 ? word : capitalise(word))).join('')
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodType | undefined, schemas: Json): Json[] {
  if (!query) return []
  const { properties, required } = toSchema(query, 'input', schemas) as {
    properties: Json
    required?: string[]
  } // a query is always an object
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required?.includes(name) ?? false,
    schema,
  }))
}

function toResponses(endpoint: Endpoint, schemas: Json): Json {
  const { status, schema } = endpoint.success
  const failures = new Map<number, z.ZodType>([401, 403, 404, 503].map((code) => [code, errorBody]))
  if (endpoint.body) failures.set(400, errorBody).set(413, errorBody)
  if (endpoint.body ?? endpoint.query) failures.set(422, errorBody)
  if (endpoint.mayCall === 'everybody') failures.delete(403)
  for (const [code, failure] of Object.entries(endpoint.failures ?? {}))
    failures.set(Number(code), failure)
  return Object.fromEntries([
    [String(status), withCsv(endpoint, toResponse(status, schema, schemas))],
    ...[...failures].map(([code, failure]) => [String(code), toResponse(code, failure, schemas)]),
  ]) as Json
}

function toResponse(status: number, schema: z.ZodType | undefined, schemas: Json): Json {
  const description = reasonPhrases[status] ?? 'See the error'
  return schema
    ? { description, content: jsonContent(toSchema(schema, 'output', schemas)) }
    : { description }
}

function withCsv({ toCsv }: Endpoint, response: Json): Json {
  if (!toCsv) return response
  const csv = { 'text/csv': { schema: { type: 'string' } } }
  return { ...response, content: { ...(response['content'] as Json), ...csv } }
}

function jsonContent(schema: Json): Json {
  return { 'application/json': { schema } }
}

/** Named schemas become components, and are referred to. */
function toSchema(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const text = JSON.stringify(z.toJSONSchema(schema, { io, reused: 'inline' }))
  const {
    $defs,
    $schema: _dialect,
    ...made
  } = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json & {
    $defs?: Record<string, Json>
  }
  for (const [name, named] of Object.entries($defs ?? {})) schemas[name] ??= withoutId(named)
  if (typeof made['id'] !== 'string') return made
  schemas[made['id']] ??= withoutId(made)
  return { $ref: `#/components/schemas/${made['id']}` }
}

function withoutId({ id: _id, ...rest }: Json): Json {
  return rest
}
