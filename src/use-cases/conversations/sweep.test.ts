import { describe, expect, it } from 'vitest'
import type { LookRequest } from '#ports/connection/inbox.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { MemoryHeld } from '#test/fakes/conversations/memory-held.ts'
import { sweep, type SweepPorts } from './sweep.ts'

class SweepWorld extends TurnWorld {
  readonly requests: LookRequest[] = []
  readonly known = new Map<string, string>()
  mark: Date | undefined
  silentSince: Date | undefined
  readonly held = new MemoryHeld()
  waiting: string[] = []
  readonly waitingReasons: string[] = []
  /** Ends the sweep as a crash would, after so many requests. */
  mostRequests = Infinity

  async #request(request: LookRequest): Promise<void> {
    if (this.requests.length >= this.mostRequests) throw new Error('crash')
    this.requests.push(request)
  }

  sweep() {
    const ports: SweepPorts = {
      clock: this.clock,
      connections: this.ports.connections,
      helpdesks: this.desk,
      looks: { request: (request) => this.#request(request) },
      openConversations: {
        listWaiting: async (_organizationId, reasons) => {
          this.waitingReasons.push(...reasons)
          return this.waiting.map((conversationId) => ({ ...this.key, conversationId }))
        },
      },
      connectionWrites: {
        settleLookBack: async () => {
          const { owedLookBack: _paid, ...rest } = this.connection
          this.connection = rest
        },
      },
      marks: {
        readMark: async () => this.mark,
        moveMark: async (_organizationId, _workspaceId, mark) => void (this.mark = mark),
        readFingerprints: async () => this.known,
      },
      held: this.held,
      resolutions: {
        assumeResolved: async (_organizationId, silentSince) => {
          this.silentSince = silentSince
          return 0
        },
      },
      log: this.ports.log,
    }
    return sweep(ports, 'o1', { intervalMs: 60_000 })
  }
}

describe('sweep', () => {
  it('[W8] asks for a look at what differs from what is stored', async () => {
    const world = new SweepWorld()
    world.start('How long does shipping take?')

    await world.sweep()
    world.known.set('7', world.desk.show('7').fingerprint)
    await world.sweep()

    expect(world.requests.map(({ key, by }) => [key.conversationId, by])).toEqual([['7', 'sweep']])
  })

  it('[T1] lets a first message that it found settle', async () => {
    const world = new SweepWorld({ settleDelayWebSeconds: 4 })
    world.start('How long does shipping take?')

    await world.sweep()

    const settled = new Date(world.clock.now().getTime() + 4_000)
    expect(world.requests[0]?.requestedAt).toEqual(settled)
  })

  it('[W8] leaves alone what was last touched before connecting', async () => {
    const world = new SweepWorld()
    world.start('An old question')
    world.clock.advance(60_000)
    world.connection = { ...world.connection, startedAt: world.clock.now() }

    await world.sweep()

    expect(world.requests).toEqual([])
  })

  it('[W8] marks two minutes before the newest update that Intercom reported', async () => {
    const world = new SweepWorld()
    world.clock.advance(600_000)
    const opening = world.start('How long does shipping take?')

    await world.sweep()

    expect(world.mark).toEqual(new Date(opening.createdAt.getTime() - 120_000))
  })

  it('[C8] does nothing while Intercom rejects the token', async () => {
    const world = new SweepWorld()
    world.connection = { ...world.connection, status: 'reconnect-required' }

    expect(await world.sweep()).toBeUndefined()
    expect(world.operations).toEqual([])
  })

  it.each([
    ['resume', 'connection-paused'],
    ['reconnect', 'reconnect-required'],
  ] as const)('[C7] pays the look back that a %s owes, once', async (by, reason) => {
    const world = new SweepWorld()
    world.connection = { ...world.connection, owedLookBack: by }
    world.waiting = ['8']

    await world.sweep()
    await world.sweep()

    expect(world.requests.map((one) => [one.key.conversationId, one.by])).toEqual([['8', by]])
    expect(world.waitingReasons).toEqual([reason])
  })

  it('[C7, T5] spreads the looks back at thousands over time, newest first', async () => {
    const world = new SweepWorld()
    world.connection = { ...world.connection, owedLookBack: 'resume' }
    world.waiting = Array.from({ length: 2_000 }, (_, place) => `c${place}`)
    const now = world.clock.now().getTime()

    await world.sweep()

    const dueMs = world.requests.map(({ requestedAt }) => requestedAt.getTime() - now)
    expect(world.requests.map(({ key }) => key.conversationId)).toEqual(world.waiting)
    expect(dueMs.filter((ms) => ms === 0)).toHaveLength(20)
    expect([dueMs[20], dueMs[1_999]]).toEqual([250, 495_000])
  })

  it('[C7] still owes the look back after a crash in its midst', async () => {
    const world = new SweepWorld()
    world.connection = { ...world.connection, owedLookBack: 'resume' }
    world.waiting = ['8', '9']
    world.mostRequests = 1

    await expect(world.sweep()).rejects.toThrow('crash')
    world.mostRequests = Infinity
    await world.sweep()

    expect(world.requests.map((one) => one.key.conversationId)).toEqual(['8', '8', '9'])
  })

  it('[C7] looks at nothing while it is paused again', async () => {
    const world = new SweepWorld()
    world.connection = { ...world.connection, status: 'paused', owedLookBack: 'resume' }
    world.waiting = ['8']

    await world.sweep()

    expect(world.requests).toEqual([])
  })

  it('[W8] comes again after trouble with Intercom', async () => {
    const world = new SweepWorld()
    world.desk.failNext('listUpdatedSince', new HelpdeskError('unavailable', 'bad gateway'))

    expect(await world.sweep()).toEqual({ again: new Date(world.clock.now().getTime() + 60_000) })
    expect(world.mark).toBeUndefined()
  })

  it('[R3] counts silence by the setting', async () => {
    const world = new SweepWorld({ assumedResolutionHours: 2 })

    await world.sweep()

    expect(world.silentSince).toEqual(new Date(world.clock.now().getTime() - 7_200_000))
  })
})
