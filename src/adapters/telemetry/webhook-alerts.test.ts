import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { FakeClock } from '#test/fakes/fake-clock.ts'
import { MemoryAlertStates } from '#test/fakes/supervision/memory-alert-states.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { type StandIn, type StandInAnswer, startStandIn } from '#test/fakes/stand-in-server.ts'
import { WebhookAlerts } from './webhook-alerts.ts'

describe('alerts', () => {
  let receiver: StandIn | undefined
  afterEach(() => receiver?.close())

  async function alertsTo(answer: (count: number) => StandInAnswer) {
    receiver = await startStandIn((_request, count) => answer(count))
    const log = new MemoryLog()
    const states = new MemoryAlertStates()
    const clock = new FakeClock()
    states.now = () => clock.now()
    const open = () =>
      new WebhookAlerts(
        { states, clock, log },
        { url: `${receiver?.url}/alerts`, secret: 'alert-secret' },
      )
    const sendIn = (ms: number) => {
      clock.advance(ms)
      return open().sendDue()
    }
    return { alerts: open(), sendIn, log, states, receiver }
  }

  it('[O6] are told once when they begin and once when they end, signed', async () => {
    const { alerts, receiver: seen } = await alertsTo(() => ({ status: 200 }))

    await alerts.begin('org-1', 'reconnect_required', 'The token was refused.')
    await alerts.begin('org-1', 'reconnect_required', 'The token was refused.')
    await alerts.settled()
    await alerts.end('org-1', 'reconnect_required')
    await alerts.end('org-1', 'reconnect_required')
    await alerts.settled()

    expect(seen.requests.map(({ body }) => body)).toEqual([
      {
        id: 'alert-1',
        alert: 'reconnect_required',
        state: 'began',
        at: '2026-11-02T10:00:00.000Z',
        organization_id: 'org-1',
        detail: 'The token was refused.',
      },
      expect.objectContaining({ id: 'alert-1', state: 'ended' }),
    ])
    const [first] = seen.requests
    const digest = createHmac('sha256', 'alert-secret').update(JSON.stringify(first?.body))
    expect(first?.headers['x-firstline-signature']).toBe(`sha256=${digest.digest('hex')}`)
  })

  it('[O6] are sent again when the receiver stumbles, and stand in the log', async () => {
    const {
      alerts,
      sendIn,
      log,
      states,
      receiver: seen,
    } = await alertsTo((count) => (count < 3 ? { status: 500 } : { status: 204 }))

    await alerts.begin('org-1', 'model_down', 'No answer for a minute.')
    await alerts.settled()
    const sent = [await sendIn(5_000), await sendIn(5_000), await sendIn(60_000), await sendIn(9e7)]

    expect(sent).toEqual([0, 1, 1, 0])
    expect(seen.requests.map(({ body }) => body)).toEqual([
      seen.requests[0]?.body,
      seen.requests[0]?.body,
      seen.requests[0]?.body,
    ])
    expect(log.lines.map(({ event }) => event)).toEqual([
      'alert_began',
      'alert_not_delivered',
      'alert_not_delivered',
    ])
    expect(states.sent.map(({ state, sent: { problem } }) => [state, problem])).toEqual([
      ['began', 'it answered 500'],
      ['began', 'it answered 500'],
      ['began', undefined],
    ])
  })

  it('[O6] trouble nobody who raises them, and are given up in the end', async () => {
    const { alerts, sendIn, receiver: seen } = await alertsTo(() => 'reset')

    await alerts.begin('org-1', 'dead_job', 'A look died.')
    await expect(alerts.settled()).resolves.toBeUndefined()
    for (let round = 0; round < 12; round += 1) await sendIn(9 * 3_600_000)

    expect(seen.requests).toHaveLength(8)
  })

  it('[O6] are sent by another process where the first was killed before', async () => {
    const { sendIn, states, receiver: seen } = await alertsTo(() => ({ status: 200 }))
    await states.begin('org-1', 'dead_job', 'A look died.')

    const sent = [await sendIn(30_000), await sendIn(30_000), await sendIn(120_000)]

    expect(sent).toEqual([0, 1, 0])
    expect(seen.requests).toMatchObject([{ body: { id: 'alert-1', state: 'began' } }])
  })
})
