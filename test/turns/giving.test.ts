import { describe, expect, it } from 'vitest'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { noAnswer } from '#test/fakes/model/scripted-answerer.ts'

const question = 'How long does shipping take?'

describe('giving', () => {
  it('[W8] posts nothing to a conversation older than the connection', async () => {
    const world = new TurnWorld()
    world.start(question)
    world.clock.advance(3_600_000)
    world.connection = { ...world.connection, startedAt: world.clock.now() }

    await world.records.request({ key: world.key, by: 'sweep', requestedAt: world.clock.now() })
    await world.settle()

    expect(world.replies).toEqual([])
    expect(world.decisions).toEqual([])
  })

  it('[G17] answers an old conversation that is assigned to the AI', async () => {
    const world = new TurnWorld()
    world.start(question)
    world.clock.advance(3_600_000)
    world.connection = { ...world.connection, startedAt: world.clock.now() }
    const giving = world.assigns({ teammate: 'ai' })

    world.hear(giving, 'conversation.admin.assigned')
    world.hear(giving, 'conversation.admin.open.assigned')
    await world.settle()

    expect(world.replies).toHaveLength(1)
    expect(world.decisions).toHaveLength(1)
    expect(world.decisions[0]).toMatchObject({
      outcome: 'replied',
      trigger: { by: 'given', partId: giving.id },
    })
  })

  it('[G17] finds a giving whose webhook was lost', async () => {
    const world = new TurnWorld()
    world.start(question)
    world.clock.advance(3_600_000)
    world.connection = { ...world.connection, startedAt: world.clock.now() }
    const giving = world.assigns({ teammate: 'ai' })

    await world.records.request({ key: world.key, by: 'sweep', requestedAt: world.clock.now() })
    await world.settle()

    expect(world.verdictOn(giving)).toBe('replied/answered')
  })

  it('[O1] says that nothing was open', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    world.clock.advance(5_000)
    world.assigns({ teammate: 'anna' })
    const giving = world.assigns({ teammate: 'ai' })

    await world.receive(giving)
    await world.receive(giving)

    expect(world.verdictOn(giving)).toBe('skipped/nothing-open')
    expect(world.replies).toHaveLength(1)
  })

  it('[G17] reads the open message of a handoff that is given back', async () => {
    const world = new TurnWorld()
    world.answerer.next = () => noAnswer
    await world.receive(world.start(question))
    expect(world.decisions[0]?.outcome).toBe('handed-off')
    world.clock.advance(60_000)
    world.answerer.next = new TurnWorld().answerer.next

    await world.receive(world.assigns({ teammate: 'ai' }))

    expect(world.decisions.at(-1)).toMatchObject({ outcome: 'replied', trigger: { by: 'given' } })
  })

  it('[G11] waits for the assignment by setting', async () => {
    const world = new TurnWorld({ processOnAssignment: true })
    const opening = world.start(question)
    await world.receive(opening)
    world.clock.advance(5_000)
    const giving = world.assigns({ teammate: 'ai' }, 'bot')

    await world.receive(giving)

    expect(world.verdictOn(opening)).toBe('skipped/awaiting-assignment')
    expect(world.verdictOn(giving)).toBe('replied/answered')
  })

  it('[G17] assigns the AI teammate at the button and answers', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    world.clock.advance(5_000)
    await world.receive(world.person('Let me see.'))
    await world.receive(world.says('And to Norway, how long?'))
    world.clock.advance(5_000)
    world.assigns({ teammate: 'anna' })
    const afterPartId = world.desk.show('7').parts.at(-1)?.id
    await world.records.commit(world.key, {
      houseEvents: [{ kind: 'given', at: world.clock.now(), ...(afterPartId && { afterPartId }) }],
    })
    await world.records.request({ key: world.key, by: 'given', requestedAt: world.clock.now() })

    await world.settle()

    expect(world.desk.show('7').teammateAssigneeId).toBe('ai')
    expect(world.replies).toHaveLength(2)
    expect(world.decisions.at(-1)).toMatchObject({ outcome: 'replied', trigger: { by: 'given' } })
  })
})

describe('looking back', () => {
  it('[C7] answers after resuming what waits, and only that', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.connection = { ...world.connection, status: 'paused' }
    await world.receive(opening)
    expect(world.verdictOn(opening)).toBe('skipped/connection-paused')
    world.connection = { ...world.connection, status: 'connected' }

    await world.records.request({ key: world.key, by: 'resume', requestedAt: world.clock.now() })
    await world.settle()

    expect(world.decisions.map(({ trigger, outcome }) => [trigger.by, outcome])).toEqual([
      ['webhook', 'skipped'],
      ['resume', 'replied'],
    ])
  })

  it('[G1] stays silent where a person paused this conversation', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    await world.records.commit(world.key, {
      houseEvents: [{ kind: 'paused', at: world.clock.now() }],
    })
    world.clock.advance(5_000)
    const next = world.says('And to Norway?')

    await world.receive(next)

    expect(world.verdictOn(next)).toBe('skipped/session-paused')
  })
})

describe('assist', () => {
  it.each([
    ['G11', { processOnAssignment: true }, 'drafted/awaiting-assignment'],
    ['G13', { autopilotWeb: false }, 'drafted/autopilot-off'],
  ] as const)('[G18] drafts behind %s, once for each message', async (_gate, change, verdict) => {
    const world = new TurnWorld({ assistWeb: true, ...change })
    const opening = world.start(question)

    await world.receive(opening)
    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe(verdict)
    expect(world.replies).toEqual([])
    expect(world.desk.notesOf('7')).toHaveLength(1)
    expect(world.desk.show('7').tags.map(({ name }) => name)).toEqual(['firstline_ai_assisted'])
  })

  it('[G18] drafts for a conversation that another teammate has', async () => {
    const world = new TurnWorld({ assistWeb: true })
    const opening = world.start(question)
    world.assigns({ teammate: 'anna' })

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('drafted/assigned-elsewhere')
  })

  it('[G18] posts nothing that would not help', async () => {
    const world = new TurnWorld({ assistWeb: true, autopilotWeb: false })
    world.answerer.next = () => noAnswer
    const opening = world.start('Do you sell lunar typewriters?')

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('skipped/autopilot-off')
    expect(world.desk.notesOf('7')).toEqual([])
  })

  it('[G18] drafts nothing on a topic that Assist excludes', async () => {
    const world = new TurnWorld({
      assistWeb: true,
      autopilotWeb: false,
      assistExcludedTopics: ['shipping'],
    })
    const opening = world.start(question)

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('skipped/autopilot-off')
  })
})
