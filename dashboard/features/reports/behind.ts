import type { SessionSearch } from '../../components/charts/chart-row.ts'

type Span = { from: string; to: string }

/** [R6] The search that lists exactly the sessions of a span that a number counted. */
export function behind({ from, to }: Span, filters: SessionSearch = {}): SessionSearch {
  return {
    view: 'all',
    created_after: from,
    created_before: new Date(Date.parse(to) - 1).toISOString(),
    ...filters,
  }
}

export type SeriesPeriod = Span & { running: boolean }

/** A period's name on an axis. */
export function periodLabel(
  { from, to }: Span,
  { by, timeZone, locale }: { by: string; timeZone: string; locale: string },
): string {
  if (by === 'month')
    return new Intl.DateTimeFormat(locale, { timeZone, month: 'short', year: '2-digit' }).format(
      new Date(from),
    )
  const day = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short' })
  if (by === 'day') return day.format(new Date(from))
  return day.formatRange(new Date(from), new Date(Date.parse(to) - 1))
}
