import { type DayFigures, DURATIONS, noFigures } from '#domain/reports/day-figures.ts'
import type { StoredFigures } from '../schema/reports.ts'

export function toStoredFigures({ counts, quarters, durations }: DayFigures): StoredFigures {
  return {
    counts: Object.fromEntries(counts),
    quarters: [...quarters].flat(),
    durations: Object.fromEntries(DURATIONS.map((name) => [name, [...durations[name]].flat()])),
  }
}

export function toDayFigures({ counts, quarters, durations }: StoredFigures): DayFigures {
  const figures = noFigures()
  for (const [name, count] of Object.entries(counts)) figures.counts.set(name, count)
  putPairs(figures.quarters, quarters)
  for (const name of DURATIONS) putPairs(figures.durations[name], durations[name] ?? [])
  return figures
}

function putPairs(counts: Map<number, number>, pairs: readonly number[]): void {
  for (let place = 0; place + 1 < pairs.length; place += 2)
    counts.set(pairs[place] ?? 0, pairs[place + 1] ?? 0)
}
