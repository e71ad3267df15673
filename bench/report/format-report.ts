import { type Cell, isMet, type Report, type Table, type Target } from './report.ts'

/** Tables for a terminal. */
export function toText({ title, how, tables, targets }: Report): string {
  const parts = tables.map((table) => `${table.title}\n${alignColumns(table)}`)
  const judged = targets.map((target) => `  ${toSentence(target)}`)
  return [`${title}\n${how}`, ...parts, ...(judged.length > 0 ? [judged.join('\n')] : [])].join(
    '\n\n',
  )
}

/** The same tables as a section of Markdown. */
export function toMarkdown({ title, how, tables, targets }: Report): string {
  const parts = tables.map((table) => `### ${table.title}\n\n${toMarkdownTable(table)}`)
  const judged = targets.map((target) => `- ${toSentence(target)}`)
  return [`## ${title}`, how, ...parts, ...(judged.length > 0 ? [judged.join('\n')] : [])].join(
    '\n\n',
  )
}

function toSentence(target: Target): string {
  const { what, measured, bound, limit, unit } = target
  const verdict = isMet(target) ? 'met' : 'MISSED'
  return `${verdict}: ${what}: ${toCell(measured)}${unit} (wanted ${bound} ${limit}${unit})`
}

function alignColumns({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(toCell))]
  const widths = columns.map((_, place) =>
    Math.max(...lines.map((line) => line[place]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, place) =>
          place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
        )
        .join('  '),
    )
    .map((line) => `  ${line}`)
    .join('\n')
}

function toMarkdownTable({ columns, rows }: Table): string {
  const rule = columns.map((_, place) => (place === 0 ? '---' : '---:'))
  const lines = [columns, rule, ...rows.map((row) => row.map(toCell))]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** Three figures say all that a noisy machine can. */
function toCell(cell: Cell): string {
  if (typeof cell === 'string') return cell
  if (Number.isNaN(cell)) return '-'
  if (Math.abs(cell) >= 100) return Math.round(cell).toLocaleString('en')
  return String(Number(cell.toPrecision(3)))
}
