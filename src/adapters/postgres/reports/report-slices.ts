import { type DayFigures, noFigures, QUARTER_MS } from '#domain/reports/day-figures.ts'
import type { Span } from '#domain/reports/zone-calendar.ts'
import type { StoredFigures } from '../schema/reports.ts'
import { addStored } from './stored-figures.ts'

export const SLICE_MS = 1_800_000
export const UTC_DAY_MS = 86_400_000

export type SlicedDays = ReadonlyMap<number, readonly StoredFigures[]>

/** Days of UTC that cover the spans, each once, in order. */
export function utcDaysOf(spans: readonly Span[]): Span[] {
  const starts = new Set<number>()
  for (const { from, to } of spans)
    for (let ms = dayStart(from.getTime()); ms < to.getTime(); ms += UTC_DAY_MS) starts.add(ms)
  const inOrder = [...starts].sort((one, other) => one - other)
  return inOrder.map((ms) => ({ from: new Date(ms), to: new Date(ms + UTC_DAY_MS) }))
}

export function slicesOf({ from, to }: Span): Span[] {
  const slices: Span[] = []
  for (let ms = from.getTime(); ms < to.getTime(); ms += SLICE_MS)
    slices.push({ from: new Date(ms), to: new Date(ms + SLICE_MS) })
  return slices
}

/** The sum of a span's half hours; undefined where one is missing, or the span does not begin and end with one. */
export function sumSlices(days: SlicedDays, { from, to }: Span): DayFigures | undefined {
  const [first, end] = [from.getTime(), to.getTime()]
  if (first % SLICE_MS !== 0 || end % SLICE_MS !== 0) return undefined
  const figures = noFigures()
  for (let ms = first; ms < end; ms += SLICE_MS) {
    const slice = days.get(dayStart(ms))?.[(ms - dayStart(ms)) / SLICE_MS]
    if (slice === undefined) return undefined
    addStored(figures, slice, (ms - first) / QUARTER_MS)
  }
  return figures
}

function dayStart(ms: number): number {
  return ms - (ms % UTC_DAY_MS)
}
