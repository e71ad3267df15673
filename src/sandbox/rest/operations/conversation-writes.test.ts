import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'
import { ShiftingClock } from '#test/sandbox/shifting-clock.ts'

describe('Starting, tagging, changing and removing over REST', () => {
  let probe: SandboxProbe
  let id: string
  const clock = new ShiftingClock()

  beforeAll(async () => {
    probe = await openSandbox({ clock })
  })
  afterAll(() => probe.close())
  beforeEach(async () => {
    await probe.control('POST /reset')
    id = (await probe.control('POST /conversations', { body: 'Hello' })).body.id
  })

  it('starts a conversation in the name of a contact', async () => {
    const { body } = await probe.rest('POST /conversations', {
      from: { type: 'user', id: probe.contactId },
      body: 'Do you ship?',
    })

    expect(body).toMatchObject({
      type: 'user_message',
      message_type: 'inapp',
      body: 'Do you ship?',
    })
    expect((await probe.rest(`GET /conversations/${body.conversation_id}`)).body).toMatchObject({
      source: { id: body.id, body: '<p>Do you ship?</p>' },
    })
  })

  it('wants the role that the contact has', async () => {
    const from = { type: 'lead', id: probe.contactId }

    const { status, body } = await probe.rest('POST /conversations', { from, body: 'Hi' })

    expect(status).toBe(404)
    expect(body.errors[0].message).toBe('User Not Found')
  })

  it('upserts tags without regard to case, and renames by id', async () => {
    const first = await probe.rest('POST /tags', { name: 'Returns' })
    const second = await probe.rest('POST /tags', { name: 'RETURNS' })
    const renamed = await probe.rest('POST /tags', { id: first.body.id, name: 'Sent back' })

    expect(second.body).toEqual(first.body)
    expect(renamed.body).toMatchObject({ id: first.body.id, name: 'Sent back' })
  })

  it('attaches a tag, once, and takes it off again', async () => {
    const tag = (await probe.rest('POST /tags', { name: 'Returns' })).body.id
    const attach = () =>
      probe.rest(`POST /conversations/${id}/tags`, { id: tag, admin_id: probe.ai })
    const first = await attach()
    await attach()
    const tagged = await probe.rest(`GET /conversations/${id}`)
    const detached = await probe.rest(`DELETE /conversations/${id}/tags/${tag}`, {
      admin_id: probe.ai,
    })
    const again = await probe.rest(`DELETE /conversations/${id}/tags/${tag}`, {
      admin_id: probe.ai,
    })

    expect(first.body).toMatchObject({ id: tag, applied_by: { type: 'admin', id: probe.ai } })
    expect(tagged.body.tags.tags).toMatchObject([{ id: tag, name: 'Returns' }])
    expect(tagged.body.conversation_parts.conversation_parts).toMatchObject([
      { part_type: 'conversation_tags_updated' },
    ])
    expect(detached.status).toBe(200)
    expect(again).toMatchObject({ status: 404, body: { errors: [{ code: 'tag_not_found' }] } })
  })

  it('sets and clears attributes, each with a part by the bot', async () => {
    const put = (custom_attributes: object) =>
      probe.rest(`PUT /conversations/${id}`, { custom_attributes })
    const set = await put({ VIP: true, Topic: 'Returns' })
    const cleared = await put({ VIP: null })

    expect(set.body.custom_attributes).toEqual({ VIP: true, Topic: 'Returns' })
    expect(set.body.conversation_parts.conversation_parts[0]).toMatchObject({
      part_type: 'conversation_attribute_updated_by_admin',
      author: { type: 'bot' },
      event_details: { attribute: { name: 'VIP' }, value: { name: 'true', previous: null } },
    })
    expect(cleared.body.custom_attributes).toEqual({ Topic: 'Returns' })
  })

  it.each([{ Unheard: 1 }, { VIP: 'yes' }, { Topic: 'Weather' }])(
    'refuses the attributes %o',
    async (wrong) => {
      const { status, body } = await probe.rest(`PUT /conversations/${id}`, {
        custom_attributes: wrong,
      })

      expect(status).toBe(400)
      expect(body.errors[0].code).toBe('parameter_invalid')
    },
  )

  it('refuses an attribute whose name two have', async () => {
    await probe.control('POST /attributes', { name: 'VIP', data_type: 'string' })

    const { status } = await probe.rest(`PUT /conversations/${id}`, {
      custom_attributes: { VIP: true },
    })

    expect(status).toBe(400)
  })

  it('changes title and read mark', async () => {
    const { body } = await probe.rest(`PUT /conversations/${id}`, { title: 'Norway', read: true })

    expect(body).toMatchObject({ title: 'Norway', read: true })
  })

  it('redacts words, but not what has none', async () => {
    const { body } = await probe.rest(`POST /conversations/${id}/parts`, {
      message_type: 'close',
      type: 'admin',
      admin_id: probe.ai,
    })
    const redact = (wish: object) =>
      probe.rest('POST /conversations/redact', { conversation_id: id, ...wish })

    const source = await redact({ type: 'source', source_id: body.source.id })
    const part = await redact({
      type: 'conversation_part',
      conversation_part_id: body.conversation_parts.conversation_parts[0].id,
    })
    const nothing = await redact({ type: 'conversation_part', conversation_part_id: '1' })

    expect(source.body.source).toMatchObject({
      redacted: true,
      body: '<p><i>This message was deleted</i></p>',
    })
    expect(part.body.errors[0].code).toBe('conversation_part_not_redactable')
    expect(nothing.body.errors[0].code).toBe('conversation_part_or_message_not_found')
  })

  it('deletes, and lists what was deleted', async () => {
    const deleted = await probe.rest(`DELETE /conversations/${id}?retain_metrics=false`)
    const list = await probe.rest('GET /conversations/deleted')

    expect(deleted.body).toEqual({ id, object: 'conversation', deleted: true })
    expect((await probe.rest(`GET /conversations/${id}`)).status).toBe(404)
    expect(list.body).toMatchObject({
      type: 'conversations.list',
      total_count: 1,
      pages: { next: null },
      conversations: [{ id, metrics_retained: false }],
    })
  })

  it('moves updated_at with every change', async () => {
    const before = (await probe.rest(`GET /conversations/${id}`)).body.updated_at
    clock.putForward(1000)

    const { body } = await probe.rest(`PUT /conversations/${id}`, { read: true })

    expect(body.updated_at).toBeGreaterThan(before)
  })
})
