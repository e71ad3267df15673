import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { Refusal } from '../model/refusal.ts'
import type { World } from '../model/world.ts'
import type { RateWindows } from '../rest/rate-windows.ts'
import type { RequestLog } from '../rest/request-log.ts'
import type { DeliveryLog } from '../webhooks/delivery-log.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'
import { articleRoutes } from './article-routes.ts'
import { contactRoutes } from './contact-routes.ts'
import { conversationRoutes } from './conversation-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { faultRoutes } from './fault-routes.ts'
import { requestRoutes } from './request-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'
import { workspaceRoutes } from './workspace-routes.ts'

type Machinery = {
  readonly world: World
  readonly requests: RequestLog
  readonly deliveries: DeliveryLog
  readonly sender: WebhookSender
  readonly rates: RateWindows
}

/** The control API, under `/_sandbox`: everything behind the control token. */
export function controlApi(
  { world, requests, deliveries, sender, rates }: Machinery,
  token: string,
): Hono {
  const control = new Hono()
  control.use('*', async (context, next) => {
    if (!isToken(context.req.header('authorization'), token)) {
      throw new Refusal(401, 'unauthorized', { message: 'The control token is missing or wrong' })
    }
    await next()
  })
  control.route('/', conversationRoutes(world))
  control.route('/', contactRoutes(world))
  control.route('/', articleRoutes(world))
  control.route('/', workspaceRoutes(world))
  control.route('/', webhookRoutes(world, sender, deliveries))
  control.route('/', faultRoutes(world))
  control.route('/', requestRoutes(world, requests))
  control.route('/', eventRoutes(world))
  control.post('/reset', (context) => {
    world.reset()
    requests.clear()
    deliveries.clear()
    rates.clear()
    return context.body(null, 204)
  })
  control.all('*', () => {
    throw new Refusal(404, 'not_found', { message: 'The control API has no such path' })
  })
  control.onError((error, context) => answerError(error, context))
  return control
}

function answerError(error: Error, context: Context): Response {
  if (!(error instanceof Refusal)) throw error
  // Intercom answers 400 to some wrong fields; this API answers 422 to all of them.
  const isField = error.status === 400 && error.code === 'parameter_invalid'
  const field = error.field === undefined ? {} : { field: error.field }
  const body = {
    error: { code: isField ? 'invalid_field' : error.code, message: error.message, ...field },
  }
  return Response.json(body, { status: isField ? 422 : error.status, headers: context.res.headers })
}

function isToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1] ?? ''
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}
