import { Hono } from 'hono'
import type { RequestVariables } from './http-parts.ts'

export type HealthPorts = {
  /** Rejects when the database, or the queue, does not answer. */
  checkDatabase(): Promise<unknown>
  checkQueue(): Promise<unknown>
  /** Prometheus text. */
  renderMetrics(): Promise<{ contentType: string; text: string }>
}

const checkWithinMs = 3_000

export function mountHealth(ports: HealthPorts): Hono<RequestVariables> {
  const health = new Hono<RequestVariables>()
  health.get('/healthz', (context) => context.json({ status: 'ok' }))
  health.get('/readyz', async (context) => {
    const [database, queue] = await Promise.all([
      isWell(ports.checkDatabase()),
      isWell(ports.checkQueue()),
    ])
    const isReady = database && queue
    return context.json(
      { status: isReady ? 'ready' : 'unavailable', database, queue },
      isReady ? 200 : 503,
    )
  })
  health.get('/metrics', async (context) => {
    const { contentType, text } = await ports.renderMetrics()
    return context.body(text, 200, { 'Content-Type': contentType })
  })
  return health
}

async function isWell(check: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkWithinMs)
  })
  const well = check.then(
    () => true,
    () => false,
  )
  const result = await Promise.race([well, late])
  clearTimeout(timer)
  return result
}
