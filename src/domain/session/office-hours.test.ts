import { describe, expect, it } from 'vitest'
import { isInsideOfficeHours } from './office-hours.ts'

const hours = {
  timeZone: 'America/New_York',
  shifts: [
    { day: 'mon' as const, from: '09:00', to: '12:00' },
    { day: 'fri' as const, from: '22:00', to: '24:00' },
  ],
}

describe('office hours', () => {
  it.each([
    ['2026-11-02T13:59:59Z', false],
    ['2026-11-02T14:00:00Z', true],
    ['2026-11-02T16:59:00Z', true],
    ['2026-11-02T17:00:00Z', false],
    ['2026-11-07T04:59:00Z', true],
    ['2026-11-07T05:00:00Z', false],
  ])('[G13] reads %s in the zone of the office as %s', (at, expected) => {
    expect(isInsideOfficeHours(hours, new Date(at))).toBe(expected)
  })

  it('[G13] follows daylight saving', () => {
    expect(isInsideOfficeHours(hours, new Date('2026-06-01T13:30:00Z'))).toBe(true)
  })

  it('[G13] counts as open without office hours', () => {
    expect(isInsideOfficeHours(undefined, new Date())).toBe(true)
  })
})
