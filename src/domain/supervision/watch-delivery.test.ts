import { describe, expect, it } from 'vitest'
import { afterAttempt, type WatchDelivery } from './watch-delivery.ts'

const now = new Date('2026-11-02T10:00:00Z')
const fresh: WatchDelivery = {
  id: 'd1',
  ruleId: 'r1',
  body: '{}',
  state: 'waiting',
  attempts: [],
  nextAt: now,
  createdAt: now,
}
const failure = { at: now.toISOString(), status: 503, problem: 'it answered 503', tookMs: 5 }

describe('delivery of a watch webhook', () => {
  it('[O7] is done with the first answer that takes it', () => {
    const done = afterAttempt(fresh, { at: now.toISOString(), status: 204, tookMs: 3 }, now)

    expect(done).toMatchObject({ state: 'delivered', attempts: [{ status: 204 }] })
    expect(done.nextAt).toBeUndefined()
  })

  it('[O7] is tried again ever later, then given up', () => {
    const waits: number[] = []
    let delivery = fresh
    while (delivery.state === 'waiting' && waits.length < 20) {
      delivery = afterAttempt(delivery, failure, now)
      if (delivery.nextAt) waits.push((delivery.nextAt.getTime() - now.getTime()) / 60_000)
    }

    expect(waits).toEqual([1, 5, 30, 120, 480])
    expect(delivery).toMatchObject({ state: 'given-up' })
    expect(delivery.attempts).toHaveLength(6)
  })
})
