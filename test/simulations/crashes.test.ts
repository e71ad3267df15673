import { describe, expect, it } from 'vitest'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'
import type { Settings } from '#domain/settings/settings.ts'

class Crash extends Error {}

const question = 'How long does shipping take?'
const everyAssignment: Partial<Settings>[] = [
  { handoffAssignment: 'unassigned' },
  { handoffAssignment: 'teammate', handoffTeammateId: 'anna' },
  { handoffAssignment: 'team', handoffTeamId: 'billing' },
  { handoffAssignment: 'team-and-teammate', handoffTeamId: 'billing', handoffTeammateId: 'anna' },
]

/** Answers, then hands off; what Intercom shows in the end is the same whatever happened on the way. */
async function story(world: TurnWorld, disturb: (world: TurnWorld) => void): Promise<void> {
  const opening = world.start(question)
  disturb(world)
  await persist(world, () => world.receive(opening))
  world.clock.advance(60_000)
  await persist(world, () => world.receive(world.says('I want to talk to a human please')))
}

/** A process that dies is started again. */
async function persist(world: TurnWorld, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    await persist(world, () => world.settle())
  }
}

function outcome(world: TurnWorld) {
  const { parts, teammateAssigneeId, teamAssigneeId, tags, state } = world.desk.show('7')
  const session = world.records.commits.findLast(({ change }) => change.session)?.change.session
  return {
    words: parts
      .filter(({ text }) => text !== '')
      .map(({ kind, text }) => `${kind}: ${text.slice(0, 60)}`),
    assignments: parts.filter(({ assignment }) => assignment).map(({ assignment }) => assignment),
    teammateAssigneeId,
    teamAssigneeId,
    tags: tags.map(({ name }) => name),
    state,
    session: [session?.isHandedOff, session?.handledBy, session?.isAiInteraction],
    verdicts: world.decisions
      .filter(({ reason }) => reason !== 'own-message')
      .map(({ outcome: verdict, reason }) => `${verdict}/${reason}`),
  }
}

async function undisturbed(settings: Partial<Settings>) {
  const world = new TurnWorld(settings)
  let writeCount = 0
  world.afterWrite = () => (writeCount += 1)
  await story(world, () => undefined)
  return { result: outcome(world), callCount: world.desk.calls.length, writeCount }
}

describe.each(everyAssignment)('handoff to $handoffAssignment', (settings) => {
  it('[H4] leaves the assignment as chosen, read back', async () => {
    const { result } = await undisturbed(settings)

    expect(result.teammateAssigneeId).toBe(settings.handoffTeammateId)
    expect(result.teamAssigneeId).toBe(settings.handoffTeamId)
  })

  it.each(['before', 'after'] as const)(
    '[D1] ends alike when the process dies %s any call took effect',
    async (when) => {
      const { result, callCount } = await undisturbed(settings)
      for (let index = 0; index < callCount; index += 1) {
        const world = new TurnWorld(settings)
        await story(world, () => crashAt(world, index, when))

        expect({ index, ...outcome(world) }).toEqual({ index, ...result })
      }
    },
  )

  it.each(['before', 'after'] as const)(
    '[D1] ends alike when the process dies %s any write of ours',
    async (when) => {
      const { result, writeCount } = await undisturbed(settings)
      for (let index = 0; index < writeCount; index += 1) {
        const world = new TurnWorld(settings)
        await story(world, () => crashAtWrite(world, index, when))

        expect({ index, ...outcome(world) }).toEqual({ index, ...result })
      }
    },
  )

  it.each(['before', 'after'] as const)(
    '[D2] ends alike when a write fails with 502 %s its effect',
    async (when) => {
      const { result } = await undisturbed(settings)
      for (const operation of ['reply', 'addNote', 'assign', 'unassignTeammate', 'attachTag']) {
        for (const skip of [0, 1]) {
          const world = new TurnWorld(settings)
          await story(world, () => world.desk.failNext(operation, uncertain(), { when, skip }))

          expect({ operation, skip, ...outcome(world) }).toEqual({ operation, skip, ...result })
        }
      }
    },
  )
})

function uncertain(): HelpdeskError {
  return new HelpdeskError('unavailable', 'Bad gateway', {
    status: 502,
    isRetryable: true,
    mayHaveHappened: true,
  })
}

/** Dies at the call with this index, once. */
function crashAt(world: TurnWorld, index: number, when: 'before' | 'after'): void {
  world.desk.beforeCall = ({ operation }) => {
    if (world.desk.calls.length - 1 !== index) return
    world.desk.beforeCall = () => undefined
    world.desk.failNext(operation, new Crash() as never, { when }) // any error travels the same way
  }
}

/** Dies before or after the write to our store with this index, once. */
function crashAtWrite(world: TurnWorld, index: number, when: 'before' | 'after'): void {
  let count = 0
  const die = () => {
    count += 1
    if (count === index + 1) throw new Crash()
  }
  if (when === 'before') world.beforeWrite = die
  else world.afterWrite = die
}
