import type { Span } from '#domain/reports/zone-calendar.ts'

const DAY_MS = 86_400_000

/** The whole days of UTC in a span, and what they leave of it at its ends. */
export function splitAtDays({ from, to }: Span): { days: Span | undefined; edges: Span[] } {
  const first = new Date(Math.ceil(from.getTime() / DAY_MS) * DAY_MS)
  const end = new Date(Math.floor(to.getTime() / DAY_MS) * DAY_MS)
  if (first >= end) return { days: undefined, edges: [{ from, to }].filter(isSome) }
  const edges = [
    { from, to: first },
    { from: end, to },
  ]
  return { days: { from: first, to: end }, edges: edges.filter(isSome) }
}

function isSome({ from, to }: Span): boolean {
  return from < to
}
