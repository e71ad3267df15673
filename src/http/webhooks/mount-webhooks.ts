import { type Context, Hono } from 'hono'
import { ApiError } from '../api-error.ts'
import type { RequestVariables } from '../http-parts.ts'
import {
  inTime,
  isWebhookKey,
  retired,
  unavailable,
  unknownKey,
  type WebhookPorts,
} from './webhook-parts.ts'

type HookContext = Context<RequestVariables, '/:key'>

/** The webhook URL of each organization, but for deliveries themselves: those are taken before. [W3] */
export function mountWebhooks(ports: WebhookPorts): Hono<RequestVariables> {
  const hooks = new Hono<RequestVariables>()
  hooks.get('/:key', (context: HookContext) => show(ports, context))
  hooks.all('/:key', () => {
    throw new ApiError(405, 'The webhook URL takes POST, HEAD and GET only.', {
      headers: { Allow: 'POST, HEAD, GET' },
    })
  })
  return hooks
}

async function show(ports: WebhookPorts, context: HookContext): Promise<Response> {
  const webhookKey = context.req.param('key')
  const found = isWebhookKey(webhookKey)
    ? await inTime(ports, ports.known.read(webhookKey))
    : undefined
  if (found === 'unavailable') throw unavailable()
  if (found === undefined) throw unknownKey()
  if (found === 'retired') throw retired()
  return context.json({ status: 'ready' }, 200)
}
