// Runs every check, or those named: `npm run check -- lint types`. Static checks side by side, then the
// tests; words with a slash choose test files: `npm run check -- tests src/domain/`.
import process from 'node:process'
import { staticChecks } from './checks/static-checks.ts'
import { runProgram, stopPrograms } from './checks/run-program.ts'
import { runTests, type TestCounts } from './checks/run-tests.ts'

const sideBySide = 2

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stopPrograms()
    process.exit(1)
  })

await main(process.argv.slice(2))

async function main(words: string[]): Promise<void> {
  const testPaths = words.filter((word) => word.includes('/'))
  const wanted = words.filter((word) => !word.includes('/'))
  const known = [...staticChecks.map(({ name }) => name), 'tests']
  const unknown = wanted.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    process.stderr.write(
      `No check is called ${unknown.join(', ')}. Choose from: ${known.join(', ')}.\n`,
    )
    process.exit(2)
  }
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)
  const failed = await runStaticChecks(staticChecks.filter(({ name }) => isWanted(name)))
  const counts = isWanted('tests') ? await runTests(testPaths) : undefined
  if (counts && !counts.isGood) failed.push('tests')
  for (const name of failed) print(`✗ ${name} failed. Again, alone: npm run check -- ${name}`)
  if (counts) print(lastLine(counts, failed))
  process.exit(failed.length > 0 ? 1 : 0)
}

async function runStaticChecks(checks: typeof staticChecks): Promise<string[]> {
  const waiting = [...checks]
  const failed: string[] = []
  async function takeNext(): Promise<void> {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output, seconds } = await runProgram(check.program)
      print(`${code === 0 ? '✓' : '✗'} ${check.name} (${check.proves}), ${seconds.toFixed(1)} s`)
      if (code === 0) continue
      failed.push(check.name)
      print(output.trimEnd())
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, takeNext))
  return failed
}

// A static check that failed counts as one failure, so that the line never looks better than the exit code.
function lastLine(counts: TestCounts, failed: string[]): string {
  const failedChecks = failed.filter((name) => name !== 'tests').length
  const failures = Math.max(counts.failed, counts.isGood ? 0 : 1) + failedChecks
  return `${counts.passed} passed, ${failures} failed, ${counts.skipped} skipped`
}

function print(words: string): void {
  process.stdout.write(`${words}\n`)
}
