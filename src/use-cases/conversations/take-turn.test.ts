import type { Part } from '#domain/conversation/conversation.ts'
import { describe, expect, it } from 'vitest'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { noAnswer, shippingAnswer } from '#test/fakes/model/scripted-answerer.ts'

const question = 'How long does shipping take?'

describe('answering', () => {
  it('[O1] answers a new conversation once and says so', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)

    await world.receive(opening)

    expect(world.replies).toHaveLength(1)
    expect(world.replies[0]).toContain('Parcels leave our workshop within two working days.')
    expect(world.verdictOn(opening)).toBe('replied/answered')
  })

  it('[D5] takes an unassigned conversation with five calls in all', async () => {
    const world = new TurnWorld()

    await world.receive(world.start(question))

    expect(world.operations).toEqual([
      'getConversation',
      'findContact',
      'getConversation',
      'reply',
      'assign',
    ])
    expect(world.desk.show('7').teammateAssigneeId).toBe('ai')
    expect((await world.records.load(world.key)).session?.teammateAssigneeId).toBe('ai')
  })

  it('[W6] answers a follow-up with three calls', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    world.desk.calls.length = 0
    world.clock.advance(5_000)

    await world.receive(world.says('And how long to Norway?'))

    expect(world.operations).toEqual(['getConversation', 'getConversation', 'reply'])
    expect(world.replies).toHaveLength(2)
  })

  it('[G3] works off its own echoes without a call', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    world.desk.calls.length = 0

    for (const part of world.desk.show('7').parts.slice(1)) world.hear(part)
    await world.settle()

    expect(world.operations).toEqual([])
    expect(world.decisions.map(({ reason }) => reason)).toEqual(['answered', 'own-message'])
  })

  it('[W6] works off echoes that arrive meanwhile without a call', async () => {
    const world = new TurnWorld()
    world.desk.afterWrite = (part) => world.hear(part)

    await world.receive(world.start(question))
    world.clock.advance(5_000)
    await world.receive(world.says('I want to talk to a human please'))

    expect(world.operations.filter((name) => name === 'getConversation')).toHaveLength(6)
    expect(await world.records.load(world.key)).toMatchObject({ triggers: [] })
  })

  it('[G2] judges a message once, however often it is heard', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)

    await world.receive(opening)
    await world.receive(opening)
    await world.receive(opening)

    expect(world.replies).toHaveLength(1)
    expect(world.decisions).toHaveLength(1)
  })

  it('[T4] answers messages that came together with one reply', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    const second = world.says('I mean to Norway')

    world.hear(opening)
    world.hear(second)
    await world.settle()

    expect(world.replies).toHaveLength(1)
    expect(world.verdictOn(opening)).toBe('skipped/superseded')
    expect(world.verdictOn(second)).toBe('replied/answered')
  })

  it('[T4] starts over when the customer writes while the answer is made', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    let isFirst = true
    world.answerer.next = (task) => {
      if (isFirst) world.says('To Norway, please')
      isFirst = false
      expect(task.openTexts.length).toBeGreaterThan(0)
      return shippingAnswer
    }

    await world.receive(opening)

    expect(world.replies).toHaveLength(1)
    expect(world.answerer.tasks.at(-1)?.openTexts).toEqual([question, 'To Norway, please'])
    expect(world.verdictOn(opening)).toBe('skipped/superseded')
  })

  it('[T1] lets the first message settle, counted from its receipt', async () => {
    const world = new TurnWorld({ settleDelayWebSeconds: 4 })
    world.hear(world.start(question))

    expect(await world.look()).toEqual({ again: new Date(world.clock.now().getTime() + 4_000) })
    expect(world.operations).toEqual([])

    world.clock.advance(4_000)
    expect(await world.look()).toBeUndefined()
    expect(world.replies).toHaveLength(1)
  })
})

