import { useState } from 'react'
import type { Settings } from '#api-contract/settings.ts'
import { useLocale, useWords } from '../../../language/use-words.ts'
import type { Change } from '../change.ts'

type Hours = Settings['office_hours']
type Shift = NonNullable<Hours>['shifts'][number]

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A week that begins on a Monday. */
const monday = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000

/** When people are there: shifts by day, and a time zone. A day without a shift is closed. */
export function HoursControl({ hours, change }: { hours: Hours; change: Change }) {
  const { common, choices, dialog } = useWords()
  const locale = useLocale()
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const [zone, setZone] = useState(
    hours?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  )
  const [shifts, setShifts] = useState<Shift[]>(hours?.shifts ?? [])
  const isChanged = JSON.stringify(shifts) !== JSON.stringify(hours?.shifts ?? [])
  const isMoved = hours !== null && zone !== hours.time_zone
  const put = (place: number, shift: Shift) =>
    setShifts((all) => all.map((one, index) => (index === place ? shift : one)))
  return (
    <form
      className="stack wide tight"
      onSubmit={(event) => {
        event.preventDefault()
        change({ office_hours: shifts.length === 0 ? null : { time_zone: zone, shifts } })
      }}
    >
      <label className="inline">
        {choices['office_hours.time_zone']}{' '}
        <input
          className="input compact short"
          list="time-zones"
          value={zone}
          onChange={(event) => setZone(event.target.value)}
        />
        <datalist id="time-zones">
          {Intl.supportedValuesOf('timeZone').map((name) => (
            <option value={name} key={name} />
          ))}
        </datalist>
      </label>
      <ul className="week wide">
        {days.map((day, place) => (
          <DayRow
            key={day}
            name={weekday.format(monday + place * dayMs)}
            shifts={shifts.flatMap((shift, index) => (shift.day === day ? [{ shift, index }] : []))}
            put={put}
            add={() => setShifts((all) => [...all, nextShift(day, all)])}
            drop={(index) => setShifts((all) => all.filter((_shift, other) => other !== index))}
          />
        ))}
      </ul>
      <p className="wrap">
        {(isChanged || isMoved) && <button className="btn">{common.save}</button>}
        {hours !== null && (
          <button
            type="button"
            className="btn bare"
            aria-label={`${common.clear}: ${dialog.closed}`}
            onClick={() => {
              setShifts([])
              change({ office_hours: null })
            }}
          >
            {common.clear}
          </button>
        )}
      </p>
    </form>
  )
}

function DayRow(props: {
  name: string
  shifts: { shift: Shift; index: number }[]
  put: (place: number, shift: Shift) => void
  add: () => void
  drop: (place: number) => void
}) {
  const { name, shifts, put, add, drop } = props
  const { dialog } = useWords()
  return (
    <li>
      <span className="day">{name}</span>
      {shifts.length === 0 && <span className="hint">{dialog.closed}</span>}
      {shifts.map(({ shift, index }) => (
        <span className="shift" key={index}>
          {(['from', 'to'] as const).map((end) => (
            <input
              key={end}
              className="input compact"
              type="time"
              aria-label={`${name} ${dialog[end]}`}
              value={shift[end]}
              required
              onChange={(event) => put(index, { ...shift, [end]: event.target.value })}
            />
          ))}
          <button
            type="button"
            className="btn bare slim"
            aria-label={`${dialog.removeShift}: ${name}`}
            onClick={() => drop(index)}
          >
            ×
          </button>
        </span>
      ))}
      <button
        type="button"
        className="btn bare slim"
        aria-label={`${dialog.addShift}: ${name}`}
        onClick={add}
      >
        +
      </button>
    </li>
  )
}

/** As the day before, since most days are alike. */
function nextShift(day: Shift['day'], all: readonly Shift[]): Shift {
  const last = all.findLast((shift) => shift.day !== day)
  return { day, from: last?.from ?? '09:00', to: last?.to ?? '17:00' }
}
