import { type HealthCheck, healthChecks } from '#api-contract/health.ts'
import type { Clock } from '#ports/clock.ts'
import type { ConnectionHealthPorts } from '#use-cases/health/connection-health-ports.ts'
import { examineConnection } from '#use-cases/health/examine-connection.ts'
import { examineHouse, type HousePorts } from '#use-cases/health/examine-house.ts'
import type { Finding } from '#use-cases/health/finding.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { toSnake, toTime } from './wire-words.ts'

export type DoctorPorts = ConnectionHealthPorts & HousePorts & { clock: Clock }

/** [O3] The Doctor's list, asked anew at each call. */
export function healthEndpoint(ports: DoctorPorts): Endpoint {
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
