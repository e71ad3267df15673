type Json = Record<string, unknown>

/**
 * A report as a table: one line per period and one for the whole, one column per figure. Text that a spreadsheet would
 * run as a formula is made harmless.
 */
export function toReportCsv(report: Json): string {
  const { series, from, to, total } = report as { series: Json[]; from: string; to: string } & Json // every report has them
  const whole = flatten({ ...(total ? (total as Json) : withoutFrame(report)) })
  const rows = series.map(({ from: start, to: end, running: _now, ...figures }) => ({
    period: { from: start, to: end },
    figures: flatten(figures),
  }))
  const names = [...new Set([whole, ...rows.map(({ figures }) => figures)].flatMap(Object.keys))]
  const line = (head: unknown[], figures: Json) =>
    [...head, ...names.map((name) => figures[name])].map(toCell).join(',')
  return [
    ['row', 'from', 'to', ...names].map(toCell).join(','),
    ...rows.map(({ period, figures }) => line(['period', period.from, period.to], figures)),
    line(['total', from, to], whole),
    '',
  ].join('\r\n')
}

const frame = new Set(['from', 'to', 'time_zone', 'by', 'series', 'by_month', 'limits', 'previous'])

function withoutFrame(report: Json): Json {
  return Object.fromEntries(Object.entries(report).filter(([name]) => !frame.has(name)))
}

function flatten(value: Json, prefix = ''): Json {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      const path = prefix === '' ? name : `${prefix}.${name}`
      return typeof inner === 'object' && inner !== null
        ? Object.entries(flatten(inner as Json, path)) // figures nest in objects only
        : [[path, inner]]
    }),
  )
}

/** Quoted where it must be; never a formula. */
export function toCell(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : ''
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
