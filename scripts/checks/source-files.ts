import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-program.ts'

export type SourceFile = { path: string; text: string }

const notOurs = new Set(['node_modules', '.git', '.cache', 'data', 'dist'])

/** Every file of the project below `folder` whose path matches, with forward slashes, from the root. */
export function readSourceFiles(folder: string, pattern: RegExp): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path) && !path.split('/').some((part) => notOurs.has(part)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
