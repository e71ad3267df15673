import { describe, expect, it } from 'vitest'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { passageOf } from '#test/fakes/knowledge/scripted-passage-search.ts'
import { noAnswer } from '#test/fakes/model/scripted-answerer.ts'

const wish = 'I want to talk to a human please'
const question = 'How long does shipping take?'

async function answered(settings: ConstructorParameters<typeof TurnWorld>[0] = {}) {
  const world = new TurnWorld(settings)
  await world.receive(world.start(question))
  world.clock.advance(60_000)
  return world
}

describe('assignment', () => {
  it('[H4] leaves the assignment alone where another teammate took it meanwhile', async () => {
    const world = await answered({ handoffAssignment: 'team', handoffTeamId: 'billing' })
    const asked = world.says(wish)
    world.desk.beforeCall = ({ operation }) => {
      if (operation === 'attachTag') world.assigns({ teammate: 'ben' })
    }

    await world.receive(asked)

    expect(world.desk.show('7')).toMatchObject({ teammateAssigneeId: 'ben' })
    expect(world.operations).not.toContain('unassignTeammate')
  })

  it('[H4] falls back to the default team with an alarm', async () => {
    const world = await answered({
      handoffAssignment: 'team',
      handoffTeamId: 'gone',
      defaultTeamId: 'general',
    })

    await world.receive(world.says(wish))

    expect(world.desk.show('7').teamAssigneeId).toBe('general')
    expect(world.desk.show('7').teammateAssigneeId).toBeUndefined()
    expect(world.alerts).toContain('handoff_incomplete')
  })

  it('[H4] falls back to nobody where no team is left', async () => {
    const world = await answered({ handoffAssignment: 'teammate', handoffTeammateId: 'gone' })

    await world.receive(world.says(wish))

    expect(world.desk.show('7').teammateAssigneeId).toBeUndefined()
    expect(world.alerts).toContain('handoff_incomplete')
  })

  it('[H4] calls nothing where nothing would change', async () => {
    const world = new TurnWorld()

    await world.receive(world.start(wish))

    expect(world.operations.filter((name) => name.includes('ssign'))).toEqual([])
  })

  it('[H4] keeps the team of a conversation that goes back to the queue', async () => {
    const world = await answered()
    world.desk.change('7', { teamAssigneeId: 'billing' })

    await world.receive(world.says(wish))

    expect(world.desk.show('7')).toMatchObject({ teamAssigneeId: 'billing' })
    expect(world.desk.show('7').teammateAssigneeId).toBeUndefined()
  })
})

describe('what the customer is told', () => {
  it('[H3] says nothing by setting', async () => {
    const world = new TurnWorld({ handoffCustomerMessage: false })

    await world.receive(world.start(wish))

    expect(world.replies).toEqual([])
    expect(world.desk.notesOf('7')).toHaveLength(1)
  })

  it('[H3] uses the own wording inside and outside office hours', async () => {
    const sunday = {
      timeZone: 'UTC',
      shifts: [{ day: 'sun' as const, from: '09:00', to: '17:00' }],
    }
    const handoffWording = { en: { inside: 'One moment.', outside: 'We open on Sunday.' } }
    const open = new TurnWorld({ handoffWording })
    const shut = new TurnWorld({ handoffWording, officeHours: sunday })

    await open.receive(open.start(wish))
    await shut.receive(shut.start(wish))

    expect(open.replies).toEqual(['One moment.'])
    expect(shut.replies).toEqual(['We open on Sunday.'])
  })

  it('[H6] posts note and tag only where the conversation is closed', async () => {
    const world = await answered()
    world.person('', 'close')
    world.desk.calls.length = 0

    await world.records.request({
      key: world.key,
      by: 'person',
      action: 'hand-off',
      requestedAt: world.clock.now(),
    })
    await world.settle()

    expect(world.operations).toEqual(['getConversation', 'addNote', 'attachTag'])
    expect(world.desk.show('7').state).toBe('closed')
    await world.receive(world.says('Hello again, are you there?'))
    expect(world.desk.show('7').teammateAssigneeId).toBeUndefined()
  })
})

