/** How often each duration occurred, by its steps of `toStep`. */
export type DurationCounts = Map<number, number>

/** Below so many seconds, steps of so many. */
const steps: readonly (readonly [below: number, step: number])[] = [
  [60, 1],
  [600, 5],
  [3_600, 30],
  [10_800, 60],
  [43_200, 300],
  [172_800, 900],
  [1_209_600, 3_600],
]

/**
 * Seconds rounded down to a step that a reader would still tell apart: 1 s below a minute, 5 s below ten, an hour
 * below two weeks. Rounding keeps the order, so percentiles of rounded durations are the rounded percentiles.
 */
export function toStep(seconds: number): number {
  const whole = Math.max(0, Math.floor(seconds))
  const step = steps.find(([below]) => whole < below)?.[1] ?? 86_400
  return whole - (whole % step)
}

export function countOf(counts: DurationCounts): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/** The smallest duration that at least this share of all does not exceed; undefined without any. */
export function percentileOf(counts: DurationCounts, share: number): number | undefined {
  const rank = Math.max(1, Math.ceil(countOf(counts) * share))
  let seen = 0
  for (const seconds of [...counts.keys()].sort((one, other) => one - other)) {
    seen += counts.get(seconds) ?? 0
    if (seen >= rank) return seconds
  }
  return undefined
}
