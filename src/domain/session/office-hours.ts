import type { OfficeHours, Weekday } from '../settings/settings.ts'

/** True inside one of the shifts, in the office's own time zone. Without office hours people are always there. */
export function isInsideOfficeHours(hours: OfficeHours | undefined, at: Date): boolean {
  if (hours === undefined) return true
  const { day, time } = localTime(hours.timeZone, at)
  return hours.shifts.some((shift) => shift.day === day && shift.from <= time && time < shift.to)
}

function localTime(timeZone: string, at: Date): { day: Weekday; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const day = read('weekday').toLowerCase() as Weekday // en-GB short weekdays are exactly these words
  return { day, time: `${read('hour')}:${read('minute')}` }
}
