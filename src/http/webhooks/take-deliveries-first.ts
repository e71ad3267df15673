import { type Context, Hono } from 'hono'
import type { ApiError } from '../api-error.ts'
import type { RequestVariables } from '../http-parts.ts'
import { safeHeaders } from '../security-headers.ts'
import { beginRequest, endRequest, type WatchPorts } from '../watch-requests.ts'
import { receiveDelivery } from './receive-delivery.ts'
import type { WebhookPorts } from './webhook-parts.ts'

const route = '/webhooks/intercom/:key'
const accepted = JSON.stringify({ status: 'ok' })

/**
 * [W5] Deliveries come by hundreds a second, so they pass before the routes of everything else, and their answer is
 * made in one piece. What is none goes to `app`.
 */
export function takeDeliveriesFirst(
  ports: WebhookPorts & WatchPorts,
  app: Hono<RequestVariables>,
  toRefusal: (error: unknown, requestId: string) => ApiError,
): Hono<RequestVariables> {
  const first = new Hono<RequestVariables>()
  first.post(route, (context) => answer(ports, context, toRefusal))
  first.notFound((context) => app.fetch(context.req.raw, context.env))
  return first
}

async function answer(
  ports: WebhookPorts & WatchPorts,
  context: Context<RequestVariables, typeof route>,
  toRefusal: (error: unknown, requestId: string) => ApiError,
): Promise<Response> {
  const begun = beginRequest(ports)
  const { requestId } = begun
  let refusal: ApiError | undefined
  try {
    await receiveDelivery(ports, context.req)
  } catch (error) {
    refusal = toRefusal(error, requestId)
  }
  const status = refusal?.status ?? 200
  endRequest(ports, begun, { method: 'POST', route, status })
  return new Response(refusal ? JSON.stringify(refusal.toBody()) : accepted, {
    status,
    headers: {
      ...safeHeaders,
      'Content-Type': 'application/json',
      'X-Request-Id': requestId,
      ...refusal?.headers,
    },
  })
}
