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
  const call = gatherCalls(() => acts.push(Date.now() - start))
  for (const at of calls) setTimeout(call, at)
  vi.advanceTimersByTime(untilMs)
  return acts
}

describe('gathered calls', () => {
  it('act at once, and once more soon for all that follow', () => {
    expect(actsAt([0, 10, 20, 60], 2_000)).toEqual([0, 75])
  })

  it('act at once again after a rest', () => {
    expect(actsAt([0, 100, 1_000], 2_000)).toEqual([0, 100, 1_000])
  })

  it('rest longer while they go on, up to a limit', () => {
    const flood = Array.from({ length: 300 }, (_, place) => place * 10)

    expect(actsAt(flood, 2_900)).toEqual([0, 75, 225, 525, 1_125, 1_725, 2_325])
  })

  it('act as soon as before once the flood is over', () => {
    const flood = Array.from({ length: 100 }, (_, place) => place * 10)

    expect(actsAt([...flood, 5_000, 5_010], 6_000).slice(-2)).toEqual([5_000, 5_075])
  })
})
