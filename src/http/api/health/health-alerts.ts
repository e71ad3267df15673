import { healthAlerts } from '#api-contract/health.ts'
import type { Clock } from '#ports/clock.ts'
import type { AlertHistory, SentNotice } from '#ports/telemetry.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toTime } from '../wire-words.ts'

export type HealthAlertPorts = { alertHistory: AlertHistory; clock: Clock }

const keptMs = 30 * 24 * 3_600_000

/** [O6] */
export function alertEndpoints({ alertHistory, clock }: HealthAlertPorts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/health/alerts',
      area: 'connection',
      summary: 'Alerts that run, and those of the last 30 days',
      mayCall: 'everybody',
      success: { status: 200, schema: healthAlerts },
      run: async ({ caller }) => {
        const since = new Date(clock.now().getTime() - keptMs)
        const past = await alertHistory.listPast(caller.organizationId, since)
        return {
          items: past.map(({ id, alert, detail, since: began, endedAt, ...sent }) => ({
            id,
            alert,
            detail,
            since: toTime(began),
            ended_at: toTime(endedAt),
            began_sent: toNotice(sent.beganSent),
            ended_sent: toNotice(sent.endedSent),
          })),
        }
      },
    }),
  ]
}

function toNotice(sent: SentNotice | undefined) {
  return sent ? { to: sent.to, at: sent.at, problem: sent.problem ?? null } : null
}