describe('people', () => {
  it('[G7] posts nothing when a person writes while the answer is made', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.answerer.next = () => {
      world.person('Hi, I will look into this.')
      return shippingAnswer
    }

    await world.receive(opening)

    expect(world.replies).toEqual([])
    expect(world.verdictOn(opening)).toBe('skipped/human-took-over')
  })

  it('[O1, G7] judges what the customer wrote after that person too', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    const later: Part[] = []
    world.answerer.next = () => {
      world.person('Hi, I will look into this.')
      const part = world.says('Thank you, to Norway please')
      world.hear(part)
      later.push(part)
      return shippingAnswer
    }

    await world.receive(opening)
    await world.settle()

    expect(world.replies).toEqual([])
    expect(world.verdictOn(opening)).toBe('skipped/human-took-over')
    expect(later.map((part) => world.verdictOn(part))).toEqual(['skipped/human-took-over'])
  })

  it('[G12] posts nothing when a person is assigned while the answer is made', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.answerer.next = () => {
      world.assigns({ teammate: 'anna' })
      return shippingAnswer
    }

    await world.receive(opening)

    expect(world.replies).toEqual([])
    expect(world.verdictOn(opening)).toBe('skipped/assigned-elsewhere')
  })

  it('[G7] stays silent after a person wrote, until it is given again', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    world.clock.advance(5_000)
    await world.receive(world.person('Let me add something.'))
    const next = world.says('And to Norway?')
    await world.receive(next)

    expect(world.verdictOn(next)).toBe('skipped/human-took-over')

    world.clock.advance(5_000)
    const giving = world.assigns({ teammate: 'anna' })
    await world.receive(giving)
    const back = world.assigns({ teammate: 'ai' })
    await world.receive(back)
    expect(world.verdictOn(back)).toBe('replied/answered')
    expect(world.replies).toHaveLength(2)
  })

  it('[G7] says that both wrote when a person was faster unseen', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    const conversation = world.desk.show('7')
    const person = world.person('I am on it.')
    const parts = conversation.parts
    world.desk.change('7', { parts: [parts[0]!, person, ...parts.slice(1)] }) // the opening message is there

    await world.receive(person)
    await world.settle()

    expect(world.verdictOn(person)).toBe('stored/raced')
    expect(world.desk.notesOf('7')).toHaveLength(1)
  })
})

describe('a handoff line', () => {
  it('[G7] that raced a person is noticed as a reply would be', async () => {
    const world = new TurnWorld()
    await world.receive(world.start('I want to talk to a human please'))
    const person = world.person('I am on it.')
    const [opening, ...parts] = world.desk.show('7').parts.filter(({ id }) => id !== person.id)
    world.desk.change('7', { parts: [opening!, person, ...parts] }) // the opening message is there

    await world.receive(person)
    await world.settle()

    expect(world.verdictOn(person)).toBe('stored/raced')
    expect(world.desk.notesOf('7').join()).toContain('both')
  })
})

describe('handoff', () => {
  it('[H3] posts line, note and tag, and leaves the queue to people', async () => {
    const world = new TurnWorld()
    await world.receive(world.start(question))
    world.clock.advance(5_000)
    const wish = world.says('I want to talk to a human please')

    await world.receive(wish)

    expect(world.verdictOn(wish)).toBe('handed-off/customer-requested')
    expect(world.operations.slice(5)).toEqual([
      'getConversation',
      'getConversation',
      'reply',
      'addNote',
      'attachTag',
      'getConversation',
      'unassignTeammate',
      'getConversation',
    ])
    const after = world.desk.show('7')
    expect(after.teammateAssigneeId).toBeUndefined()
    expect(after.tags.map(({ name }) => name)).toEqual(['firstline_handed_off'])
    expect(world.desk.notesOf('7')[0]).toContain('I want to talk to a human please')
  })

  it('[G8] stays silent after a handoff', async () => {
    const world = new TurnWorld()
    await world.receive(world.start('Can I speak to a person?'))
    world.clock.advance(5_000)
    const later = world.says(question)

    await world.receive(later)

    expect(world.verdictOn(later)).toBe('skipped/handed-off')
  })

  it('[H1] hands off when nothing supports an answer', async () => {
    const world = new TurnWorld()
    world.answerer.next = () => noAnswer
    const opening = world.start('Do you sell typewriters from the moon?')

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('handed-off/insufficient-knowledge')
  })
})
