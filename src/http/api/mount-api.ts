import { type Context, Hono } from 'hono'
import { ApiError } from '../api-error.ts'
import { authenticate, type AuthenticationPorts, refuseForeignPage } from '../auth/authenticate.ts'
import type { RequestVariables } from '../http-parts.ts'
import { type BodySource, readBody } from '../read-body.ts'
import { trustedProxies, visitorAddress } from '../auth/visitor-address.ts'
import { credentialsOf } from './connection/credentials.ts'
import type { Endpoint } from './endpoint.ts'

const longestBody = 1024 * 1024

type ApiContext = Context<RequestVariables>

export type ApiDoorPorts = AuthenticationPorts & {
  publicUrl: string
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[]
}

/** Everything under `/api/v1`: who asks first, then the body's size, then path and method. */
export function mountApi(
  ports: ApiDoorPorts,
  endpoints: readonly Endpoint[],
): Hono<RequestVariables> {
  const api = new Hono<RequestVariables>()
  const addressOf = readAddress(ports.trustedProxies)
  mountEndpoints(
    api,
    endpoints.filter(({ mayCall }) => mayCall === 'anybody'),
    {
      check: (context) => refuseForeignPage(ports.publicUrl, credentialsOf(context), false),
      addressOf,
    },
  )
  api.all('/auth/*', () => {
    throw new ApiError(404, 'There is nothing at this address.')
  })
  api.use('*', async (context: ApiContext, next) => {
    const caller = await authenticate(ports, ports.publicUrl, credentialsOf(context))
    context.set('caller', caller)
    await next()
  })
  mountEndpoints(
    api,
    endpoints.filter(({ mayCall }) => mayCall !== 'anybody'),
    { check: () => undefined, addressOf },
  )
  return api
}

type Door = { check(context: ApiContext): void; addressOf(context: ApiContext): string }

function mountEndpoints(
  api: Hono<RequestVariables>,
  endpoints: readonly Endpoint[],
  door: Door,
): void {
  for (const endpoint of endpoints)
    api.on(endpoint.method, toRoutePath(endpoint.path), async (context: ApiContext) => {
      door.check(context)
      const address = door.addressOf(context)
      return answer(endpoint, context, { body: await readAll(context.req), address })
    })
  for (const [path, methods] of methodsByPath(endpoints))
    api.all(toRoutePath(path), () => {
      throw new ApiError(405, `This path takes ${methods} only.`, {
        headers: { Allow: methods },
      })
    })
}

async function readAll(request: BodySource): Promise<Buffer> {
  const body = await readBody(request, longestBody)
  if (body) return body
  throw new ApiError(413, 'The body is larger than 1 MiB.')
}

async function answer(
  endpoint: Endpoint,
  context: ApiContext,
  sent: { body: Buffer; address: string },
): Promise<Response> {
  const body = await endpoint.answer({
    caller: context.get('caller'),
    visitor: {
      address: sent.address,
      cookie: context.req.header('Cookie') ?? '',
      setCookies: (cookies) =>
        cookies.forEach((cookie) => context.header('Set-Cookie', cookie, { append: true })),
    },
    body: sent.body,
    query: context.req.queries(),
    parts: context.req.param(),
  })
  if (endpoint.toCsv && wantsCsv(context))
    return context.body(endpoint.toCsv(body as Record<string, unknown>), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${endpoint.path.split('/').at(-1)}.csv"`,
    })
  return endpoint.success.status === 204
    ? context.body(null, 204)
    : context.json(body as object, endpoint.success.status) // every schema of an answer is an object
}

function wantsCsv({ req: request }: ApiContext): boolean {
  const format = request.query('format')
  const accepted = request.header('Accept') ?? ''
  return format === 'csv' || (format === undefined && accepted.startsWith('text/csv'))
}

function readAddress(listed: readonly string[]): (context: ApiContext) => string {
  const proxies = trustedProxies(listed)
  return ({ env, req: request }) => {
    const connection = env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined // as the server gives it
    const peer = connection?.incoming?.socket?.remoteAddress
    return visitorAddress(proxies, peer, request.header('X-Forwarded-For'))
  }
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
