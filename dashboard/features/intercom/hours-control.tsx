import type { Settings } from '#api-contract/settings.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import type { Change } from './change.ts'

type Hours = Settings['office_hours']

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A week that begins on a Monday. */
const monday = Date.UTC(2024, 0, 1)

/** When people are there: one shift a day and a time zone. An empty day is closed. */
export function HoursControl({ hours, change }: { hours: Hours; change: Change }) {
  const { common, choices } = useWords()
  const locale = useLocale()
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const shiftOf = (day: string) => hours?.shifts.find((shift) => shift.day === day)
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault()
        change({ office_hours: toHours(new FormData(event.currentTarget)) })
      }}
    >
      <label className="inline">
        {choices['office_hours.time_zone']}
        <input
          className="input compact short"
          name="time_zone"
          defaultValue={hours?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone}
        />
      </label>
      {days.map((day, place) => {
        const name = weekday.format(monday + place * 86_400_000)
        return (
          <p className="inline" key={day}>
            <span>{name}</span>
            <input
              className="input compact short"
              type="time"
              name={`${day}-from`}
              aria-label={`${name} 1`}
              defaultValue={shiftOf(day)?.from}
            />
            <input
              className="input compact short"
              type="time"
              name={`${day}-to`}
              aria-label={`${name} 2`}
              defaultValue={shiftOf(day)?.to}
            />
          </p>
        )
      })}
      <p className="wrap">
        <button className="btn">{common.save}</button>
        <button type="button" className="btn bare" onClick={() => change({ office_hours: null })}>
          {common.clear}
        </button>
      </p>
    </form>
  )
}

function toHours(form: FormData): Hours {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const shifts = days.flatMap((day) => {
    const from = text(`${day}-from`)
    const to = text(`${day}-to`)
    return from === '' || to === '' ? [] : [{ day, from, to }]
  })
  return shifts.length === 0 ? null : { time_zone: text('time_zone'), shifts }
}
