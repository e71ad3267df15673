import { describe, expect, it } from 'vitest'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { noAnswer } from '#test/fakes/model/scripted-answerer.ts'
import { replayDecision, type ReplayPorts } from './replay-decision.ts'

class ReplayWorld extends TurnWorld {
  async replay(decisionId?: string) {
    const session = (await this.records.load(this.key)).session
    if (session === undefined) throw new Error('there is no session to replay')
    const decisions = this.decisions.toReversed().map((decision) => ({ decision, steps: [] }))
    const ports: ReplayPorts = {
      ...this.ports,
      sessions: { find: async () => session },
      looks: this.records,
      decisions: {
        list: async () => ({ items: decisions, nextCursor: undefined }),
        find: async (_organizationId, id) => decisions.find(({ decision }) => decision.id === id),
        rate: async () => undefined,
      },
    }
    const button = {
      organizationId: 'o1',
      sessionId: session.id,
      ...(decisionId && { decisionId }),
    }
    return replayDecision(ports, button, new AbortController().signal)
  }
}

describe('replaying', () => {
  it('[O2] decides the same again and posts nothing', async () => {
    const world = new ReplayWorld()
    await world.receive(world.start('How long does shipping take?'))
    world.clock.advance(60_000)
    await world.receive(world.says('I want to talk to a human please'))
    const before = world.desk.show('7')

    const replayed = await world.replay()

    expect(replayed).toMatchObject({
      decision: { outcome: 'handed-off', reason: 'customer-requested' },
    })
    expect(world.desk.show('7')).toEqual(before)
  })

  it("[O2] answers with today's knowledge", async () => {
    const world = new ReplayWorld()
    const scripted = world.answerer.next
    world.answerer.next = () => noAnswer
    await world.receive(world.start('How long does shipping take?'))
    expect(world.decisions[0]?.outcome).toBe('handed-off')
    world.answerer.next = scripted

    const replayed = await world.replay(world.decisions[0]?.id)

    expect(replayed).toMatchObject({ decision: { outcome: 'replied', reason: 'answered' } })
  })

  it("[O2] follows today's settings", async () => {
    const world = new ReplayWorld()
    await world.receive(world.start('How long does shipping take?'))
    const { settings } = world.connection
    world.connection = { ...world.connection, settings: { ...settings, autopilotWeb: false } }

    const replayed = await world.replay()

    expect(replayed).toMatchObject({ decision: { outcome: 'skipped', reason: 'autopilot-off' } })
  })

  it('[O2] refuses a decision of another conversation', async () => {
    const world = new ReplayWorld()
    await world.receive(world.start('How long does shipping take?'))

    expect(await world.replay('another')).toMatchObject({ kind: 'refused', code: 'not-found' })
  })
})
