import { expect, it } from 'vitest'
import { isTimeZone, ZoneCalendar } from './zone-calendar.ts'

const at = (text: string) => new Date(text)
const hoursOf = ({ from, to }: { from: Date; to: Date }) =>
  (to.getTime() - from.getTime()) / 3_600_000

it('[R7] gives days of 23 and 25 hours where clocks change', () => {
  const berlin = new ZoneCalendar('Europe/Berlin')

  const spring = berlin.days({ from: at('2026-03-28T23:00:00Z'), to: at('2026-03-30T22:00:00Z') })
  const autumn = berlin.days({ from: at('2026-10-24T22:00:00Z'), to: at('2026-10-25T23:00:00Z') })

  expect(spring.map(hoursOf)).toEqual([23, 24])
  expect(autumn.map(hoursOf)).toEqual([25])
  expect([...spring, ...autumn].every(({ isWhole }) => isWhole)).toBe(true)
})

it('[R7] begins a day whose midnight is leapt over at the leap', () => {
  const cairo = new ZoneCalendar('Africa/Cairo')

  const [day] = cairo.days({ from: at('2026-04-24T12:00:00Z'), to: at('2026-04-24T13:00:00Z') })
  const start = cairo.startOf('day', at('2026-04-24T12:00:00Z'))

  expect(start).toEqual(at('2026-04-23T22:00:00Z'))
  expect(day).toMatchObject({ isWhole: false })
})

it('[R7] cuts the first and the last day', () => {
  const days = new ZoneCalendar('UTC').days({
    from: at('2026-11-01T10:00:00Z'),
    to: at('2026-11-03T05:00:00Z'),
  })

  expect(days.map(({ isWhole }) => isWhole)).toEqual([false, true, false])
  expect(days[0]?.from).toEqual(at('2026-11-01T10:00:00Z'))
  expect(days[2]?.to).toEqual(at('2026-11-03T05:00:00Z'))
})

it.each([
  ['Asia/Kathmandu', '2026-11-04T18:15:00Z', '2026-11-01T18:15:00Z', '2026-10-31T18:15:00Z'],
  ['America/St_Johns', '2026-11-05T03:30:00Z', '2026-11-02T03:30:00Z', '2026-11-01T02:30:00Z'],
])('[R7] finds day, week and month in %s', (zone, ...starts) => {
  const [day, week, month] = starts.map(at)
  const calendar = new ZoneCalendar(zone)
  const moment = at('2026-11-05T12:00:00Z')

  expect(calendar.startOf('day', moment)).toEqual(day)
  expect(calendar.startOf('week', moment)).toEqual(week)
  expect(calendar.startOf('month', moment)).toEqual(month)
  expect(calendar.monthOf(moment)).toBe('2026-11')
})

it('[R7] keeps the time of day across a change of clocks', () => {
  const newYork = new ZoneCalendar('America/New_York')

  expect(newYork.shiftDays(at('2026-11-02T05:00:00Z'), -30)).toEqual(at('2026-10-03T04:00:00Z'))
  expect(newYork.weekdayAndHour(at('2026-11-02T05:30:00Z'))).toEqual({ weekday: 0, hour: 0 })
})

it.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['+02:00', false],
  ['', false],
])('[R7] knows whether %j is a time zone', (name, isKnown) => {
  expect(isTimeZone(name)).toBe(isKnown)
})
