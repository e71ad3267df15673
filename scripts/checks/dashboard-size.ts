// What a browser loads on a first visit stays within the budget, compressed.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { root } from './run-program.ts'

const folder = join(root, 'dist', 'dashboard')
const mostScript = 165
const mostStyle = 14

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
)

type Manifest = z.infer<typeof manifest>

/** The scripts and styles that come with the page itself: the entry and whatever it imports at once. */
export function firstFiles(chunks: Manifest): { scripts: string[]; styles: string[] } {
  const waiting = Object.keys(chunks).filter((name) => chunks[name]?.isEntry)
  const seen = new Set<string>()
  const styles = new Set<string>()
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const chunk = chunks[name]
    if (!chunk || seen.has(name)) continue
    seen.add(name)
    for (const style of chunk.css) styles.add(style)
    waiting.push(...chunk.imports)
  }
  const scripts = [...seen].flatMap((name) => chunks[name]?.file ?? [])
  return { scripts: [...new Set(scripts)], styles: [...styles] }
}

function kilobytes(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).byteLength)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

function main(): void {
  execFileSync(process.execPath, [join(root, 'scripts', 'build-dashboard.mjs')], {
    stdio: 'inherit',
  })
  const text = readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')
  const { scripts, styles } = firstFiles(manifest.parse(JSON.parse(text)))
  const script = kilobytes(scripts)
  const style = kilobytes(styles)
  process.stdout.write(
    `first visit, gzip: script ${script.toFixed(1)} of ${mostScript} kB, style ${style.toFixed(1)} of ${mostStyle} kB\n`,
  )
  process.exitCode = script > mostScript || style > mostStyle ? 1 : 0
}

if (import.meta.main) main()
