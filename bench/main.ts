import { measureDashboard } from './dashboard/measure-dashboard.ts'
import { measurePages } from './pages/measure-pages.ts'
import { measureReports } from './reports/measure-reports.ts'
import { measureSearch } from './search/measure-search.ts'
import { measureSync } from './sync/measure-sync.ts'
import { measureTurns } from './turns/measure-turns.ts'
import { measureWebhooks } from './webhooks/measure-webhooks.ts'
import { makePlace, startDatabaseServer, type MakePlace } from './processes/database-places.ts'
import { toText } from './report/format-report.ts'
import { isMet, type BenchmarkName, type Report } from './report/report.ts'
import { readChoice } from './read-choice.ts'
import { writeResults, writeSummary } from './report/write-results.ts'

const benchmarks: Record<BenchmarkName, (makePlaces: readonly MakePlace[]) => Promise<Report>> = {
  webhooks: measureWebhooks,
  turns: measureTurns,
  search: measureSearch,
  dashboard: measureDashboard,
  reports: measureReports,
  sync: measureSync,
  pages: measurePages,
}

const choice = readChoice(process.argv.slice(2))
const isServerWanted = choice.engines.includes('PostgreSQL')
const startedAt = performance.now()
const server = isServerWanted ? await startDatabaseServer() : undefined
if (isServerWanted && !server)
  console.error('PostgreSQL is not installed: its figures are left out.')
try {
  const makePlaces: MakePlace[] = []
  if (choice.engines.includes('PGlite')) makePlaces.push(() => makePlace(undefined))
  if (server) makePlaces.push(() => makePlace(server))
  const reports: Report[] = []
  for (const name of choice.benchmarks) {
    const report = await benchmarks[name](makePlaces)
    console.log(`${toText(report)}\n`)
    reports.push(report)
  }
  await conclude(reports)
} finally {
  await server?.stop()
}

async function conclude(reports: readonly Report[]): Promise<void> {
  const file = await writeResults(reports)
  if (choice.isSummaryWanted) await writeSummary(reports)
  const targets = reports.flatMap((report) => report.targets)
  const tookSeconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`${targets.filter(isMet).length} of ${targets.length} targets met; ${tookSeconds} s.`)
  console.log(`Written to ${file}`)
}
