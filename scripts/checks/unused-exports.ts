// Every exported value is imported by another file; every exported type is at least used where it stands.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { analyzeTsConfig } from 'ts-unused-exports'
import { root } from './run-program.ts'
import { readSourceFiles, type SourceFile } from './source-files.ts'

// Files that another program reads by their path, and why nothing of ours imports them.
const readByOthers = [
  {
    pattern: /^(drizzle|vitest|dashboard\/vite)\.config\.ts$/,
    reason: 'read by the tool that it configures',
  },
  { pattern: /^test\/global-setup\.ts$/, reason: 'called by Vitest' },
  {
    pattern: /^src\/adapters\/postgres\/schema\//,
    reason: 'tables are read together by drizzle-kit',
  },
]

type ExportedName = { exportName: string; location: { line: number } }

/** The names of one file that nobody needs: values not imported, types that stand alone. */
export function findIdleNames(text: string, names: string[]): string[] {
  return names.filter((name) => {
    const isType = new RegExp(`export (?:type|interface) ${name}\\b`).test(text)
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length
    return !isType || mentions < 2
  })
}

/** Texts by the path that they import while running, as in `import('./verbs/start.ts')`. */
export function findLateImports(files: SourceFile[]): Map<string, string[]> {
  const importers = new Map<string, string[]>()
  for (const { path, text } of files)
    for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*'([.#][^']+)'\s*\)/g)) {
      const target = specifier.startsWith('#')
        ? specifier.replace(/^#(test\/)?/, (_, test) => (test ? 'test/' : 'src/'))
        : join(dirname(path), specifier)
      importers.set(target, [...(importers.get(target) ?? []), text])
    }
  return importers
}

function main(): void {
  const { unusedExports } = analyzeTsConfig(
    join(root, 'scripts', 'checks', 'unused-exports.tsconfig.json'),
    ['--excludeDeclarationFiles'],
  )
  const code = ['src', 'dashboard', 'test', 'bench', 'evals', 'scripts'].flatMap((folder) =>
    readSourceFiles(folder, /\.tsx?$/),
  )
  const late = findLateImports(code)
  const troubles = Object.entries(unusedExports)
    .map(([path, exported]) => ({ path: relative(root, path).replaceAll('\\', '/'), exported }))
    .filter(({ path }) => !readByOthers.some(({ pattern }) => pattern.test(path)))
    .flatMap(({ path, exported }) =>
      troublesOf(
        path,
        exported.filter(
          ({ exportName }) =>
            !late.get(path)?.some((text) => new RegExp(`\\b${exportName}\\b`).test(text)),
        ),
      ),
    )
  for (const trouble of troubles) process.stdout.write(`${trouble}\n`)
  process.exitCode = troubles.length > 0 ? 1 : 0
}

function troublesOf(path: string, exported: ExportedName[]): string[] {
  const idle = findIdleNames(
    readFileSync(join(root, path), 'utf8'),
    exported.map(({ exportName }) => exportName),
  )
  return exported
    .filter(({ exportName }) => idle.includes(exportName))
    .map(
      ({ exportName, location }) =>
        `${path}:${location.line} exports ${exportName}, which no other file imports: drop the export or the code.`,
    )
}

if (import.meta.main) main()
