import { setImmediate as nextRound } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { BackFill } from '#domain/sync/back-fill.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { ConversationMark } from '#ports/conversations/helpdesk.ts'
import { FakeClock } from '#test/fakes/fake-clock.ts'
import { MemoryHelpdesk } from '#test/fakes/conversations/memory-helpdesk.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { MemoryTurnRecords } from '#test/fakes/conversations/memory-turn-records.ts'
import { fetchHistory } from './fetch-history.ts'

/** Each call and each rest lasts a round of the event loop. */
class SlowClock extends FakeClock {
  override async sleep(ms: number): Promise<void> {
    await nextRound()
    return super.sleep(ms)
  }
}

class ImportWorld {
  readonly clock = new SlowClock()
  readonly desk = new MemoryHelpdesk(this.clock)
  /** Conversations that were asked for, and those not answered yet. */
  calls: { underWay: number; isBusy: boolean }[] = []
  isBusy = false
  #underWay = 0

  fetch(count: number) {
    const ids = Array.from({ length: count }, (_, place) => `c${place}`)
    for (const id of ids) this.desk.start(id, { text: 'Hello' })
    const helpdesk = { getConversation: (id: string) => this.#read(id) }
    const run = { organizationId: 'o1', workspaceId: 'w1' } as BackFill // nothing else of it is read
    const missing = ids.map((id) => ({ item: { id } as ConversationMark, before: undefined })) // only the id is read
    const ports = {
      clock: this.clock,
      records: new MemoryTurnRecords(),
      log: new MemoryLog(),
      isBusy: () => this.isBusy,
    }
    return fetchHistory(ports, { run, helpdesk, signal: new AbortController().signal }, missing)
  }

  async #read(id: string) {
    this.#underWay += 1
    this.calls.push({ underWay: this.#underWay, isBusy: this.isBusy })
    for (let round = 0; round < 5; round += 1) await nextRound()
    this.#underWay -= 1
    return this.desk.getConversation(id)
  }

  most(isBusy: boolean): number {
    return Math.max(
      ...this.calls.filter((call) => call.isBusy === isBusy).map((one) => one.underWay),
    )
  }
}

describe('reading history', () => {
  it('[S2] reads six at once while no turn is at work', async () => {
    const world = new ImportWorld()

    const { found } = await world.fetch(24)

    expect([found.length, world.most(false)]).toEqual([24, 6])
  })

  it('[T5] reads two at once while a turn works', async () => {
    const world = new ImportWorld()
    world.isBusy = true

    const { found } = await world.fetch(12)

    expect([found.length, world.most(true)]).toEqual([12, 2])
  })

  it('[T5] takes up its pace as soon as the turn has ended', async () => {
    const world = new ImportWorld()
    world.isBusy = true
    const reading = world.fetch(40)
    while (world.calls.length < 6) await nextRound()
    world.isBusy = false

    const { found } = await reading

    expect(found).toHaveLength(40)
    expect(world.most(true)).toBe(2)
    expect(world.most(false)).toBe(6)
  })

  it('[D3] waits for the window that opens again, and gives up nothing', async () => {
    const world = new ImportWorld()
    const retryAt = new Date(world.clock.now().getTime() + 4_000)
    world.desk.failNext('getConversation', new HelpdeskError('rate-limited', 'wait', { retryAt }))

    const { found, failedCount } = await world.fetch(8)

    expect([found.length, failedCount]).toEqual([8, 0])
    expect(world.clock.now().getTime()).toBeGreaterThanOrEqual(retryAt.getTime())
  })
})
