// Builds the dashboard when its sources have changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist', 'dashboard', '.built-from')

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function digest() {
  const hash = createHash('sha256')
  const files = [...sourceFiles(join(root, 'dashboard')), join(root, 'package-lock.json')]
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

const wanted = digest()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  process.stderr.write('Building the dashboard…\n')
  const { build } = await import('vite')
  await build({ configFile: join(root, 'dashboard', 'vite.config.ts'), logLevel: 'warn' })
  writeFileSync(stamp, wanted)
}
