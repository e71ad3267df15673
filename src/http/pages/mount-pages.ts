import { Hono } from 'hono'
import { html } from 'hono/html'
import type { RequestVariables } from '../http-parts.ts'

/** Pages of the sandbox that runs beside the server, where one does. */
export type SandboxPages = { messengerUrl: string; inboxUrl: string }

/** What stands where the dashboard will be, honest about it. Shows nothing that needs a login. */
export function mountPages(sandbox: SandboxPages | undefined): Hono<RequestVariables> {
  const pages = new Hono<RequestVariables>()
  for (const path of ['/', '/dashboard'])
    pages.get(path, (context) => context.html(page('Firstline is running', home(sandbox))))
  pages.get('/s/:session_id', (context) =>
    context.html(page('A session of Firstline', permalink(context.req.param('session_id')))),
  )
  return pages
}

function home(sandbox: SandboxPages | undefined) {
  return html`<p>
      It answers customers in Intercom from your documents, hands over to people, and keeps a record
      of why. The dashboard comes with the next release; until then the API shows and changes
      everything.
    </p>
    <ul>
      ${
        sandbox
          ? html`<li><a href="${sandbox.messengerUrl}">Messenger</a>: write as a customer</li>
              <li><a href="${sandbox.inboxUrl}">Inbox</a>: answer as a teammate</li>`
          : ''
      }
      <li><a href="/api/openapi.json">API</a>: its OpenAPI document</li>
      <li><a href="/readyz">Health</a></li>
    </ul>`
}

function permalink(sessionId: string) {
  return html`<p>
    The dashboard that shows this session comes with the next release. Until then, ask the API with
    your key: <code>GET /api/v1/sessions/${sessionId}/timeline</code>
  </p>`
}

function page(title: string, content: unknown) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          body {
            font:
              16px/1.6 system-ui,
              sans-serif;
            max-width: 40rem;
            margin: 4rem auto;
            padding: 0 1.5rem;
          }
          code {
            overflow-wrap: anywhere;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
