import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

type DashboardFile = { type: string; body: Buffer; gzip: Buffer | undefined }

/** The built dashboard by path, such as `/assets/main-4f1c.js`. */
export type DashboardFiles = ReadonlyMap<string, DashboardFile>

/** The page itself, and as it is sent to who is signed in: it asks for its answers while the rest of it loads. */
export const page = '/index.html'
export const pageWhenSignedIn = '/index.html signed-in'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Reads what was built once, compressed; undefined when nothing was built in that folder. */
export function readDashboard(folder: string): DashboardFiles | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined
  const files = new Map<string, DashboardFile>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    files.set(`/${relative(folder, path).replaceAll('\\', '/')}`, toFile(type, readFileSync(path)))
  }
  const html = files.get(page)?.body.toString() ?? ''
  const marked = Buffer.from(html.replace('<html ', '<html data-signed-in '))
  return files.set(pageWhenSignedIn, toFile(types['.html'] ?? '', marked))
}

function toFile(type: string, body: Buffer): DashboardFile {
  return { type, body, gzip: type === types['.woff2'] ? undefined : gzipSync(body) }
}
