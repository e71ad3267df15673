import type { Log, Metrics } from '#ports/telemetry.ts'
import { ApiError } from '../api-error.ts'
import type { Deadlines } from './deadlines.ts'
import type { IntakePorts } from './take-delivery.ts'

const keyPattern = /^[A-Za-z0-9_-]{16,128}$/

export type WebhookPorts = IntakePorts & { metrics: Metrics; log: Log; deadlines: Deadlines }

export function isWebhookKey(text: string): boolean {
  return keyPattern.test(text)
}

/** [W5] Whatever the database does, an answer is given in time; a write that ends later is harmless. */
export function inTime<Result>(
  ports: WebhookPorts,
  work: Promise<Result>,
): Promise<Result | 'unavailable'> {
  const done = work.catch((error: unknown) => {
    ports.log.error('webhook_not_stored', { error })
    return 'unavailable' as const
  })
  return Promise.race([done, ports.deadlines.next()])
}

export function unavailable(): ApiError {
  return new ApiError(503, 'The database does not answer now: try again.', {
    headers: { 'Retry-After': '30' },
  })
}

export function unknownKey(): ApiError {
  return new ApiError(404, 'There is no such webhook URL.')
}

export function retired(): ApiError {
  return new ApiError(410, 'This webhook URL was retired when the workspace was disconnected.')
}
