import { Hono } from 'hono'
import { ApiError } from './api-error.ts'
import { type HealthPorts, mountHealth } from './health.ts'
import type { RequestVariables } from './http-parts.ts'

/** What a node shows that only works: its health and its figures. */
export function createWorkerApp(ports: HealthPorts): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>()
  app.route('/', mountHealth(ports))
  app.notFound((context) => {
    const error = new ApiError(404, 'This node only works: the web nodes have the rest.')
    return context.json(error.toBody(), 404)
  })
  return app
}
