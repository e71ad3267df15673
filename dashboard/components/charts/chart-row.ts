/** What a link to the sessions behind a number asks for. */
export type SessionSearch = Record<string, string>

/** One period of a chart, with a value for each series. */
export type ChartRow = {
  key: string
  label: string
  /** It has not ended yet. */
  isRunning: boolean
  values: (number | null)[]
  behind?: SessionSearch
}

export type ChartSeries = { name: string }

/** Round numbers up to a little above the highest value, from 0. */
export function ticksOf(highest: number): number[] {
  const wanted = Math.max(highest, 1) / 3
  const power = 10 ** Math.floor(Math.log10(wanted))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= wanted) ?? wanted
  const whole = highest <= 3 ? 1 : step
  const count = Math.max(1, Math.ceil(highest / whole))
  return Array.from({ length: count + 1 }, (_, place) => place * whole)
}
