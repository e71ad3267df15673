import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import type { Gateway } from './gateway.ts'
import type { Wire } from './misbehave.ts'
import { operations } from './operations.ts'

type SandboxEnv = { Bindings: HttpBindings }

/** Mounts Intercom's REST API at the root. To be mounted last: everything unknown is its 404. */
export function mountRest(app: Hono<SandboxEnv>, gateway: Gateway): void {
  for (const operation of operations) {
    app.on(operation.method, operation.path, async (context) =>
      gateway.serve(await arrivalOf(context), operation),
    )
  }
  app.all('*', async (context) => gateway.serve(await arrivalOf(context), null))
}

async function arrivalOf(context: Context<SandboxEnv>) {
  const { req: request } = context
  return {
    method: request.method,
    url: new URL(request.url),
    path: request.param() as Record<string, string>, // Hono types the parameters of a path it does not know as any.
    authorization: request.header('authorization'),
    version: request.header('intercom-version'),
    text: request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text(),
    wire: wireOf(context),
  }
}

function wireOf(context: Context<SandboxEnv>): Wire {
  const { incoming, outgoing } = context.env
  return {
    reset: () => {
      if ('resetAndDestroy' in incoming.socket) incoming.socket.resetAndDestroy()
      else outgoing.destroy()
    },
    onGone: (listener) => {
      if (outgoing.destroyed) listener()
      else outgoing.once('close', listener)
    },
  }
}
