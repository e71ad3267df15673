import { describe, expect, it } from 'vitest'
import { TurnWorld } from '#test/factories/turn-world.ts'

const question = 'How long does shipping take?'

/** A person's words between a write of ours and what was seen before it, their webhook lost. */
function writesUnheard(world: TurnWorld, operation: 'reply' | 'assign'): void {
  world.desk.beforeCall = (call) => {
    if (call.operation !== operation) return
    world.desk.beforeCall = () => undefined
    world.person('I am on it.')
  }
}

async function isFoundBySweep(world: TurnWorld): Promise<boolean> {
  const { fingerprint } = await world.records.load(world.key)
  return fingerprint !== world.desk.show('7').fingerprint
}

describe('a person writes unheard', () => {
  for (const operation of ['reply', 'assign'] as const)
    it(`[W8] leaves a person's part before our ${operation} to the sweep`, async () => {
      const world = new TurnWorld()
      writesUnheard(world, operation)

      await world.receive(world.start(question))

      expect(await isFoundBySweep(world)).toBe(true)
    })

  it('[W8] leaves the sweep nothing to find when nobody came between', async () => {
    const world = new TurnWorld()

    await world.receive(world.start(question))

    expect(await isFoundBySweep(world)).toBe(false)
  })

  it('[G7] takes up the takeover when the sweep asks', async () => {
    const world = new TurnWorld()
    writesUnheard(world, 'reply')
    await world.receive(world.start(question))
    await world.records.request({ key: world.key, by: 'sweep', requestedAt: world.clock.now() })
    await world.settle()
    world.clock.advance(5_000)

    const next = world.says('Thanks, and to Norway?')
    await world.receive(next)

    expect(world.verdictOn(next)).toBe('skipped/human-took-over')
  })
})
