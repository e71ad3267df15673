import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Delivery } from '#ports/connection/inbox.ts'
import { isDatabaseUnavailable } from '../database/database-trouble.ts'
import { DeliveryWrites } from './delivery-writes.ts'

function aDelivery(notificationKey: string): Delivery {
  return {
    organizationId: 'o1',
    workspaceId: 'w1',
    notificationKey,
    gist: { topic: 'conversation.user.replied', conversationId: '1', partIds: [] },
    raw: Buffer.from('{}'),
    receivedAt: new Date('2026-11-02T10:00:00Z'),
    isUsed: true,
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

it('[W5] refuses in time all that wait for a silent database', async () => {
  const asked: unknown[] = []
  const silent = {
    engine: 'embedded' as const,
    query: (text: string) => {
      asked.push(text)
      return new Promise<never>(() => undefined)
    },
  }
  const writes = new DeliveryWrites(silent)

  const first = writes.write(aDelivery('one')).catch(isDatabaseUnavailable)
  await vi.waitFor(() => expect(asked).toHaveLength(1), { interval: 1 })
  await vi.advanceTimersByTimeAsync(2_000)
  const second = writes.write(aDelivery('two')).catch(isDatabaseUnavailable)
  await vi.advanceTimersByTimeAsync(1_500)

  expect(await Promise.all([first, second])).toEqual([true, true])
  expect(asked).toHaveLength(1)
})
