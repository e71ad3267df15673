import { describe, expect, it } from 'vitest'
import { readRateWindow, readRetryTime } from './rate-headers.ts'

const now = new Date('2026-11-18T11:06:40.000Z')
const seconds = now.getTime() / 1000
const limits = (reset: number, at = now) => ({
  date: at.toUTCString(),
  'x-ratelimit-limit': '1667',
  'x-ratelimit-remaining': '1600',
  'x-ratelimit-reset': String(reset),
})

describe('rate limit headers', () => {
  it('[D3] tell limit, remainder and reset', () => {
    expect(readRateWindow(limits(seconds + 8), now)).toEqual({
      limit: 1667,
      remaining: 1600,
      resetAt: new Date((seconds + 8) * 1000),
    })
  })

  it('[D3] are read in Intercom’s time where the clocks differ', () => {
    const ahead = new Date(now.getTime() + 60_000)

    expect(readRateWindow(limits(seconds + 68, ahead), now)?.resetAt).toEqual(
      new Date((seconds + 8) * 1000),
    )
  })

  it('[D3] tell nothing when one is missing or odd', () => {
    const { 'x-ratelimit-limit': _limit, ...rest } = limits(seconds)

    expect(readRateWindow(rest, now)).toBeUndefined()
    expect(readRateWindow({ ...limits(seconds), 'x-ratelimit-reset': 'soon' }, now)).toBeUndefined()
  })

  it('[D3] let a 429 without reset wait by Retry-After, else ten seconds', () => {
    expect(readRetryTime({ 'retry-after': '7' }, now)).toEqual(new Date(now.getTime() + 7_000))
    expect(readRetryTime({}, now)).toEqual(new Date(now.getTime() + 10_000))
    expect(readRetryTime(limits(seconds - 5), now)).toEqual(new Date(now.getTime() + 10_000))
  })
})
