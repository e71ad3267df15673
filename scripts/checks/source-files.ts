import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-program.ts'

export type SourceFile = { path: string; text: string }

const notOurs = new Set(['node_modules', '.git', '.cache', 'data', 'dist'])

/** Every file of the project below `folder` whose path matches, with forward slashes, from the root. */
export function readSourceFiles(folder: string, pattern: RegExp): SourceFile[] {
  return listFiles(folder)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

// What is not ours is never entered: a build may empty it meanwhile.
function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? listFiles(path) : [path]
    })
}
