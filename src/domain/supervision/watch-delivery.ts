export type WatchDeliveryState = 'waiting' | 'delivered' | 'given-up'

/** One try; `at` in ISO 8601. Without a problem the receiver took it. */
export type WatchAttempt = { at: string; status?: number; problem?: string; tookMs: number }

export type WatchDelivery = {
  id: string
  ruleId: string
  body: string
  state: WatchDeliveryState
  attempts: WatchAttempt[]
  nextAt?: Date
  createdAt: Date
}

const minuteMs = 60_000
/** After so many tries, over some eleven hours, nobody is there to be told. */
const RETRY_AFTER_MS = [1, 5, 30, 120, 480].map((minutes) => minutes * minuteMs)

/** [O7] The delivery after one more try: done, put off, or given up. */
export function afterAttempt(
  delivery: WatchDelivery,
  attempt: WatchAttempt,
  now: Date,
): WatchDelivery {
  const attempts = [...delivery.attempts, attempt]
  const { nextAt: _past, ...kept } = delivery
  if (attempt.problem === undefined) return { ...kept, attempts, state: 'delivered' }
  const delayMs = RETRY_AFTER_MS[attempts.length - 1]
  if (delayMs === undefined) return { ...kept, attempts, state: 'given-up' }
  return { ...kept, attempts, state: 'waiting', nextAt: new Date(now.getTime() + delayMs) }
}
