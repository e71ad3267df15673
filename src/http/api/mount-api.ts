import { type Context, Hono } from 'hono'
import type { ApiKeys } from '#ports/people.ts'
import { ApiError } from '../api-error.ts'
import type { RequestVariables } from '../http-parts.ts'
import { type BodySource, readBody } from '../read-body.ts'
import type { Endpoint } from './endpoint.ts'

const longestBody = 1024 * 1024

type ApiContext = Context<RequestVariables>

/** Everything under `/api/v1`: a key first, then the body's size, then path and method. */
export function mountApi(apiKeys: ApiKeys, endpoints: readonly Endpoint[]): Hono<RequestVariables> {
  const api = new Hono<RequestVariables>()
  api.all('/auth/*', () => {
    throw new ApiError(404, 'Signing in comes with the dashboard: use an API key until then.')
  })
  api.use('*', async (context, next) => {
    context.set('caller', await authenticate(apiKeys, context.req.header('Authorization')))
    context.set('body', await readAll(context.req))
    await next()
  })
  for (const endpoint of endpoints)
    api.on(endpoint.method, toRoutePath(endpoint.path), (context: ApiContext) =>
      answer(endpoint, context),
    )
  for (const [path, methods] of methodsByPath(endpoints))
    api.all(toRoutePath(path), () => {
      throw new ApiError(405, `This path takes ${methods} only.`, {
        headers: { Allow: methods },
      })
    })
  return api
}

/** Keys come in the Authorization header and nowhere else. */
async function authenticate(apiKeys: ApiKeys, header: string | undefined) {
  const key = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(header ?? '')?.[1]
  const caller = key === undefined ? undefined : await apiKeys.findCaller(key)
  if (caller) return caller
  throw new ApiError(
    401,
    key === undefined ? 'An API key is needed.' : 'This API key is not known.',
    {
      fix: 'Send the header Authorization: Bearer <api key>.',
      headers: { 'WWW-Authenticate': 'Bearer' },
    },
  )
}

async function readAll(request: BodySource): Promise<Buffer> {
  const body = await readBody(request, longestBody)
  if (body) return body
  throw new ApiError(413, 'The body is larger than 1 MiB.')
}

async function answer(endpoint: Endpoint, context: ApiContext): Promise<Response> {
  const body = await endpoint.answer({
    caller: context.get('caller'),
    body: context.get('body'),
    query: context.req.queries(),
    parts: context.req.param(),
  })
  return endpoint.success.status === 204
    ? context.body(null, 204)
    : context.json(body as object, endpoint.success.status) // every schema of an answer is an object
}

function toRoutePath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}

function methodsByPath(endpoints: readonly Endpoint[]): Map<string, string> {
  const methods = Map.groupBy(endpoints, ({ path }) => path)
  return new Map(
    [...methods].map(([path, list]) => [
      path,
      list.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase())).join(', '),
    ]),
  )
}
