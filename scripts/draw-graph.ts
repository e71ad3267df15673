// Draws the rooms and the imports between them into ARCHITECTURE.md; with --check it only says whether they are up to date.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { root } from './checks/run-program.ts'

const cruised = z.object({
  modules: z.array(
    z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) }),
  ),
})

type Module = z.infer<typeof cruised>['modules'][number]

const begin = '<!-- rooms: drawn by `node scripts/run.mjs scripts/draw-graph.ts` -->'
const end = '<!-- end of rooms -->'

/** A Mermaid graph with one box per room of src and one arrow per room that it imports from. */
export function drawRooms(modules: Module[]): string {
  const product = modules.filter(({ source }) => !source.endsWith('.test.ts'))
  const arrows = new Set<string>()
  const sizes = new Map<string, number>()
  for (const { source, dependencies } of product) {
    const from = roomOf(source)
    if (!from) continue
    sizes.set(from, (sizes.get(from) ?? 0) + 1)
    for (const to of dependencies.map(({ resolved }) => roomOf(resolved)))
      if (to && to !== from) arrows.add(`  ${from} --> ${to}`)
  }
  const boxes = [...sizes.keys()].sort().map((room) => `  ${room}["${room}"]`)
  return ['```mermaid', 'flowchart TD', ...boxes, ...[...arrows].sort(), '```'].join('\n')
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

/** The text with what stands between the two marks replaced; throws when the marks are missing. */
export function putBetweenMarks(text: string, drawing: string): string {
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md must hold ${begin} and ${end}`)
  return `${text.slice(0, from + begin.length)}\n${drawing}\n${text.slice(to)}`
}

function cruise(): Module[] {
  const program = [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config=.dependency-cruiser.mjs',
    '--output-type=json',
    'src',
  ]
  const json = execFileSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return cruised.parse(JSON.parse(json)).modules
}

function main(): void {
  const path = join(root, 'ARCHITECTURE.md')
  const now = readFileSync(path, 'utf8')
  const wanted = putBetweenMarks(now, drawRooms(cruise()))
  if (wanted === now) return
  if (!process.argv.includes('--check')) return writeFileSync(path, wanted)
  process.stdout.write(
    'The graph in ARCHITECTURE.md is stale: node scripts/run.mjs scripts/draw-graph.ts\n',
  )
  process.exitCode = 1
}

if (import.meta.main) main()
