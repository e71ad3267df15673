import { z } from 'zod'
import { itemsOf, time } from './basics.ts'
import { findingCode, findingFacts } from './finding-codes.ts'

const healthCheck = z
  .strictObject({
    check: z.string(),
    group: z.enum(['connection', 'webhooks', 'answering', 'engine', 'queue']),
    state: z.enum(['works', 'look', 'stops', 'not_seen', 'unknown']),
    code: findingCode,
    facts: findingFacts.optional(),
    finding: z.string(),
    fix: z.string().optional(),
    since: time.optional(),
    /** The worst of each day that was asked, thirty days at most, oldest first; `day` in UTC. */
    days: z.array(z.strictObject({ day: z.string(), worst: z.string() })).optional(),
  })
  .meta({ id: 'HealthCheck' })

/** What the Doctor found, the worst first. [O3] */
export const healthChecks = z
  .strictObject({ items: z.array(healthCheck), checked_at: time })
  .meta({ id: 'HealthChecks' })

export type HealthChecks = z.output<typeof healthChecks>
export type HealthCheck = z.output<typeof healthCheck>

/** Webhooks of the last 24 hours. */
export const deliveryFacts = z
  .strictObject({
    since: time,
    /** The hours that had any, oldest first. */
    hours: z.array(z.strictObject({ hour: time, count: z.int() })),
    items: z.array(
      z.strictObject({
        topic: z.string(),
        count: z.int(),
        last_at: time,
        /** Stored, and not worked off yet. */
        open_count: z.int(),
        /** Median from receipt to the end of the look, the settle delay included. */
        worked_after_ms: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'DeliveryFacts' })

export type DeliveryFacts = z.output<typeof deliveryFacts>

const notice = z.strictObject({ to: z.string(), at: time, problem: z.string().nullable() })

/** Alerts that run, and those that ended in the last 30 days, the newest first. [O6] */
export const healthAlerts = itemsOf(
  z
    .strictObject({
      id: z.string(),
      alert: z.enum([
        'reconnect_required',
        'dead_job',
        'handoff_incomplete',
        'webhook_silent',
        'model_down',
      ]),
      detail: z.string(),
      since: time,
      ended_at: time.nullable(),
      began_sent: notice.nullable(),
      ended_sent: notice.nullable(),
    })
    .meta({ id: 'HealthAlert' }),
)

export type HealthAlerts = z.output<typeof healthAlerts>
export type HealthAlert = HealthAlerts['items'][number]

export const retriedJobs = z.strictObject({ retried: z.int() }).meta({ id: 'RetriedJobs' })
