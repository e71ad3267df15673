import { describe, expect, it } from 'vitest'
import { TurnWorld } from '#test/factories/turn-world.ts'

const question = 'How long does shipping take?'

async function answered(settings: ConstructorParameters<typeof TurnWorld>[0] = {}) {
  const world = new TurnWorld(settings)
  await world.receive(world.start(question))
  world.clock.advance(60_000)
  return world
}

async function session(world: TurnWorld) {
  return (await world.records.load(world.key)).session
}

describe('resolution', () => {
  it('[R3] closes when the customer confirms', async () => {
    const world = await answered()
    const thanks = world.says('That solved it, thank you!')

    await world.receive(thanks)

    expect(world.verdictOn(thanks)).toBe('resolved/customer-confirmed')
    expect(world.desk.show('7').state).toBe('closed')
    expect(await session(world)).toMatchObject({
      status: 'closed-resolved',
      aiClosureType: 'resolved',
    })
    expect((await session(world))?.ledger.confirmedAt).toBeDefined()
  })

  it('[R3] only remembers the confirmation by setting', async () => {
    const world = await answered({ closeWhenResolved: false })

    await world.receive(world.says('That solved it, thank you!'))

    expect(world.desk.show('7').state).toBe('open')
    expect((await session(world))?.ledger.confirmedAt).toBeDefined()
  })

  it('[G9] closes nothing at bare thanks', async () => {
    const world = await answered()
    const thanks = world.says('Thank you!')

    await world.receive(thanks)

    expect(world.verdictOn(thanks)).toBe('skipped/nothing-to-answer')
    expect(world.desk.show('7').state).toBe('open')
  })

  it('[R1] counts as resolved what is closed while the AI owned it', async () => {
    const world = await answered()

    await world.receive(world.person('', 'close'))

    expect(await session(world)).toMatchObject({
      status: 'closed-resolved',
      aiClosureType: 'resolved',
    })
    expect((await session(world))?.ledger.closedWhileOwnedAt).toBeDefined()
  })

  it('[R2] answers again after what the AI owned was closed', async () => {
    const world = await answered()
    await world.receive(world.person('', 'close'))
    world.clock.advance(60_000)
    const again = world.says('And to Norway?')

    await world.receive(again)

    expect(world.verdictOn(again)).toBe('replied/answered')
    expect((await session(world))?.ledger.reopenedAt).toBeDefined()
  })

  it('[R2] leaves what people closed to them, unless the setting says otherwise', async () => {
    const keeping = await answered()
    const giving = await answered({ answerAfterPeopleClosed: true })
    for (const world of [keeping, giving]) {
      await world.receive(world.person('Here you are.'))
      await world.receive(world.person('', 'close'))
      world.clock.advance(60_000)
    }

    const kept = keeping.says('And to Norway?')
    const given = giving.says('And to Norway?')
    await keeping.receive(kept)
    await giving.receive(given)

    expect(keeping.verdictOn(kept)).toBe('skipped/human-took-over')
    expect(giving.verdictOn(given)).toBe('replied/answered')
  })

  it('[R5] counts an interaction only for an answer', async () => {
    const greeted = new TurnWorld()
    await greeted.receive(greeted.start('Hello!'))

    expect(await session(greeted)).toMatchObject({ isAiInteraction: false })
    expect(await session(await answered())).toMatchObject({ isAiInteraction: true })
  })
})

describe('what is stored', () => {
  it('[S1] begins no session where the AI has no say', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    world.assigns({ teammate: 'anna' })

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('skipped/assigned-elsewhere')
    expect(await session(world)).toBeUndefined()
  })

  it('[S1, O1] keeps the session where people were faster than the answer', async () => {
    const world = new TurnWorld()
    const opening = world.start(question)
    const answer = world.answerer.next
    world.answerer.next = (...asked) => {
      world.person('I have got this.')
      return answer(...asked)
    }

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('skipped/human-took-over')
    expect(world.decisions[0]?.sessionId).toBe((await session(world))?.id)
  })

  it('[S1, G9] keeps the session of a file that the AI may not see', async () => {
    const world = new TurnWorld()
    const file = {
      kind: 'file',
      name: 'a.pdf',
      url: 'https://f.test/a',
      contentType: 'a/b',
    } as const
    const opening = world.start('')
    opening.attachments.push(file)

    await world.receive(opening)

    expect(world.verdictOn(opening)).toBe('skipped/nothing-to-answer')
    expect(await session(world)).toMatchObject({ waitingSince: opening.createdAt })
  })

  it('[S1] stores every conversation with full sync', async () => {
    const world = new TurnWorld({ fullConversationSync: true })
    const opening = world.start(question)
    world.assigns({ teammate: 'anna' })

    await world.receive(opening)

    expect((await session(world))?.handledBy).toBe('human')
  })

  it('[S4] takes over a redaction', async () => {
    const world = await answered()
    const opening = world.desk.show('7').parts[0]
    if (opening === undefined) throw new Error('the conversation has an opening message')
    await world.desk.redactPart('7', opening)

    world.hear(opening, 'conversation_part.redacted')
    await world.settle()

    const stored = (await world.records.load(world.key)).parts.find(({ id }) => id === opening.id)
    expect(stored).toMatchObject({ isRedacted: true, text: '' })
  })

  it('[O5] knows since when the customer waits', async () => {
    const world = await answered()
    await world.receive(world.person('I will look.'))
    const next = world.says('Any news?')
    await world.receive(next)

    expect((await session(world))?.waitingSince).toEqual(next.createdAt)
  })

  it('[A8] posts the sources as a note by setting', async () => {
    const world = await answered({ sendCitationsAsNote: true })

    expect(world.desk.notesOf('7')[0]).toContain('Shipping')
  })

  it('[A9] says once that an AI writes', async () => {
    const world = await answered()
    await world.receive(world.says('And to Norway?'))

    expect(world.replies[0]).toMatch(/\bAI\b/)
    expect(world.replies[1]).not.toMatch(/\bAI\b/)
  })
})

