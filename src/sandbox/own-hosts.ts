import type { HttpBindings } from '@hono/node-server'
import { createMiddleware } from 'hono/factory'

type Env = { Bindings: HttpBindings }

const loopbackName = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i
const loopbackAddress = /^(127\.|::1$|::ffff:127\.)/

/** A sandbox on loopback answers to loopback names only: no web page reaches it by rebinding a name. */
export function onlyOwnHosts(host: string) {
  const isLocal = loopbackName.test(host.includes(':') ? `[${host}]` : host)
  return createMiddleware<Env>(async (context, next) => {
    if (isLocal && !loopbackName.test(context.req.header('host') ?? '')) return refuse()
    await next()
  })
}

/** The pages carry the control token: only this machine gets them, whatever the sandbox listens on. */
export const onlyThisMachine = createMiddleware<Env>(async (context, next) => {
  const isHere = loopbackAddress.test(context.env.incoming.socket.remoteAddress ?? '')
  if (!isHere || !loopbackName.test(context.req.header('host') ?? '')) return refuse()
  await next()
})

function refuse(): Response {
  const message = 'The sandbox answers this on its own machine and under its own address only'
  return Response.json({ error: { code: 'forbidden', message } }, { status: 403 })
}
