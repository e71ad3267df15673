import { parseArgs } from 'node:util'
import type { EngineName } from './processes/database-places.ts'
import type { BenchmarkName } from './report/report.ts'

export type Choice = {
  benchmarks: BenchmarkName[]
  engines: EngineName[]
  isSummaryWanted: boolean
}

const benchmarkNames: readonly BenchmarkName[] = [
  'webhooks',
  'turns',
  'search',
  'dashboard',
  'reports',
  'sync',
  'pages',
]
const engineNames: readonly EngineName[] = ['PGlite', 'PostgreSQL']

/** `--only search,turns`, `--engine pglite|postgresql`, `--summary` for docs/benchmarks.md. */
export function readChoice(given: string[]): Choice {
  const { values } = parseArgs({
    args: given,
    options: {
      only: { type: 'string' },
      engine: { type: 'string' },
      summary: { type: 'boolean', default: false },
    },
  })
  return {
    benchmarks: choose(benchmarkNames, values.only),
    engines: choose(engineNames, values.engine),
    isSummaryWanted: values.summary,
  }
}

function choose<Name extends string>(names: readonly Name[], wanted: string | undefined): Name[] {
  if (wanted === undefined) return [...names]
  const asked = wanted.toLowerCase().split(',')
  const unknown = asked.find((one) => !names.some((name) => name.toLowerCase() === one))
  if (unknown !== undefined)
    throw new Error(`There is no ${unknown}: choose from ${names.join(', ')}.`)
  return names.filter((name) => asked.includes(name.toLowerCase()))
}
