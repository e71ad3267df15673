/** From `from` on and before `to`. */
export type Span = { from: Date; to: Date }

/** A local day, or what a report's ends leave of it. */
export type DaySpan = Span & { isWhole: boolean }

export type Grain = 'day' | 'week' | 'month'

const dayMs = 86_400_000
const quarterMs = 900_000
/** No zone changes its clocks twice within so long: between equal ends nothing changes. */
const blockMs = 2 * dayMs

/** Days, weeks and months as a time zone's clocks show them, with days of 23 and 25 hours where clocks change. */
export class ZoneCalendar {
  readonly timeZone: string
  readonly #clock: Intl.DateTimeFormat
  readonly #offsets = new Map<number, number>()

  constructor(timeZone: string) {
    this.timeZone = timeZone
    this.#clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  }

  /** The days between two moments; the first and the last may be cut. */
  days({ from, to }: Span): DaySpan[] {
    const days: DaySpan[] = []
    for (let start = this.startOf('day', from); start < to;) {
      const end = this.shiftDays(start, 1)
      const isWhole = start >= from && end <= to
      days.push({ from: later(start, from), to: earlier(end, to), isWhole })
      start = end
    }
    return days
  }

  /** The beginning of the day, the week (Monday) or the month that holds the moment. */
  startOf(grain: Grain, at: Date): Date {
    const wall = new Date(this.#wallMs(at))
    const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()]
    if (grain === 'month') return this.#instantOf(Date.UTC(year, month, 1))
    const daysBack = grain === 'week' ? (wall.getUTCDay() + 6) % 7 : 0
    return this.#instantOf(Date.UTC(year, month, day - daysBack))
  }

  /** The beginning of a day that is written as `2026-11-22`. */
  startOfDate(date: string): Date {
    return this.#instantOf(Date.parse(`${date}T00:00:00Z`))
  }

  /** The same time of day, so many days later or earlier. */
  shiftDays(at: Date, days: number): Date {
    return this.#instantOf(this.#wallMs(at) + days * dayMs)
  }

  /** Monday is 0. */
  weekdayAndHour(at: Date): { weekday: number; hour: number } {
    const wall = new Date(this.#wallMs(at))
    return { weekday: (wall.getUTCDay() + 6) % 7, hour: wall.getUTCHours() }
  }

  /** When it was this hour of this weekday, between two moments; Monday is 0. */
  hoursOf(span: Span, { weekday, hour }: { weekday: number; hour: number }): Span[] {
    const days = this.days(span).filter(({ from }) => this.weekdayAndHour(from).weekday === weekday)
    return days.flatMap((day) => this.#hourOf(day, hour))
  }

  #hourOf({ from, to }: Span, hour: number): Span[] {
    const quarters: number[] = []
    for (let ms = from.getTime() - (from.getTime() % quarterMs); ms < to.getTime(); ms += quarterMs)
      if (this.weekdayAndHour(new Date(Math.max(ms, from.getTime()))).hour === hour)
        quarters.push(ms)
    return quarters.map((ms) => ({
      from: later(new Date(ms), from),
      to: earlier(new Date(ms + quarterMs), to),
    }))
  }

  /** Such as `2026-11`. */
  monthOf(at: Date): string {
    return this.dateOf(at).slice(0, 7)
  }

  /** Such as `2026-11-29`. */
  dateOf(at: Date): string {
    return new Date(this.#wallMs(at)).toISOString().slice(0, 10)
  }

  /** What the clocks show, read as if it were UTC. */
  #wallMs(at: Date): number {
    const ms = at.getTime()
    const blockStart = Math.floor(ms / blockMs) * blockMs
    const offsetMs = this.#offsetAt(blockStart)
    const isSteady = offsetMs === this.#offsetAt(blockStart + blockMs)
    return isSteady ? ms + offsetMs : this.#readWallMs(at)
  }

  #offsetAt(blockStart: number): number {
    const known = this.#offsets.get(blockStart)
    if (known !== undefined) return known
    const offsetMs = this.#readWallMs(new Date(blockStart)) - blockStart
    this.#offsets.set(blockStart, offsetMs)
    return offsetMs
  }

  #readWallMs(at: Date): number {
    const read: Record<string, number> = {}
    for (const { type, value } of this.#clock.formatToParts(at)) read[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read
    const ms = ((at.getTime() % 1000) + 1000) % 1000
    return Date.UTC(year, month - 1, day, hour, minute, second, ms)
  }

  /** The first moment that shows the time; where clocks leap over it, the moment of the leap. */
  #instantOf(wallMs: number): Date {
    const near = [wallMs - dayMs, wallMs + dayMs].map((ms) => this.#wallMs(new Date(ms)) - ms)
    const candidates = near.map((offsetMs) => wallMs - offsetMs)
    const showing = candidates.filter((ms) => this.#wallMs(new Date(ms)) === wallMs)
    return new Date(showing.length > 0 ? Math.min(...showing) : Math.max(...candidates))
  }
}

/** A name of the time zone database, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}
