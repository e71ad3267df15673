import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '../processes/child-program.ts'
import { toMarkdown } from './format-report.ts'
import type { Report } from './report.ts'

const resultsFolder = join('bench', 'results')

/** Writes what was measured as JSON; returns the file's path from the root. */
export async function writeResults(reports: readonly Report[]): Promise<string> {
  await mkdir(join(root, resultsFolder), { recursive: true })
  const at = new Date().toISOString()
  const file = join(resultsFolder, `${at.replaceAll(':', '-')}.json`)
  const machine = { cores: availableParallelism(), memoryBytes: totalmem(), model: modelOf() }
  const results = { at, node: process.version, machine, reports }
  await writeFile(join(root, file), `${JSON.stringify(results, undefined, 2)}\n`)
  return file
}

export async function writeSummary(reports: readonly Report[]): Promise<void> {
  const head = [
    '# Benchmarks',
    'Written by `npm run bench -- --summary`. `npm run bench` measures again on your machine, `npm run bench -- --only search` (or `webhooks`, `turns`, `dashboard`, `pages`) a part of it, and keeps every run as JSON in `bench/results/`.',
    `Last run: ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores (${modelOf()}). The load generator, the sandbox and the databases share them with what is measured, and other programs ran beside: compare figures within a run, not between machines.`,
  ]
  const path = join(root, 'docs', 'benchmarks.md')
  const kept = await readSections(path)
  for (const report of reports) kept.set(report.title, toMarkdown(report).trim())
  await writeFile(path, `${[...head, ...kept.values()].join('\n\n')}\n`)
}

/** What earlier runs found out, by its heading: a run of one part leaves the others as they are. */
async function readSections(path: string): Promise<Map<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const sections = text.split(/^(?=## )/m).slice(1)
  return new Map(sections.map((section) => [/^## (.*)$/m.exec(section)?.[1] ?? '', section.trim()]))
}

function modelOf(): string {
  return cpus()[0]?.model.trim() ?? 'unknown'
}
