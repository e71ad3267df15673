import { describe, expect, it } from 'vitest'
import { dueSampleDay, nextSampleAt } from './review.ts'

describe('sample of a day', () => {
  it.each([
    ['2026-11-02T07:59:59Z', '2026-10-31', '2026-11-02T08:00:00.000Z'],
    ['2026-11-02T08:00:00Z', '2026-11-01', '2026-11-03T08:00:00.000Z'],
    ['2026-11-02T23:59:59Z', '2026-11-01', '2026-11-03T08:00:00.000Z'],
  ])('[O8] is due at %s for %s, and next at %s', (now, day, next) => {
    expect(dueSampleDay(new Date(now))).toBe(day)
    expect(nextSampleAt(new Date(now)).toISOString()).toBe(next)
  })
})