describe('what reaches the AI', () => {
  it('[K1] reads the contact once for each session', async () => {
    const world = await answered()
    await world.receive(world.says('And to Norway?'))

    expect(world.operations.filter((name) => name === 'findContact')).toHaveLength(1)
    expect(world.answerer.tasks.map(({ contact }) => contact?.id)).toEqual(['c1', 'c1'])
  })

  it('[K4] reads a contact that another was merged into', async () => {
    const world = await answered()
    const { session } = await world.records.load(world.key)
    if (session?.contact === undefined) throw new Error('The session has no contact.')
    const contact = { ...session.contact, name: 'a merged lead', isStandIn: true }
    await world.records.commit(world.key, { session: { ...session, contact } })

    await world.receive(world.says('And to Norway?'))

    const found = (await world.records.load(world.key)).session?.contact
    expect(found).toEqual(session.contact)
  })

  it.each([
    ['disabled', []],
    ['first', ['a']],
    ['all', ['a', 'b']],
  ] as const)('[K2] reads companies as the setting says: %s', async (companySync, expected) => {
    const world = new TurnWorld({ companySync })
    for (const id of ['a', 'b']) world.desk.companies.push({ id, name: id, customAttributes: {} })

    await world.receive(world.start(question))

    expect(world.answerer.tasks[0]?.contact?.companies.map(({ id }) => id)).toEqual(expected)
  })

  it('[K3] gives the conversation attributes as they are after the delay', async () => {
    const world = new TurnWorld({ customAttributeDelaySeconds: 3 })
    world.hear(world.start(question))
    expect(await world.look()).toEqual({ again: new Date(world.clock.now().getTime() + 3_000) })
    world.clock.advance(3_000)
    world.desk.change('7', { customAttributes: { plan: 'yearly' } })

    await world.settle()

    expect(world.answerer.tasks[0]?.conversationAttributes).toEqual({ plan: 'yearly' })
    expect((await session(world))?.customAttributes).toEqual({ plan: 'yearly' })
  })

  it('[T2] waits for attributes on new conversations only', async () => {
    const world = await answered({ customAttributeDelaySeconds: 3 })
    world.hear(world.says('And to Norway?'))

    expect(await world.look()).toBeUndefined()
    expect(world.replies).toHaveLength(2)
  })
})

describe('after a handoff', () => {
  it('[H5] stores what people and the customer write, and stays silent', async () => {
    const world = await answered()
    await world.receive(world.says('I want to talk to a human please'))
    world.clock.advance(60_000)
    const person = world.person('Hello, Anna here.')
    await world.receive(person)
    const customer = world.says('Great, can you check my order?')
    await world.receive(customer)

    const stored = (await world.records.load(world.key)).parts.map(({ text }) => text)
    expect(stored).toContain(person.text)
    expect(stored).toContain(customer.text)
    expect(await session(world)).toMatchObject({ status: 'open', handledBy: 'human' })
    expect(world.verdictOn(customer)).toMatch(/^skipped\//)
  })

  it('[R4] keeps each definition of resolution with its time', async () => {
    const world = await answered()
    await world.receive(world.says('I want to talk to a human please'))

    const { ledger } = (await session(world)) ?? {}
    expect(ledger?.handedOffAt).toBeDefined()
    expect(ledger?.confirmedAt).toBeUndefined()
    expect(ledger?.closedWhileOwnedAt).toBeUndefined()
  })
})

describe('taking back', () => {
  it('[R3] forgets confirmation and assumption when the customer asks again', async () => {
    const world = await answered({ closeWhenResolved: false })
    await world.receive(world.says('That solved it, thank you!'))
    world.clock.advance(60_000)

    await world.receive(world.says('Sorry, one more thing: how long to Norway?'))

    const { ledger, aiClosureType } = (await session(world)) ?? {}
    expect(ledger?.confirmedAt).toBeUndefined()
    expect(aiClosureType).toBeUndefined()
  })

  it('[W7] takes over a rating that Intercom tells of, calling no engine', async () => {
    const world = await answered()
    const createdAt = world.clock.now()
    world.desk.change('7', { rating: { score: 1, remark: 'No help', createdAt } })
    world.records.addTrigger(world.key, {
      deliveryId: 'rated',
      topic: 'conversation.rating.added',
      partIds: [],
      receivedAt: createdAt,
    })

    await world.settle()

    expect(await session(world)).toMatchObject({
      rating: 1,
      ratingRemark: 'No help',
      ratedAt: createdAt,
    })
    expect(world.replies).toHaveLength(1)
  })

  it.each([0, 6, 2.5])('[W6] keeps no rating of %d', async (score) => {
    const world = await answered()
    world.desk.change('7', { rating: { score, createdAt: world.clock.now() } })

    await world.receive(world.says('And to Norway?'))

    expect((await session(world))?.rating).toBeUndefined()
  })
})
