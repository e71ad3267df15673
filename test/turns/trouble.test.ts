import { describe, expect, it } from 'vitest'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'

const question = 'How long does shipping take?'

function trouble(kind: ConstructorParameters<typeof HelpdeskError>[0], isRetryable = false) {
  return new HelpdeskError(kind, kind, { isRetryable })
}

describe('trouble with Intercom', () => {
  it('[T3] tries a turn again that could not read', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.desk.failNext('getConversation', trouble('unavailable', true))
    world.desk.failNext('getConversation', trouble('timed-out', true))

    await world.receive(opening)

    expect(world.replies).toHaveLength(1)
  })

  it('[T3] gives up when the time to answer is over', async () => {
    const world = new TurnWorld({ answerWithinHours: 1 })
    const opening = world.start(question)
    world.hear(opening)
    for (let hour = 0; hour < 2; hour += 1) {
      world.desk.failNext('getConversation', trouble('unavailable', true))
      await world.look()
      world.clock.advance(3_700_000)
    }
    world.desk.failNext('getConversation', trouble('unavailable', true))

    await world.settle()

    expect(world.verdictOn(opening)).toBe('skipped/too-old')
  })

  it('[D3] waits for the rate limit and asks again before it posts', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    const retryAt = new Date(world.clock.now().getTime() + 10_000)
    world.desk.failNext(
      'reply',
      new HelpdeskError('rate-limited', 'slow down', { isRetryable: true, retryAt }),
    )
    world.hear(opening)

    const outcome = await world.look()
    expect(outcome?.again.getTime()).toBeGreaterThanOrEqual(retryAt.getTime())
    world.person('I have got this.')
    world.clock.advance(20_000)
    await world.settle()

    expect(world.replies).toEqual([])
    expect(world.verdictOn(opening)).toBe('skipped/human-took-over')
  })

  it('[C8] loses the connection after a rejected token, confirmed once', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.desk.failNext('getConversation', trouble('unauthorized'))
    world.desk.failNext('getWorkspace', trouble('unauthorized'))

    await world.receive(opening)

    expect(world.connection.status).toBe('reconnect-required')
    expect(world.alerts).toEqual(['reconnect_required'])
    expect(world.verdictOn(opening)).toBe('skipped/reconnect-required')
    world.desk.calls.length = 0
    await world.receive(world.says('Hello?'))
    expect(world.operations).toEqual([])
  })

  it('[C8] keeps the connection where the token still works', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.desk.failNext('getConversation', trouble('unauthorized'))

    await world.receive(opening)

    expect(world.connection.status).toBe('connected')
    expect(world.replies).toHaveLength(1)
  })

  it('[C8] takes a forbidden conversation for that conversation only', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.desk.failNext('getConversation', trouble('forbidden'))

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('skipped/conversation-forbidden')
    expect(world.connection.status).toBe('connected')
  })

  it('[S4] erases the texts of a deleted conversation and keeps its row', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    await world.receive(opening)
    world.desk.remove('7')

    world.hear(opening, 'conversation.deleted')
    await world.settle()

    const record = await world.records.load(world.key)
    expect(record.session).toBeDefined()
    expect(record.parts.map(({ text }) => text).join('')).toBe('')
  })

  it('[C9] does nothing for a connection that is gone', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.connection = { ...world.connection, status: 'not-connected' }

    await world.receive(opening)

    expect(world.operations).toEqual([])
    expect(world.decisions).toEqual([])
  })

  it('[C9] posts nothing when it is disconnected while the answer is made', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    const answer = world.answerer.next
    world.answerer.next = (task) => {
      world.connection = { ...world.connection, status: 'not-connected' }
      return answer(task)
    }

    await world.receive(opening)

    expect(world.replies).toEqual([])
  })

  it('[T3] is cancelled by the button Hand off while the answer is made', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    const answer = world.answerer.next
    world.answerer.next = async (task) => {
      await world.records.request({
        key: world.key,
        by: 'person',
        action: 'hand-off',
        requestedAt: world.clock.now(),
      })
      return answer(task)
    }

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('handed-off/teammate-requested')
    expect(world.decisions.filter(({ outcome }) => outcome === 'replied')).toEqual([])
  })
})
