import type { MiddlewareHandler } from 'hono'

/** Answers of ours hold customers' words: nobody sniffs, frames, caches or leaks them. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
}

export function securityHeaders(): MiddlewareHandler {
  return async (context, next) => {
    for (const [name, value] of Object.entries(safeHeaders)) context.header(name, value)
    await next()
  }
}
