// A test's title is a sentence of at most twelve words that is true when the test passes.
import process from 'node:process'
import { readSourceFiles, type SourceFile } from './source-files.ts'

const mostWords = 12

// `it('…'`, `it.skip('…'`, and the call that follows a table: `])('…'`.
const titlePattern = /(?:\bit(?:\.\w+(?:\([^()]*\))?)*|\]\))\(\s*(['"`])((?:(?!\1).)+)\1/gs
const ruleIds = /^(?:\[[A-Z]\d+(?:, ?[A-Z]\d+)*\]\s*)+/

/** One sentence per title that is too long, or that says what should be. */
export function findPoorTitles(tests: SourceFile[]): string[] {
  return tests.flatMap(({ path, text }) =>
    [...text.matchAll(titlePattern)]
      .map((match) => (match[2] ?? '').replace(ruleIds, ''))
      .flatMap((title) => troublesOf(title).map((trouble) => `${path}: "${title}" ${trouble}`)),
  )
}

function troublesOf(title: string): string[] {
  const wordCount = title.trim().split(/\s+/).length
  return [
    ...(wordCount > mostWords ? [`has ${wordCount} words; ${mostWords} are the most.`] : []),
    ...(/\bshould\b/.test(title) ? ['says what should be; say what is.'] : []),
  ]
}

function main(): void {
  const tests = ['src', 'test', 'scripts', 'evals', 'bench']
    .flatMap((folder) => readSourceFiles(folder, /\.(test|contract)\.ts$/))
    .filter(({ path }) => path !== 'scripts/checks/titles.test.ts')
  const troubles = findPoorTitles(tests)
  for (const trouble of troubles) process.stdout.write(`${trouble}\n`)
  process.exitCode = troubles.length > 0 ? 1 : 0
}

if (import.meta.main) main()
