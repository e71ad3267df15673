import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Clock, Ids } from '#ports/clock.ts'
import type { Log, Metrics } from '#ports/telemetry.ts'
import type { RequestVariables } from './http-parts.ts'

export type WatchPorts = { ids: Ids; clock: Clock; log: Log; metrics: Metrics }

export type BegunRequest = { requestId: string; startedAt: number }

export function beginRequest({ ids, clock }: WatchPorts): BegunRequest {
  return { requestId: ids.newId(), startedAt: clock.now().getTime() }
}

/** Logs how a request went: the route's pattern, never a key or a text. */
export function endRequest(
  { clock, log, metrics }: WatchPorts,
  { requestId, startedAt }: BegunRequest,
  done: { method: string; route: string; status: number },
): void {
  const { method, route, status } = done
  const milliseconds = clock.now().getTime() - startedAt
  metrics.observeRequest(`${method} ${route}`, status, milliseconds)
  log.info('request', { requestId, method, route, status, milliseconds })
}

/** Gives each request an id, and notes how it went. */
export function watchRequests(ports: WatchPorts): MiddlewareHandler<RequestVariables> {
  return async (context: Context<RequestVariables>, next) => {
    const begun = beginRequest(ports)
    context.set('requestId', begun.requestId)
    context.header('X-Request-Id', begun.requestId)
    await next()
    const { method } = context.req
    endRequest(ports, begun, { method, route: routePath(context, -1), status: context.res.status })
  }
}
