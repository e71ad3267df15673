import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { endOf, root, startProgram } from './run-program.ts'
import { startTestPostgres } from './test-postgres.ts'
import { skippedGroups, testReport } from './test-report.ts'

export type TestCounts = { passed: number; failed: number; skipped: number; isGood: boolean }

const reportPath = join(root, '.cache', 'tests.json')

/** Runs Vitest on what this machine has, and names what it had to skip; with CI=true a missing engine is a failure. */
export async function runTests(paths: string[]): Promise<TestCounts> {
  const postgres = await startTestPostgres()
  if (postgres.kind === 'broken') {
    say(`PostgreSQL is installed but did not start:\n${postgres.output}`)
    return { passed: 0, failed: 1, skipped: 0, isGood: false }
  }
  const missing = [
    ...(postgres.kind === 'missing' ? ['PostgreSQL 15 or newer (Debian: postgresql)'] : []),
    ...(hasChromium() ? [] : ['Chromium (Debian: chromium; another path by CHROMIUM)']),
  ]
  for (const what of missing) say(`Not on this machine, its tests are skipped: ${what}`)
  const env: Record<string, string> =
    postgres.kind === 'ready' ? { TEST_DATABASE_URL: postgres.url } : {}
  const code = await runVitest(paths, env)
  if (postgres.kind === 'ready') await postgres.stop()
  const counts = readCounts()
  if (missing.length === 0 || process.env.CI !== 'true')
    return { ...counts, isGood: code === 0 && counts.isGood }
  say(`CI=true allows no skipped engine: install ${missing.join(' and ')}.`)
  return { ...counts, failed: counts.failed + missing.length, isGood: false }
}

function hasChromium(): boolean {
  return existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')
}

function runVitest(paths: string[], env: Record<string, string>): Promise<number> {
  rmSync(reportPath, { force: true })
  const program = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...paths,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
  ]
  return endOf(startProgram(program, { stdio: 'inherit', env }))
}

function readCounts(): TestCounts {
  if (!existsSync(reportPath)) return { passed: 0, failed: 1, skipped: 0, isGood: false }
  const report = testReport.parse(JSON.parse(readFileSync(reportPath, 'utf8')))
  for (const group of skippedGroups(report)) say(`Skipped: ${group}`)
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    isGood: true,
  }
}

function say(words: string): void {
  process.stdout.write(`${words}\n`)
}