describe('what the note brings to people', () => {
  it('[A3] names the closest passages, internal ones too', async () => {
    const world = await answered()
    world.search.passages = [
      passageOf('refunds', 'Refunds above 500 need the head of support.', {
        audience: 'internal',
        language: 'de',
      }),
      passageOf('shipping', 'We ship on weekdays.'),
    ]

    await world.receive(world.says(wish))

    const note = world.desk.notesOf('7').join()
    expect(note).toContain('Refunds (internal): Refunds above 500 need the head of support.')
    expect(note).toContain('Shipping: We ship on weekdays.')
    expect(world.search.queries.at(-1)?.text).toBe(question)
  })

  it('[H3] shows no passage where nothing was asked', async () => {
    const world = new TurnWorld()
    world.search.passages = [passageOf('shipping', 'We ship on weekdays.')]

    await world.receive(world.start(wish))

    expect(world.desk.notesOf('7').join()).not.toContain('We ship on weekdays')
    expect(world.search.queries).toEqual([])
  })

  it('[H3] hands off also when the search fails', async () => {
    const world = await answered()
    world.search.search = () => Promise.reject(new Error('the index is gone'))

    const asked = world.says(wish)
    await world.receive(asked)

    expect(world.verdictOn(asked)).toBe('handed-off/customer-requested')
    expect(world.desk.notesOf('7').join()).toContain('Handed off')
  })
})

describe('triggers', () => {
  it('[H1] hands off at once by default, the second time by preset', async () => {
    const atOnce = new TurnWorld()
    const second = new TurnWorld({ handoffPreset: 2 })
    atOnce.answerer.next = () => noAnswer
    second.answerer.next = () => noAnswer

    await atOnce.receive(atOnce.start('Do you sell lunar typewriters?'))
    const opening = second.start('Do you sell lunar typewriters?')
    await second.receive(opening)
    second.clock.advance(60_000)
    const again = second.says('The typewriters that work on the moon, do you have them?')
    await second.receive(again)

    expect(atOnce.decisions[0]?.outcome).toBe('handed-off')
    expect(second.verdictOn(opening)).toBe('replied/greeting')
    expect(second.verdictOn(again)).toBe('handed-off/insufficient-knowledge')
  })

  it('[H1] never hands off for missing knowledge with preset 0', async () => {
    const world = new TurnWorld({ handoffPreset: 0 })
    world.answerer.next = () => noAnswer
    const opening = world.start('Do you sell lunar typewriters?')

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('replied/greeting')
  })

  it('[A4] hands off when the engine fails', async () => {
    const world = new TurnWorld()
    world.answerer.next = () => ({ kind: 'unavailable', problem: 'timed out' })
    const opening = world.start(question)

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('handed-off/ai-unavailable')
  })

  it('[G15] hands off at the limit, but not a session that counts already', async () => {
    const world = await answered({ limitPerDay: 1 })
    world.interactions = 1
    const followUp = world.says('And to Norway?')
    await world.receive(followUp)
    const other = new TurnWorld({ limitPerDay: 1 })
    other.interactions = 1
    const opening = other.start(question)
    await other.receive(opening)

    expect(world.verdictOn(followUp)).toBe('replied/answered')
    expect(other.verdictOn(opening)).toBe('handed-off/spend-limit')
  })

  it('[G15] hands off after the most replies', async () => {
    const world = await answered({ maxReplies: 1 })
    const followUp = world.says('And to Norway?')

    await world.receive(followUp)

    expect(world.verdictOn(followUp)).toBe('handed-off/too-many-replies')
  })

  it('[G16] hands off an excluded topic', async () => {
    const world = new TurnWorld({ excludedTopics: ['medical advice'] })
    const opening = world.start('Can you give me medical advice about ink allergies?')

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('handed-off/topic-excluded')
    expect(world.answerer.tasks).toEqual([])
  })

  it('[H2] hands off by button, with the comment in the note', async () => {
    const world = await answered()
    await world.records.request({
      key: world.key,
      by: 'person',
      action: 'hand-off',
      comment: 'VIP, please call',
      requestedAt: world.clock.now(),
    })

    await world.settle()

    expect(world.decisions.find(({ outcome }) => outcome === 'handed-off')).toMatchObject({
      reason: 'teammate-requested',
      trigger: { by: 'person' },
    })
    expect(world.desk.notesOf('7')[0]).toContain('VIP, please call')
    expect(world.desk.notesOf('7')[0]).toContain(question)
  })

  it('[D4] goes on with the other steps when the tag cannot be made', async () => {
    const world = await answered()
    const refused = notAllowed()
    world.desk.failNext('attachTag', refused)

    await world.receive(world.says(wish))

    const steps = (await world.records.load(world.key)).steps
    expect(steps.find(({ kind }) => kind === 'tag')?.state).toBe('failed')
    expect(steps.find(({ kind }) => kind === 'unassign')?.state).toBe('done')
    expect(world.alerts).toContain('handoff_incomplete')
  })
})

function notAllowed() {
  return new HelpdeskError('forbidden', 'write_tags is missing', { status: 403 })
}
