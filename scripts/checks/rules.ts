// Every rule of docs/behaviour.md has a test that cites it, unless it stands under Planned; every citation has its rule.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './run-program.ts'
import { readSourceFiles, type SourceFile } from './source-files.ts'

export type Rules = { built: string[]; planned: string[]; repeated: string[] }

/** Rules are list items that begin with a bold id: `- **G7** …`; those below the heading *Planned* are not built yet. */
export function readRules(markdown: string): Rules {
  const [builtText = '', plannedText = ''] = markdown.split(/^## Planned$/m)
  const built = definedIn(builtText)
  const planned = definedIn(plannedText)
  const all = [...built, ...planned]
  return { built, planned, repeated: all.filter((rule, index) => all.indexOf(rule) !== index) }
}

function definedIn(text: string): string[] {
  return [...text.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map((match) => match[1] ?? '')
}

/** What is wrong, one sentence each; nothing when rules, tests and citations agree. */
export function findRuleTroubles(
  rules: Rules,
  tests: SourceFile[],
  citing: SourceFile[],
): string[] {
  const known = new Set([...rules.built, ...rules.planned])
  const proven = new Set(tests.flatMap(({ text }) => citedIn(text)))
  return [
    ...rules.repeated.map((rule) => `${rule} is written down twice in docs/behaviour.md.`),
    ...rules.built
      .filter((rule) => !proven.has(rule))
      .map(
        (rule) => `${rule} has no test: cite [${rule}] in the title of the test that proves it.`,
      ),
    ...rules.planned
      .filter((rule) => proven.has(rule))
      .map((rule) => `${rule} is proven by a test: move it out of Planned in docs/behaviour.md.`),
    ...citing.flatMap(({ path, text }) =>
      [...new Set(citedIn(text))]
        .filter((rule) => !known.has(rule))
        .map((rule) => `${path} cites [${rule}], which docs/behaviour.md does not have.`),
    ),
  ]
}

// `[G7]`, `[G7, G12]` and `[W1] [W4]` all cite; a character class of a pattern such as `[A-Z0]` does not.
function citedIn(text: string): string[] {
  return [...text.matchAll(/\[([A-Z]\d{1,2}(?:, ?[A-Z]\d{1,2})*)\]/g)].flatMap(
    (match) => match[1]?.split(/, ?/) ?? [],
  )
}

function main(): void {
  const rules = readRules(readFileSync(join(root, 'docs', 'behaviour.md'), 'utf8'))
  const code = ['src', 'dashboard', 'test', 'evals', 'bench'].flatMap((folder) =>
    readSourceFiles(folder, /\.tsx?$/),
  )
  const tests = code.filter(({ path }) => /\.(test|contract)\.ts$/.test(path))
  const decisions = readSourceFiles('docs/decisions', /\.md$/)
  const troubles = findRuleTroubles(rules, tests, [...code, ...decisions])
  for (const trouble of troubles) process.stdout.write(`${trouble}\n`)
  process.exitCode = troubles.length > 0 ? 1 : 0
}

if (import.meta.main) main()
