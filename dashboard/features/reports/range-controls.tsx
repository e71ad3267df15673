import { useWords } from '../../language/use-words.ts'
import { dayCountOf, lastDays, type Range, shiftDate, spanDays } from './use-range.ts'

/** Which days, cut how, in which zone, beside the days before. */
export function RangeControls({ range }: { range: Range }) {
  const { reports } = useWords()
  const { by, timeZone, compares, change } = range
  const days = dayCountOf(range)
  const preset = endsToday(range) ? spanDays.find((count) => count === days) : undefined
  return (
    <div className="range">
      <Choice
        label={reports.days}
        value={preset === undefined ? 'own' : String(preset)}
        options={[
          ...spanDays.map((count) => [String(count), reports.lastDays(count)] as const),
          ['own', reports.ownDays] as const,
        ]}
        choose={(value) => change(lastDays(Number(value) || days || 30, timeZone))}
      />
      <DateField range={range} />
      <Choice
        label={reports.by}
        value={by ?? ''}
        options={[
          ['', reports.byItself],
          ['day', reports.byDay],
          ['week', reports.byWeek],
          ['month', reports.byMonth],
        ]}
        choose={(value) => change({ by: value === '' ? undefined : value })}
      />
      <Choice
        label={reports.zone}
        value={timeZone}
        options={zonesWith(timeZone).map((zone) => [zone, zone.replaceAll('_', ' ')] as const)}
        choose={(tz) => change({ tz })}
      />
      <label className="inline">
        <input
          type="checkbox"
          checked={compares}
          onChange={(event) => change({ compare: event.target.checked ? 'previous' : undefined })}
        />
        {reports.compare}
      </label>
    </div>
  )
}

function endsToday({ from, to, timeZone }: Range): boolean {
  return (from === undefined && to === undefined) || to === lastDays(1, timeZone).to
}

/** Both days are part of the report, as people say it. */
function DateField({ range }: { range: Range }) {
  const { reports } = useWords()
  const usual = lastDays(30, range.timeZone)
  const from = (range.from ?? usual.from).slice(0, 10)
  const to = shiftDate((range.to ?? usual.to).slice(0, 10), -1)
  const put = (first: string, last: string) => {
    if (first !== '' && last !== '' && first <= last)
      range.change({ from: first, to: shiftDate(last, 1) })
  }
  return (
    <span className="inline">
      <input
        type="date"
        className="input compact short"
        aria-label={reports.first}
        value={from}
        max={to}
        onChange={(event) => put(event.target.value, to)}
      />
      –
      <input
        type="date"
        className="input compact short"
        aria-label={reports.last}
        value={to}
        min={from}
        onChange={(event) => put(from, event.target.value)}
      />
    </span>
  )
}

function Choice(props: {
  label: string
  value: string
  options: (readonly [string, string])[]
  choose: (value: string) => void
}) {
  const { label, value, options, choose } = props
  return (
    <select
      className="input compact short"
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map(([one, word]) => (
        <option value={one} key={one}>
          {word}
        </option>
      ))}
    </select>
  )
}

function zonesWith(timeZone: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return [...new Set([timeZone, 'UTC', ...known])]
}
