import { useClock } from '../../language/use-words.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Short and relative; exact on hover and for screen readers, in the reader's zone. */
export function TimeText({ at, isAgo = false }: { at: string; isAgo?: boolean }) {
  const { locale, timeZone } = useClock()
  const time = new Date(at)
  const told = { locale, timeZone }
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone })
  return (
    <time dateTime={at} title={`${exact.format(time)} · ${at}`}>
      {isAgo ? timeAgo(time, new Date(), told) : shortTime(time, new Date(), told)}
    </time>
  )
}

export type Told = { locale: string; timeZone?: string | undefined }

export function shortTime(time: Date, now: Date, { locale, timeZone }: Told): string {
  const age = now.getTime() - time.getTime()
  if (age >= 0 && age < hour) {
    const minutes = Math.floor(age / minute)
    if (minutes === 0)
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
    return locale.startsWith('en')
      ? `${minutes} min`
      : new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' }).format(minutes)
  }
  const clock = { hour: '2-digit', minute: '2-digit', timeZone } as const
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone })
  if (dayOf.format(time) === dayOf.format(now))
    return new Intl.DateTimeFormat(locale, clock).format(time)
  if (age >= 0 && age < 6 * day)
    return new Intl.DateTimeFormat(locale, { weekday: 'short', ...clock }).format(time)
  const date = { day: 'numeric', month: 'short', timeZone } as const
  const isThisYear = dayOf.format(time).slice(0, 4) === dayOf.format(now).slice(0, 4)
  return new Intl.DateTimeFormat(locale, isThisYear ? date : { ...date, year: 'numeric' }).format(
    time,
  )
}

/** The same inside a sentence: "20 min ago" where the short form says "20 min". */
export function timeAgo(time: Date, now: Date, told: Told): string {
  const age = now.getTime() - time.getTime()
  if (age < minute || age >= hour) return shortTime(time, now, told)
  const relative = new Intl.RelativeTimeFormat(told.locale, { style: 'short' })
  return relative.format(-Math.floor(age / minute), 'minute')
}

/** With seconds, for a thread and its records. */
export function ClockText({ at }: { at: string }) {
  const { locale, timeZone, time: tell } = useClock()
  const time = new Date(at)
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone })
  return (
    <time className="meta" dateTime={at} title={`${exact.format(time)} · ${at}`}>
      {tell(at)}
    </time>
  )
}
