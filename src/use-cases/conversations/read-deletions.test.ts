import { describe, expect, it } from 'vitest'
import type { LookRequest } from '#ports/connection/inbox.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { MemoryHeld } from '#test/fakes/conversations/memory-held.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { readDeletions } from './read-deletions.ts'

class DeletionWorld extends TurnWorld {
  readonly requests: LookRequest[] = []
  readonly held = new MemoryHeld()

  /** The conversations that a pass asked for, and how many pages it read. */
  async pass(): Promise<{ asked: string[]; pageCount: number }> {
    const looks = { request: async (request: LookRequest) => void this.requests.push(request) }
    const before = [this.requests.length, this.desk.calls.length]
    await readDeletions({ held: this.held, looks, clock: this.clock }, this.connection, this.desk)
    const requested = this.requests.slice(before[0])
    return {
      asked: requested.map(({ key }) => key.conversationId).toSorted(),
      pageCount: this.desk.calls.slice(before[1]).length,
    }
  }

  deletes(...ids: string[]): void {
    for (const id of ids) this.desk.remove(id)
  }
}

const ids = (count: number) => Array.from({ length: count }, (_, place) => `c${100 + place}`)

describe('reading the list of deletions', () => {
  it('[S4] asks for a look at a stored conversation that was deleted', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ['7', '8']
    world.deletes('stranger', '7')

    expect(await world.pass()).toEqual({ asked: ['7'], pageCount: 1 })
    expect(world.requests[0]).toMatchObject({ by: 'sweep' })
  })

  it('[S4] reads back to where the last pass ended, in as many pages', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ids(500)
    world.deletes(...ids(130))
    world.clock.advance(3_600_000)
    world.deletes('stranger')
    const first = await world.pass()
    world.clock.advance(3_600_000)
    world.deletes(...ids(500).slice(130, 200))
    const second = await world.pass()

    expect(first).toEqual({ asked: ids(130), pageCount: 3 })
    expect(second).toEqual({ asked: ids(500).slice(130, 200), pageCount: 2 })
  })

  it('[S4] leaves out what was deleted before the connection', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ['old']
    const deletedAt = new Date(world.connection.startedAt.getTime() - 3_600_000)
    world.desk.deleted.push({ conversationId: 'old', deletedAt })

    expect(await world.pass()).toEqual({ asked: [], pageCount: 1 })
  })

  it('[S4] looks at an entry that tells no moment', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ['7']
    world.desk.deleted.push({ conversationId: '7', deletedAt: undefined })

    expect(await world.pass()).toEqual({ asked: ['7'], pageCount: 1 })
  })

  it('[S4] reads the same deletions again when a call failed', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ids(70)
    world.deletes(...ids(70))
    world.desk.failNext('listDeleted', new HelpdeskError('unavailable', 'bad gateway'), { skip: 1 })

    await expect(world.pass()).rejects.toThrow('bad gateway')

    expect(await world.pass()).toEqual({ asked: ids(70), pageCount: 2 })
  })
})
