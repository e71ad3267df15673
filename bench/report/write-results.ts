import { mkdir, writeFile } from 'node:fs/promises'
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
    'Written by `npm run bench -- --summary`. `npm run bench` measures again on your machine, `npm run bench -- --only search` (or `webhooks`, `turns`) a part of it, and keeps every run as JSON in `bench/results/`.',
    `Last run: ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores (${modelOf()}). The load generator, the sandbox and the databases share them with what is measured, and other programs ran beside: compare figures within a run, not between machines.`,
  ]
  const text = [...head, ...reports.map(toMarkdown)].join('\n\n')
  await writeFile(join(root, 'docs', 'benchmarks.md'), `${text}\n`)
}

function modelOf(): string {
  return cpus()[0]?.model.trim() ?? 'unknown'
}
