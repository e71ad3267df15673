import { describe, expect, it } from 'vitest'
import type { LookRequest } from '#ports/connection/inbox.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { MemoryHeld } from '#test/fakes/conversations/memory-held.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { findDeleted } from './find-deleted.ts'

class DeletionWorld extends TurnWorld {
  readonly requests: LookRequest[] = []
  readonly held = new MemoryHeld()

  pass() {
    const looks = { request: async (request: LookRequest) => void this.requests.push(request) }
    const ports = { held: this.held, looks, clock: this.clock }
    return findDeleted(ports, this.connection, this.desk)
  }

  asked(): string[] {
    return this.requests.map(({ key }) => key.conversationId)
  }

  callCount(): number {
    return this.desk.calls.filter(({ operation }) => operation === 'findPresent').length
  }
}

const ids = (count: number) => Array.from({ length: count }, (_, place) => `c${place}`)

describe('looking for deleted conversations', () => {
  it('[S4] asks for a look at what Intercom no longer finds', async () => {
    const world = new DeletionWorld()
    world.start('How long does shipping take?')
    world.held.conversationIds = ['7', 'gone']

    await world.pass()

    expect(world.requests).toMatchObject([{ key: { conversationId: 'gone' }, by: 'sweep' }])
  })

  it('[S4] calls nobody while nothing is stored', async () => {
    const world = new DeletionWorld()

    await world.pass()

    expect(world.callCount()).toBe(0)
  })

  it('[S4] makes at most ten calls a pass and comes round to all', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ids(620)
    for (const id of world.held.conversationIds.slice(0, 619))
      world.desk.start(id, { text: 'Hello' })

    await world.pass()
    expect([world.callCount(), world.asked()]).toEqual([10, []])
    await world.pass()

    expect([world.callCount(), world.asked()]).toEqual([13, ['c619']])
  })

  it('[S4] asks for few looks a pass where everything seems gone', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ids(300)

    await world.pass()
    await world.pass()

    expect(world.asked()).toEqual(ids(100))
  })

  it('[S4] asks after the same ones again when the call failed', async () => {
    const world = new DeletionWorld()
    world.held.conversationIds = ['gone']
    world.desk.failNext('findPresent', new HelpdeskError('unavailable', 'bad gateway'))

    await expect(world.pass()).rejects.toThrow('bad gateway')
    await world.pass()

    expect(world.asked()).toEqual(['gone'])
  })
})
