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

/** Seconds that people count times in. */
const timeSteps = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200,
]

/** Round numbers up to a little above the highest value, from 0; times in steps of a clock. */
export function ticksOf(highest: number, isTime: boolean): number[] {
  const wanted = Math.max(highest, 1) / 3
  const power = 10 ** Math.floor(Math.log10(wanted))
  const steps = isTime ? timeSteps : [1, 2, 5, 10].map((one) => one * power)
  const step = steps.find((one) => one >= wanted) ?? Math.ceil(wanted / 86_400) * 86_400
  const whole = highest <= 3 ? 1 : step
  const count = Math.max(1, Math.ceil(highest / whole))
  return Array.from({ length: count + 1 }, (_, place) => place * whole)
}
