import { type DayFigures, DURATIONS, increase, noFigures } from '#domain/reports/day-figures.ts'
import type { StoredFigures } from '../schema/reports.ts'

export function toStoredFigures({ counts, quarters, durations }: DayFigures): StoredFigures {
  const kept = DURATIONS.filter((name) => durations[name].size > 0)
  return {
    counts: Object.fromEntries(counts),
    quarters: [...quarters].flat(),
    durations: Object.fromEntries(kept.map((name) => [name, [...durations[name]].flat()])),
  }
}

export function toDayFigures(stored: StoredFigures): DayFigures {
  const figures = noFigures()
  addStored(figures, stored, 0)
  return figures
}

/** Adds what was stored of a part of the day that begins so many quarters of an hour after the day. */
export function addStored(day: DayFigures, stored: StoredFigures, firstQuarter: number): void {
  const { counts, quarters, durations } = stored
  for (const name in counts) increase(day.counts, name, counts[name] ?? 0)
  addPairs(day.quarters, quarters, firstQuarter)
  for (const name of DURATIONS) addPairs(day.durations[name], durations[name] ?? [], 0)
}

function addPairs(counts: Map<number, number>, pairs: readonly number[], shift: number): void {
  for (let place = 0; place + 1 < pairs.length; place += 2)
    increase(counts, (pairs[place] ?? 0) + shift, pairs[place + 1] ?? 0)
}
