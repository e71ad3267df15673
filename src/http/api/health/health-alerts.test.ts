import { describe, expect, it } from 'vitest'
import { healthAlerts } from '#api-contract/health.ts'
import { httpWorld } from '#test/factories/http-world.ts'
import type { PastAlert } from '#ports/telemetry.ts'

const ended: PastAlert = {
  id: '7',
  alert: 'dead_job',
  detail: 'One job is out of attempts.',
  since: new Date('2026-11-01T10:00:00Z'),
  endedAt: new Date('2026-11-01T11:00:00Z'),
  beganSent: { to: 'alerts.example', at: '2026-11-01T10:00:01.000Z' },
}

describe('alerts', () => {
  it('[O6] are listed to members with when, how long and sent where', async () => {
    const asked: [string, Date][] = []
    const world = await httpWorld({
      alertHistory: {
        listPast: async (organizationId, since) => {
          asked.push([organizationId, since])
          return organizationId === 'org-1' ? [ended] : []
        },
      },
    })

    const { status, body } = await world.ask('GET', '/health/alerts', { as: 'member' })
    const { body: others } = await world.ask('GET', '/health/alerts', { as: 'stranger' })

    expect(status).toBe(200)
    expect(healthAlerts.parse(body)).toEqual(body)
    expect(body.items).toEqual([
      {
        id: '7',
        alert: 'dead_job',
        detail: 'One job is out of attempts.',
        since: '2026-11-01T10:00:00.000Z',
        ended_at: '2026-11-01T11:00:00.000Z',
        began_sent: { to: 'alerts.example', at: '2026-11-01T10:00:01.000Z', problem: null },
        ended_sent: null,
      },
    ])
    expect(others.items).toEqual([])
    expect(asked[0]).toEqual(['org-1', new Date('2026-10-03T10:00:00.000Z')])
  })
})
