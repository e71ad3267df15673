import { deliveryFacts, type HealthCheck, healthChecks } from '#api-contract/health.ts'
import type { Clock } from '#ports/clock.ts'
import type { DeliveryFacts } from '#ports/connection/inbox.ts'
import type { DeliveryDesk } from '#ports/connection/delivery-desk.ts'
import type { CheckHistory, HealthHistory } from '#ports/connection/health-history.ts'
import type { ConnectionHealthPorts } from '#use-cases/health/connection-health-ports.ts'
import { examineConnection } from '#use-cases/health/examine-connection.ts'
import { examineHouse, type HousePorts } from '#use-cases/health/examine-house.ts'
import type { Finding } from '#use-cases/health/finding.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toSnake, toTime } from '../wire-words.ts'

export type DoctorPorts = ConnectionHealthPorts &
  HousePorts & {
    clock: Clock
    deliveryFacts: DeliveryFacts
    deliveryDesk: Pick<DeliveryDesk, 'countByHour'>
    healthHistory: HealthHistory
  }

const dayMs = 24 * 3_600_000
const historyMs = 30 * dayMs

export function healthEndpoints(ports: DoctorPorts): Endpoint[] {
  return [healthEndpoint(ports), deliveriesEndpoint(ports)]
}

function deliveriesEndpoint({ deliveryFacts: facts, deliveryDesk, clock }: DoctorPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/health/deliveries',
    area: 'connection',
    summary: 'Webhooks of the last 24 hours by topic',
    mayCall: 'everybody',
    success: { status: 200, schema: deliveryFacts },
    run: async ({ caller }) => {
      const since = new Date(clock.now().getTime() - dayMs)
      const [topics, hours] = await Promise.all([
        facts.countByTopic(caller.organizationId, since),
        deliveryDesk.countByHour(caller.organizationId, since),
      ])
      return {
        since: toTime(since),
        hours: hours.map(({ hour, count }) => ({ hour: toTime(hour), count })),
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
      const now = ports.clock.now()
      const findings = [...connection, ...house]
      await ports.healthHistory.note(organizationId, now, findings)
      const history = await ports.healthHistory.list(
        organizationId,
        new Date(now.getTime() - historyMs),
      )
      const byCheck = new Map(history.map((one) => [one.check, one]))
      return {
        items: findings.map((finding) => toWireCheck(finding, byCheck.get(finding.check))),
        checked_at: toTime(now),
      }
    },
  })
}

function toWireCheck({ state, since, ...finding }: Finding, history?: CheckHistory): HealthCheck {
  const known = since ?? history?.since
  return {
    ...finding,
    state: toSnake(state),
    ...(known && { since: toTime(known) }),
    ...(history && {
      days: history.days.map(({ day, worst }) => ({ day, worst: toSnake(worst) })),
    }),
  }
}
