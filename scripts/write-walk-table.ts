// Writes the table of docs/dashboard-walk.md from what the walk measured: give the file that WALK_RESULTS named.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Figures, WalkFigures } from '#test/e2e/walk/note-figures.ts'
import { root } from './checks/run-program.ts'

const document = join(root, 'docs', 'dashboard-walk.md')
const [begin, end] = ['<!-- walk: begin -->', '<!-- walk: end -->']

/** Ids in a path say nothing to who reads the table. */
function toPageName(path: string): string {
  return path.replace(/[?#].*$/, '').replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}$/, '/:id')
}

/** Every page by every look: nodes, stops of the Tab key, and what was wrong. */
export function toTable(figures: WalkFigures): string {
  const looks = Object.keys(figures)
  const paths = Object.keys(figures[looks[0] ?? ''] ?? {})
  const rows = paths.map((path) => {
    const cells = looks.map((look) => toCell(figures[look]?.[path]))
    return `| ${toPageName(path)} | ${cells.join(' | ')} |`
  })
  return [
    `| page | ${looks.join(' | ')} |`,
    `| --- |${' --- |'.repeat(looks.length)}`,
    ...rows,
  ].join('\n')
}

function toCell(measured: Figures | undefined): string {
  if (!measured) return '–'
  const { nodes, stops, wrong } = measured
  const verdict = wrong.length === 0 ? '✓' : `✗ ${wrong.join('; ').replaceAll('|', '\\|')}`
  return `${verdict} ${nodes} nodes, ${stops} stops`
}

function main([file]: string[]): void {
  if (file === undefined) throw new Error('Give the file that WALK_RESULTS named.')
  const figures = JSON.parse(readFileSync(file, 'utf8')) as WalkFigures // written by the walk
  const text = readFileSync(document, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${document} has no place for the table.`)
  writeFileSync(document, `${before}${begin}\n\n${toTable(figures)}\n\n${end}${after}`)
}

if (import.meta.main) main(process.argv.slice(2))
