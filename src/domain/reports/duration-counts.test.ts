import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DurationCounts, percentileOf, toStep } from './duration-counts.ts'

it.each([
  [-3, 0],
  [59.9, 59],
  [63, 60],
  [604, 600],
  [3_700, 3_660],
  [50_000, 49_500],
  [700_000, 698_400],
  [3_000_000, 2_937_600],
])('[R7] rounds %d s down to a step', (seconds, step) => {
  expect(toStep(seconds)).toBe(step)
})

it('[R7] gives the rounded percentile of the exact durations', () => {
  const durations = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1 })
  fc.assert(
    fc.property(durations, fc.constantFrom(0.5, 0.9), (seconds, share) => {
      const counts: DurationCounts = new Map()
      for (const one of seconds) counts.set(toStep(one), (counts.get(toStep(one)) ?? 0) + 1)
      const sorted = seconds.toSorted((one, other) => one - other)
      const exact = sorted[Math.max(1, Math.ceil(sorted.length * share)) - 1] ?? 0

      expect(percentileOf(counts, share)).toBe(toStep(exact))
    }),
  )
})

it('[R7] knows no percentile of nothing', () => {
  expect(percentileOf(new Map(), 0.5)).toBeUndefined()
})
