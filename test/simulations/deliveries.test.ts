import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Part } from '#domain/conversation/conversation.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'

const texts = ['How long does shipping take?', 'And to Norway?', 'Do you gift wrap parcels?']

/** Which of the three messages are heard, when, and how often; the sweep hears the rest. */
const schedules = fc.array(
  fc.record({ message: fc.nat(2), pauseMs: fc.integer({ min: 0, max: 9_000 }) }),
  { maxLength: 9 },
)

describe('deliveries', () => {
  it('[W4] gives the same replies in any order, repeated or lost', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const world = new TurnWorld()
        const parts: Part[] = [world.start(texts[0] ?? '')]
        for (const text of texts.slice(1)) parts.push(world.says(text))

        for (const { message, pauseMs } of schedule) {
          const part = parts[message]
          if (part) world.hear(part)
          await world.settle()
          world.clock.advance(pauseMs)
        }
        await sweep(world)

        expect(world.replies).toHaveLength(1)
        expect(parts.map((part) => world.verdictOn(part))).toEqual([
          'skipped/superseded',
          'skipped/superseded',
          'replied/answered',
        ])
      }),
      { numRuns: 60 },
    )
  })

  it('[G7] never speaks after a person did, whatever arrives when', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.boolean(), async (atCall, isHeard) => {
        const world = new TurnWorld()
        let person: Part | undefined
        world.desk.beforeCall = () => {
          if (world.desk.calls.length - 1 === atCall) person = world.person('I have got this.')
        }
        await world.receive(world.start(texts[0] ?? ''))
        if (person && isHeard) await world.receive(person)
        world.clock.advance(5_000)
        await world.receive(world.says(texts[1] ?? ''))

        const words = world.desk.show('7').parts.filter(({ text, kind }) => text && kind !== 'note')
        const takeover = words.findIndex(({ author }) => author.id === 'anna')
        const ours = words.slice(takeover + 1).filter(({ author }) => author.id === 'ai')
        // Intercom has no compare-and-set: between the last look and the write one call may slip through.
        expect(takeover < 0 ? 0 : ours.length).toBeLessThanOrEqual(
          isBetweenLookAndWrite(world) ? 1 : 0,
        )
      }),
      { numRuns: 60 },
    )
  })
})

function isBetweenLookAndWrite(world: TurnWorld): boolean {
  const index = world.operations.indexOf('reply')
  const { parts } = world.desk.show('7')
  const person = parts.findIndex(({ author }) => author.id === 'anna')
  return index >= 0 && parts[person + 1]?.author.id === 'ai'
}

/** What a sweep does for one conversation. */
async function sweep(world: TurnWorld): Promise<void> {
  await world.records.request({ key: world.key, by: 'sweep', requestedAt: world.clock.now() })
  await world.settle()
}
