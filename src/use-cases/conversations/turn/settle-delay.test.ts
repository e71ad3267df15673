import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/settings/settings.ts'
import type { PendingTrigger } from '#ports/connection/inbox.ts'
import { aKey } from '#test/factories/records.ts'
import { MemoryTurnRecords } from '#test/fakes/conversations/memory-turn-records.ts'
import { waitedMs } from './settle-delay.ts'

const at = (second: number) => new Date(Date.UTC(2026, 10, 2, 10, 0, second))
const trigger = (topic: string): PendingTrigger => ({
  deliveryId: topic,
  topic,
  partIds: ['p1'],
  receivedAt: at(0),
})

async function recordWith(...triggers: PendingTrigger[]) {
  const records = new MemoryTurnRecords()
  const key = aKey()
  for (const one of triggers) records.addTrigger(key, one)
  return records.load(key)
}

describe('what a turn waited', () => {
  it('[O1] tells settling from the queue', async () => {
    const record = await recordWith(trigger('conversation.user.created'))

    expect(waitedMs(record, defaultSettings, at(5))).toEqual({ settle: 4000, queue: 1000 })
  })

  it('[O1] is the queue alone where nothing settles', async () => {
    const record = await recordWith(trigger('conversation.user.replied'))

    expect(waitedMs(record, defaultSettings, at(2))).toEqual({ queue: 2000 })
  })

  it('[O1] is nothing where nothing came in', async () => {
    expect(waitedMs(await recordWith(), defaultSettings, at(2))).toEqual({})
  })
})
