import { type Context, Hono } from 'hono'
import type { Log, Metrics, WebhookResult } from '#ports/telemetry.ts'
import { ApiError } from '../api-error.ts'
import type { RequestVariables } from '../http-parts.ts'
import { readBody } from '../read-body.ts'
import type { Deadlines } from './deadlines.ts'
import { type IntakePorts, takeDelivery } from './take-delivery.ts'

const longestBody = 2 * 1024 * 1024
const keyPattern = /^[A-Za-z0-9_-]{16,128}$/

export type WebhookPorts = IntakePorts & { metrics: Metrics; log: Log; deadlines: Deadlines }

type HookContext = Context<RequestVariables, '/:key'>

/** The webhook URL of each organization. [W1–W5] */
export function mountWebhooks(ports: WebhookPorts): Hono<RequestVariables> {
  const hooks = new Hono<RequestVariables>()
  hooks.post('/:key', (context: HookContext) => receive(ports, context))
  hooks.get('/:key', (context: HookContext) => show(ports, context))
  hooks.all('/:key', () => {
    throw new ApiError(405, 'The webhook URL takes POST, HEAD and GET only.', {
      headers: { Allow: 'POST, HEAD, GET' },
    })
  })
  return hooks
}

async function receive(ports: WebhookPorts, context: HookContext): Promise<Response> {
  const raw = await readBody(context.req, longestBody)
  if (!raw) return answer(ports, context, 'too-large')
  const webhookKey = context.req.param('key')
  if (!keyPattern.test(webhookKey)) return answer(ports, context, 'unknown-key')
  const signature = context.req.header('X-Hub-Signature')
  const headers = keptHeaders(context)
  const result = await inTime(ports, takeDelivery(ports, { webhookKey, raw, signature, headers }))
  return answer(ports, context, result)
}

/** Only these: no signature, no key, no cookie, no address of anybody. */
const keptNames = [
  'content-type',
  'content-length',
  'content-encoding',
  'user-agent',
  'x-request-id',
]
const longestHeader = 300

function keptHeaders(context: HookContext): Record<string, string> {
  return Object.fromEntries(
    keptNames.flatMap((name) => {
      const value = context.req.header(name)
      return value === undefined ? [] : [[name, value.slice(0, longestHeader)]]
    }),
  )
}

/** [W3] */
async function show(ports: WebhookPorts, context: HookContext): Promise<Response> {
  const webhookKey = context.req.param('key')
  const found = keyPattern.test(webhookKey)
    ? await inTime(ports, ports.known.read(webhookKey))
    : undefined
  if (found === 'unavailable') throw unavailable()
  if (found === undefined) throw unknownKey()
  if (found === 'retired') throw retired()
  return context.json({ status: 'ready' }, 200)
}

/** [W5] Whatever the database does, an answer is given in time; a write that ends later is harmless. */
function inTime<Result>(
  ports: WebhookPorts,
  work: Promise<Result>,
): Promise<Result | 'unavailable'> {
  const done = work.catch((error: unknown) => {
    ports.log.error('webhook_not_stored', { error })
    return 'unavailable' as const
  })
  return Promise.race([done, ports.deadlines.next()])
}

function answer(ports: WebhookPorts, context: HookContext, result: WebhookResult): Response {
  ports.metrics.countWebhook(result)
  const refusal = refusals[result]
  if (refusal) throw refusal()
  return context.json({ status: 'ok' }, 200)
}

const refusals: Partial<Record<WebhookResult, () => ApiError>> = {
  'too-large': () => new ApiError(413, 'The notification is larger than 2 MiB.'),
  'unknown-key': unknownKey,
  retired,
  'bad-signature': () =>
    new ApiError(401, 'X-Hub-Signature does not match.', {
      fix: "Save the app's client secret as it stands in the Developer Hub.",
    }),
  'not-json': () => new ApiError(400, 'The notification is not JSON.'),
  unavailable,
}

function unavailable(): ApiError {
  return new ApiError(503, 'The database does not answer now: try again.', {
    headers: { 'Retry-After': '30' },
  })
}

function unknownKey(): ApiError {
  return new ApiError(404, 'There is no such webhook URL.')
}

function retired(): ApiError {
  return new ApiError(410, 'This webhook URL was retired when the workspace was disconnected.')
}
