import { deliveryFacts, type HealthCheck, healthChecks, retriedJobs } from '#api-contract/health.ts'
import type { Clock } from '#ports/clock.ts'
import type { DeliveryFacts } from '#ports/inbox.ts'
import type { DeadJobs } from '#ports/jobs.ts'
import type { ConnectionHealthPorts } from '#use-cases/health/connection-health-ports.ts'
import { examineConnection } from '#use-cases/health/examine-connection.ts'
import { examineHouse, type HousePorts } from '#use-cases/health/examine-house.ts'
import type { Finding } from '#use-cases/health/finding.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { toSnake, toTime } from './wire-words.ts'

export type DoctorPorts = ConnectionHealthPorts &
  HousePorts & { clock: Clock; deliveryFacts: DeliveryFacts; deadJobs: DeadJobs }

const dayMs = 24 * 3_600_000

export function healthEndpoints(ports: DoctorPorts): Endpoint[] {
  return [healthEndpoint(ports), deliveriesEndpoint(ports), retryEndpoint(ports)]
}

function deliveriesEndpoint({ deliveryFacts: facts, clock }: DoctorPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/health/deliveries',
    area: 'connection',
    summary: 'Webhooks of the last 24 hours by topic',
    mayCall: 'everybody',
    success: { status: 200, schema: deliveryFacts },
    run: async ({ caller }) => {
      const since = new Date(clock.now().getTime() - dayMs)
      const topics = await facts.countByTopic(caller.organizationId, since)
      return {
        since: toTime(since),
        items: topics.map(({ topic, count, lastAt, openCount, workedAfterMs }) => ({
          topic,
          count,
          last_at: toTime(lastAt),
          open_count: openCount,
          worked_after_ms: workedAfterMs ?? null,
        })),
      }
    },
  })
}

function retryEndpoint({ deadJobs }: DoctorPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/jobs/dead/retry',
    area: 'connection',
    summary: 'Try the jobs again that are out of attempts',
    mayCall: 'administrators',
    success: { status: 202, schema: retriedJobs },
    run: async ({ caller }) => ({ retried: await deadJobs.retryDead(caller.organizationId) }),
  })
}

/** [O3] The Doctor's list, asked anew at each call. */
function healthEndpoint(ports: DoctorPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/health/checks',
    area: 'connection',
    summary: 'What works, what needs a look, and what mends it',
    mayCall: 'everybody',
    success: { status: 200, schema: healthChecks },
    run: async ({ caller: { organizationId } }) => {
      const [connection, house] = await Promise.all([
        examineConnection(ports, organizationId),
        examineHouse(ports),
      ])
      return {
        items: [...connection, ...house].map(toWireCheck),
        checked_at: toTime(ports.clock.now()),
      }
    },
  })
}

function toWireCheck({ state, since, ...finding }: Finding): HealthCheck {
  return { ...finding, state: toSnake(state), ...(since && { since: toTime(since) }) }
}
