import { WINDOW_MS, type RateWindow } from '#ports/connection/rate-budget.ts'

export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>

/** A difference of the two clocks below this is the network's and the rounding's. */
const SMALLEST_SKEW_SECONDS = 3

export function headerText(headers: AnswerHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** Intercom's own time of an answer, whole seconds. */
export function answerTime(headers: AnswerHeaders): Date | undefined {
  const at = new Date(headerText(headers, 'date') ?? '')
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** [D3] The window of `X-RateLimit-*`, its reset moved to our clock where the two clocks differ. */
export function readRateWindow(headers: AnswerHeaders, now: Date): RateWindow | undefined {
  const limit = wholeNumber(headers, 'x-ratelimit-limit')
  const remaining = wholeNumber(headers, 'x-ratelimit-remaining')
  const reset = wholeNumber(headers, 'x-ratelimit-reset')
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined
  const resetAt = new Date((reset - skewSeconds(headers, now)) * 1000)
  return Number.isNaN(resetAt.getTime()) ? undefined : { limit, remaining, resetAt }
}

/** [D3] When a 429 may be tried again: the window's reset, else `Retry-After`, else a window's length. */
export function readRetryTime(headers: AnswerHeaders, now: Date): Date {
  const reset = readRateWindow(headers, now)?.resetAt
  if (reset !== undefined && reset > now) return reset
  const seconds = wholeNumber(headers, 'retry-after')
  return new Date(now.getTime() + (seconds === undefined ? WINDOW_MS : seconds * 1000))
}

function skewSeconds(headers: AnswerHeaders, now: Date): number {
  const at = answerTime(headers)
  if (at === undefined) return 0
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000)
  return Math.abs(seconds) < SMALLEST_SKEW_SECONDS ? 0 : seconds
}

function wholeNumber(headers: AnswerHeaders, name: string): number | undefined {
  const value = headerText(headers, name)
  return value !== undefined && /^\d{1,12}$/.test(value) ? Number(value) : undefined
}
