import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context, Hono } from 'hono'

const folder = fileURLToPath(new URL('.', import.meta.url))
const assetFolder = join(folder, 'assets')
const assetPrefix = '/_pages/assets/'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Serves the customer's Messenger at `/messenger` and the teammate inbox at `/inbox`, with what
 * they load under `/_pages/assets/`. The control token is written into both pages, so whoever can
 * open them can steer the sandbox.
 */
export function mountPages(app: Hono, options: { controlToken: string }): void {
  for (const name of ['messenger', 'inbox']) {
    const page = fillIn(readFileSync(join(folder, `${name}.html`), 'utf8'), options.controlToken)
    app.get(`/${name}`, (context) =>
      context.html(page, 200, { ...securityHeaders, 'Cache-Control': 'no-store' }),
    )
  }
  const assets = findAssets()
  app.get(`${assetPrefix}*`, (context) => serveAsset(context, assets))
}

// Only files found at the start are served, so no path can lead out of the folder.
function findAssets(): ReadonlyMap<string, string> {
  const entries = readdirSync(assetFolder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((file) => [file.slice(assetFolder.length + 1).replaceAll('\\', '/'), file]),
  )
}

async function serveAsset(
  context: Context,
  assets: ReadonlyMap<string, string>,
): Promise<Response> {
  const file = assets.get(context.req.path.slice(assetPrefix.length))
  if (file === undefined) return context.notFound()
  const headers = {
    ...securityHeaders,
    'Cache-Control': 'no-cache',
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
  }
  return context.body(await readFile(file), 200, headers)
}

function fillIn(page: string, controlToken: string): string {
  return page.replaceAll('{{control-token}}', () => toAttributeText(controlToken))
}

function toAttributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
