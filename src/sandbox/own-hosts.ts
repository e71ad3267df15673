import type { MiddlewareHandler } from 'hono'

const loopback = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/** On loopback only loopback names are answered, so that no web page reaches the sandbox by rebinding a name. */
export function onlyOwnHosts(host: string): MiddlewareHandler {
  const isLocal = isLoopback(host)
  return async (context, next) => {
    if (isLocal && !loopback.test(context.req.header('host') ?? '')) {
      const message = 'This sandbox answers on its own address only'
      return context.json({ error: { code: 'forbidden', message } }, 403)
    }
    await next()
  }
}

export function isLoopback(host: string): boolean {
  return loopback.test(host.includes(':') ? `[${host}]` : host)
}
