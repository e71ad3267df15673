import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { RequestVariables } from '../http-parts.ts'
import { type DashboardFiles, page, pageWhenSignedIn } from './dashboard-files.ts'

/** Pages of the sandbox that runs beside the server, where one does. */
export type SandboxPages = { messengerUrl: string; inboxUrl: string }

const paths = ['/', '/o/*', '/s/*', '/invite/*', '/reset/*']

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Names of assets change with their contents. */
const forEver = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
}
const everyTime = { 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding, Cookie' }

/** Whether the browser that asks is signed in. */
export type IsSignedIn = (cookie: string | undefined) => Promise<boolean>

/** The dashboard: one page under every address of its own, and the files that it consists of. */
export function mountPages(
  files: DashboardFiles | undefined,
  isSignedIn: IsSignedIn,
): Hono<RequestVariables> {
  const pages = new Hono<RequestVariables>()
  for (const path of paths)
    pages.get(path, async (context) => {
      if (files === undefined) return context.html(notBuilt, 503)
      const isKnown = await isSignedIn(context.req.header('Cookie'))
      return send(context, files, isKnown ? pageWhenSignedIn : page)
    })
  pages.get('/dashboard', (context) => context.redirect('/'))
  pages.get('/assets/:name', (context) =>
    send(context, files, `/assets/${context.req.param('name')}`),
  )
  return pages
}

function send(context: Context<RequestVariables>, files: DashboardFiles | undefined, path: string) {
  const file = files?.get(path)
  if (!file) return context.notFound()
  const isGzip = file.gzip && /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '')
  context.header('Content-Type', file.type)
  context.header('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(path.startsWith('/assets/') ? forEver : everyTime))
    context.header(name, value)
  if (isGzip) context.header('Content-Encoding', 'gzip')
  return context.body(new Uint8Array(isGzip ? (file.gzip ?? file.body) : file.body))
}

const notBuilt = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>The dashboard is not built</title>
    </head>
    <body>
      <main>
        <h1>The dashboard is not built</h1>
        <p>
          The server runs, and the API answers. Build the dashboard with
          <code>node scripts/run.mjs scripts/build-dashboard.mjs</code> and start again.
        </p>
      </main>
    </body>
  </html>`
