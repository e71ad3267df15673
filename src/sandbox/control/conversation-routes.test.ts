import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

type Part = { part_type: string; body: string | null; author: { type: string; id: string } }

describe('Playing customers and teammates through the control API', () => {
  let probe: SandboxProbe
  let id: string
  const start = async (wish: object = {}) =>
    (await probe.control('POST /conversations', { body: 'Hi', ...wish })).body
  const act = (name: string, body?: object) =>
    probe.control(`POST /conversations/${id}/${name}`, body)
  const partsOf = (conversation: { conversation_parts: { conversation_parts: Part[] } }) =>
    conversation.conversation_parts.conversation_parts
  const typesOf = (conversation: Parameters<typeof partsOf>[0]) =>
    partsOf(conversation).map((part) => part.part_type)

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())
  beforeEach(async () => {
    await probe.control('POST /reset')
    id = (await start()).id
  })

  it('speaks as a contact, a teammate and a bot', async () => {
    await act('reply', { as: 'contact', body: 'Hello?' })
    await act('reply', { as: 'admin', admin_id: '7110003', body: 'Yes' })
    const { body } = await act('reply', { as: 'bot', body: 'Beep', is_ai_answer: true })

    expect(partsOf(body).map(({ author }) => author)).toMatchObject([
      { type: 'user', id: probe.contactId },
      { type: 'admin', id: '7110003' },
      { type: 'bot', from_ai_agent: true, is_ai_answer: true },
    ])
    expect(body.ai_agent_participated).toBe(true)
  })

  it('lets a second contact join in', async () => {
    const other = (await probe.control('POST /contacts', { role: 'lead' })).body.id

    const { body } = await act('reply', { as: 'contact', contact_id: other, body: 'Me too' })

    expect(body.contacts.contacts).toHaveLength(2)
    expect(typesOf(body)).toEqual(['participant_added', 'comment'])
  })

  it.each([
    ['assignment', { assign_to: '7110003' }],
    ['close', { close: true }],
  ])('makes one %s part of words and action together', async (partType, wish) => {
    const { body } = await act('reply', { as: 'admin', body: 'Bye', ...wish })

    expect(partsOf(body)).toEqual([
      expect.objectContaining({ part_type: partType, body: '<p class="no-margin">Bye</p>' }),
    ])
  })

  it('notes, then closes', async () => {
    const { body } = await act('reply', { as: 'admin', body: 'For us', note: true, close: true })

    expect(typesOf(body)).toEqual(['note', 'close'])
    expect(body.state).toBe('closed')
  })

  it('assigns as a teammate, as a workflow and as the distribution', async () => {
    await act('assign', { admin_id: probe.ai, by: '7110001' })
    await act('assign', { team_id: '8220002', by: 'workflow' })
    const { body } = await act('assign', {
      admin_id: '7110003',
      by: 'bot',
      part_type: 'message_strategy_assignment',
    })

    expect(partsOf(body).map((part) => [part.part_type, part.author.type])).toEqual([
      ['assignment', 'admin'],
      ['assignment', 'bot'],
      ['message_strategy_assignment', 'bot'],
    ])
    expect(body).toMatchObject({ admin_assignee_id: 7110003, team_assignee_id: 8220002 })
  })

  it('unassigns with 0', async () => {
    await act('assign', { team_id: '8220001' })
    await act('assign', { admin_id: probe.ai })
    const teammate = await act('assign', { admin_id: '0' })
    const team = await act('assign', { team_id: '0' })

    expect(teammate.body).toMatchObject({ admin_assignee_id: 0, team_assignee_id: 8220001 })
    expect(team.body).toMatchObject({ admin_assignee_id: 0, team_assignee_id: 0 })
  })

  it('closes, opens, snoozes and wakes', async () => {
    const states: string[] = []
    for (const [name, body] of [
      ['close', {}],
      ['open', { by: '7110003' }],
      ['snooze', { until: new Date(Date.now() + 3_600_000).toISOString() }],
      ['unsnooze', undefined],
    ] as const) {
      states.push((await act(name, body)).body.state)
    }

    expect(states).toEqual(['closed', 'open', 'snoozed', 'open'])
  })

  it('wakes by itself when the snooze is over', async () => {
    await act('snooze', { until: Math.floor(Date.now() / 1000) + 1 })

    await expect
      .poll(async () => (await probe.control(`GET /conversations/${id}`)).body, { timeout: 5000 })
      .toMatchObject({ state: 'open', snoozed_until: null })
  })

  it('rates', async () => {
    await act('assign', { admin_id: '7110003' })

    const { body } = await act('rate', { rating: 5, remark: 'Quick' })

    expect(body.conversation_rating).toMatchObject({
      rating: 5,
      remark: 'Quick',
      teammate: { id: '7110003' },
    })
  })

  it('redacts a part and the opening message', async () => {
    const answered = await act('reply', { as: 'admin', body: 'Secret' })
    const partId = answered.body.conversation_parts.conversation_parts[0].id
    await act('redact', { part_id: partId })
    const { body } = await act('redact', { part_id: answered.body.source.id })

    expect(partsOf(body)[0]).toMatchObject({
      redacted: true,
      part_type: 'comment',
      body: '<p><i>This message was deleted</i></p>',
    })
    expect(body.source).toMatchObject({ redacted: true })
  })

  it('tags without regard to case', async () => {
    await act('tags', { name: 'Urgent' })
    const { body } = await act('tags', { name: 'urgent', by: '7110003' })

    expect(body.tags.tags).toMatchObject([{ name: 'Urgent' }])
  })

  it('sets attributes as a workflow does', async () => {
    await probe.control('POST /attributes', { name: 'Plan', data_type: 'list', options: ['Club'] })

    const { body } = await act('attributes', { custom_attributes: { Plan: 'Club', Fresh: 3 } })

    expect(body.custom_attributes).toEqual({ Plan: 'Club', Fresh: 3 })
    expect(typesOf(body)).toEqual(Array(2).fill('conversation_attribute_updated_by_workflow'))
  })

  it('deletes for good', async () => {
    const { status } = await probe.control(`DELETE /conversations/${id}`)

    expect(status).toBe(204)
    expect((await probe.control(`GET /conversations/${id}`)).status).toBe(404)
    expect((await probe.rest('GET /conversations/deleted')).body.conversations).toMatchObject([
      { id },
    ])
  })

  it('lists the newest change first, of one contact if asked', async () => {
    const other = (await probe.control('POST /contacts', { role: 'user' })).body.id
    const theirs = await start({ contact_id: other })

    const all = await probe.control('GET /conversations?limit=1')
    const one = await probe.control(`GET /conversations?contact_id=${probe.contactId}`)

    expect(all.body.items).toEqual([theirs])
    expect(one.body.items.map((item: { id: string }) => item.id)).toEqual([id])
  })

  it.each([
    ['reply', { as: 'ghost', body: 'x' }, 'as'],
    ['reply', { as: 'admin', body: '' }, 'body'],
    ['reply', { as: 'admin', body: 'x', shout: true }, 'shout'],
    ['assign', {}, 'admin_id'],
    ['assign', { admin_id: '1', team_id: '2' }, 'admin_id'],
    ['snooze', { until: 'tomorrow' }, 'until'],
    ['snooze', { until: 5 }, 'snoozed_until'],
    ['rate', { rating: 6 }, 'rating'],
    ['tags', { name: ' ' }, 'name'],
    ['attributes', { custom_attributes: { VIP: 'yes' } }, 'custom_attributes'],
  ])('refuses a wrong %s of %o by the field', async (name, body, field) => {
    const answer = await act(name, body)

    expect(answer.status).toBe(422)
    expect(answer.body.error).toMatchObject({ field, message: expect.any(String) })
  })

  it('changes nothing where attributes are partly wrong', async () => {
    await act('attributes', { custom_attributes: { 'Order number': '7', VIP: 'yes' } })

    expect((await probe.control(`GET /conversations/${id}`)).body.custom_attributes).toEqual({})
  })

  it.each([
    'POST /conversations/1/close',
    'GET /conversations/1',
    'DELETE /conversations/1',
    'GET /nothing',
  ])('answers 404 to %s', async (call) => {
    const { status, body } = await probe.control(call)

    expect(status).toBe(404)
    expect(body.error.code).toBe('not_found')
  })
})
