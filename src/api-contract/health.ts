import { z } from 'zod'
import { time } from './basics.ts'

const healthCheck = z
  .strictObject({
    check: z.string(),
    group: z.enum(['connection', 'webhooks', 'answering', 'engine', 'queue']),
    state: z.enum(['works', 'look', 'stops', 'not_seen']),
    finding: z.string(),
    fix: z.string().optional(),
    since: time.optional(),
  })
  .meta({ id: 'HealthCheck' })

/** What the Doctor found, the worst first. [O3] */
export const healthChecks = z
  .strictObject({ items: z.array(healthCheck), checked_at: time })
  .meta({ id: 'HealthChecks' })

export type HealthChecks = z.output<typeof healthChecks>
export type HealthCheck = z.output<typeof healthCheck>
