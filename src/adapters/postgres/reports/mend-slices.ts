import { QUARTER_MS } from '#domain/reports/day-figures.ts'
import { countSessions } from '../conversations/count-sessions.ts'
import type { Executor } from '../database/database.ts'
import type { StoredFigures } from '../schema/reports.ts'
import type { StaleDay } from './report-days.ts'
import { SLICE_MS } from './report-slices.ts'
import { toStoredFigures } from './stored-figures.ts'

/** Two days' worth. */
const halfHoursAtOnce = 96

type SlicedDay = [dayMs: number, figures: StoredFigures[]]

/** [R7] Days of UTC with the half hours counted anew whose sessions were written since; the others still hold. */
export async function mendSlices(
  executor: Executor,
  organizationId: string,
  stale: ReadonlyMap<number, StaleDay<StoredFigures[]>>,
): Promise<SlicedDay[]> {
  const mended = new Map([...stale].map(([dayMs, { figures }]) => [dayMs, [...figures]]))
  const touched = [...stale].flatMap(([dayMs, { quarters }]) =>
    halfHoursOf(quarters).map((startMs) => ({ dayMs, startMs })),
  )
  const inOrder = touched.toSorted((one, other) => one.startMs - other.startMs)
  for (let from = 0; from < inOrder.length; from += halfHoursAtOnce) {
    const some = inOrder.slice(from, from + halfHoursAtOnce)
    const spans = some.map(({ startMs }) => toHalfHour(startMs))
    const counted = await countSessions(executor, organizationId, spans)
    counted.forEach((figures, place) => {
      const { dayMs = 0, startMs = 0 } = some[place] ?? {}
      const day = mended.get(dayMs)
      if (day) day[(startMs - dayMs) / SLICE_MS] = toStoredFigures(figures)
    })
  }
  return [...mended]
}

function halfHoursOf(quarters: ReadonlySet<number>): number[] {
  const starts = [...quarters].map((quarter) => {
    const ms = quarter * QUARTER_MS
    return ms - (ms % SLICE_MS)
  })
  return [...new Set(starts)]
}

function toHalfHour(startMs: number) {
  return { from: new Date(startMs), to: new Date(startMs + SLICE_MS) }
}
