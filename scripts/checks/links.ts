// Each relative link in a document, and each path of docs/ that code names, leads to a file.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { root } from './run-program.ts'
import { readSourceFiles, type SourceFile } from './source-files.ts'

/** One sentence per link that leads nowhere. */
export function findDeadLinks(files: SourceFile[], exists: (path: string) => boolean): string[] {
  return files.flatMap(({ path, text }) =>
    [
      ...new Set(
        path.endsWith('.md') ? [...linksOf(path, text), ...filesNamedIn(text)] : docsNamedIn(text),
      ),
    ]
      .filter((target) => !exists(target) && !exists(`src/${target}`))
      .map((target) => `${path} names ${target}, which does not exist.`),
  )
}

function linksOf(path: string, markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), target).replaceAll('\\', '/'))
}

// `domain/gates/gate.ts` may leave out that it lies in src; `setUp()` and `*.test.ts` name no file.
function filesNamedIn(markdown: string): string[] {
  return [...markdown.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:ts|mjs))`/g)].map(
    (match) => match[1] ?? '',
  )
}

function docsNamedIn(code: string): string[] {
  return [...code.matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map((match) => match[0])
}

function main(): void {
  const documents = readSourceFiles('.', /\.md$/).filter(
    ({ path }) => !/^(samples|test)\//.test(path),
  )
  const code = ['src', 'dashboard', 'test', 'bench', 'evals'].flatMap((folder) =>
    readSourceFiles(folder, /\.tsx?$/),
  )
  const dead = findDeadLinks([...documents, ...code], (path) => existsSync(join(root, path)))
  for (const trouble of dead) process.stdout.write(`${trouble}\n`)
  process.exitCode = dead.length > 0 ? 1 : 0
}

if (import.meta.main) main()
