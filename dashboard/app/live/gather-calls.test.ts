import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatherCalls } from './gather-calls.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** When the function acted, in ms from the start, if called at these moments. */
function actsAt(calls: readonly number[], untilMs: number): number[] {
  const start = Date.now()
  const acts: number[] = []
  const call = gatherCalls(200, () => acts.push(Date.now() - start))
  for (const at of calls) setTimeout(call, at)
  vi.advanceTimersByTime(untilMs)
  return acts
}

describe('gathered calls', () => {
  it('act at once, and once more for all that follow', () => {
    expect(actsAt([0, 10, 20, 60], 2_000)).toEqual([0, 200])
  })

  it('act at once again after a rest', () => {
    expect(actsAt([0, 300, 1_000], 2_000)).toEqual([0, 300, 1_000])
  })

  it('act once a rest while they go on', () => {
    const flood = Array.from({ length: 60 }, (_, place) => place * 10)

    expect(actsAt(flood, 2_000)).toEqual([0, 200, 400, 600])
  })
})
