import type { HonoRequest } from 'hono'
import type { WebhookResult } from '#ports/telemetry.ts'
import { ApiError } from '../api-error.ts'
import { readBody } from '../read-body.ts'
import { takeDelivery } from './take-delivery.ts'
import {
  inTime,
  isWebhookKey,
  retired,
  unavailable,
  unknownKey,
  type WebhookPorts,
} from './webhook-parts.ts'

const longestBody = 2 * 1024 * 1024

type HookRequest = Pick<HonoRequest<'/:key'>, 'header' | 'arrayBuffer' | 'raw' | 'param'>

/** Resolves when the delivery is answered with 200; throws `ApiError` for every other answer. [W1–W5] */
export async function receiveDelivery(ports: WebhookPorts, request: HookRequest): Promise<void> {
  const result = await receive(ports, request)
  ports.metrics.countWebhook(result)
  const refusal = refusals[result]
  if (refusal) throw refusal()
}

async function receive(ports: WebhookPorts, request: HookRequest): Promise<WebhookResult> {
  const raw = await readBody(request, longestBody)
  if (!raw) return 'too-large'
  const webhookKey = request.param('key')
  if (!isWebhookKey(webhookKey)) return 'unknown-key'
  const signature = request.header('X-Hub-Signature')
  const headers = keptHeaders(request)
  return inTime(ports, takeDelivery(ports, { webhookKey, raw, signature, headers }))
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

function keptHeaders(request: HookRequest): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of keptNames) {
    const value = request.header(name)
    if (value !== undefined) kept[name] = value.slice(0, longestHeader)
  }
  return kept
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
