import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

describe('Replies and actions over REST', () => {
  let probe: SandboxProbe
  let id: string
  const comment = (body: string) => ({
    message_type: 'comment',
    type: 'admin',
    admin_id: probe.ai,
    body,
  })
  const parts = (body: object) =>
    probe.rest(`POST /conversations/${id}/parts`, { type: 'admin', admin_id: probe.ai, ...body })

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())
  beforeEach(async () => {
    await probe.control('POST /reset')
    const started = await probe.control('POST /conversations', { body: 'Do you ship to Norway?' })
    id = started.body.id
  })

  it('answers a reply with only the new part', async () => {
    await probe.rest(`POST /conversations/${id}/reply`, comment('<p>First</p>'))

    const { status, body } = await probe.rest(
      `POST /conversations/${id}/reply`,
      comment('<p>Second</p>'),
    )

    expect(status).toBe(200)
    expect(body.conversation_parts).toMatchObject({
      total_count: 1,
      conversation_parts: [{ part_type: 'comment', body: '<p class="no-margin">Second</p>' }],
    })
    expect(body.waiting_since).toBeNull()
  })

  it('takes a teammate id as a number too', async () => {
    const { body } = await probe.rest(`POST /conversations/${id}/reply`, {
      ...comment('Hi'),
      admin_id: Number(probe.ai),
    })

    expect(body.conversation_parts.conversation_parts[0].author.id).toBe(probe.ai)
  })

  it('opens a closed conversation when a contact replies', async () => {
    await parts({ message_type: 'close' })

    const { body } = await probe.rest(`POST /conversations/${id}/reply`, {
      message_type: 'comment',
      type: 'user',
      intercom_user_id: probe.contactId,
      body: 'And to Sweden?',
    })

    expect(body).toMatchObject({ open: true, state: 'open', statistics: { count_reopens: 1 } })
    expect(body.conversation_parts.conversation_parts[0]).toMatchObject({
      part_type: 'open',
      body: '<p>And to Sweden?</p>',
    })
    expect(body.waiting_since).toEqual(expect.any(Number))
  })

  it('opens a closed conversation when a teammate replies', async () => {
    await parts({ message_type: 'close' })

    const { body } = await probe.rest(`POST /conversations/${id}/reply`, comment('One more thing'))

    expect(body.state).toBe('open')
    expect(body.conversation_parts.conversation_parts[0].part_type).toBe('open')
  })

  it('leaves a closed conversation closed when a note is added', async () => {
    await parts({ message_type: 'close' })

    const { body } = await probe.rest(`POST /conversations/${id}/reply`, {
      ...comment('For us'),
      message_type: 'note',
    })

    expect(body.state).toBe('closed')
    expect(body.conversation_parts.conversation_parts[0].part_type).toBe('note')
  })

  it('clears the teammate when a team is assigned, and keeps the team', async () => {
    await parts({ message_type: 'assignment', assignee_id: probe.ai })
    const team = await parts({ message_type: 'assignment', type: 'team', assignee_id: '8220001' })
    const teammate = await parts({ message_type: 'assignment', assignee_id: '7110001' })

    expect(team.body).toMatchObject({ admin_assignee_id: 0, team_assignee_id: 8220001 })
    expect(teammate.body).toMatchObject({ admin_assignee_id: 7110001, team_assignee_id: 8220001 })
  })

  it('unassigns the teammate with 0 and keeps the team', async () => {
    await parts({ message_type: 'assignment', type: 'team', assignee_id: '8220001' })
    await parts({ message_type: 'assignment', assignee_id: probe.ai })

    const { body } = await parts({ message_type: 'assignment', assignee_id: '0' })

    expect(body).toMatchObject({ admin_assignee_id: 0, team_assignee_id: 8220001 })
    expect(body.conversation_parts.conversation_parts[0].assigned_to).toEqual({
      type: 'nobody_admin',
      id: null,
    })
  })

  it('refuses the assignee that it already has', async () => {
    await parts({ message_type: 'assignment', assignee_id: probe.ai })

    const { status, body } = await parts({ message_type: 'assignment', assignee_id: probe.ai })

    expect(status).toBe(422)
    expect(body.errors[0].message).toBe(
      'Conversation is already assigned to the specified assignee',
    )
  })

  it('opens a closed conversation that is assigned', async () => {
    await parts({ message_type: 'close' })

    const { body } = await parts({ message_type: 'assignment', assignee_id: '7110003' })

    expect(body.state).toBe('open')
    expect(body.conversation_parts.conversation_parts[0].part_type).toBe('assign_and_reopen')
  })

  it.each([
    ['an unknown actor', { message_type: 'close', admin_id: '1' }, 'admin_not_found'],
    ['a team as the actor', { message_type: 'close', admin_id: '8220001' }, 'admin_not_found'],
    ['an unknown assignee', { message_type: 'assignment', assignee_id: '1' }, 'assignee_not_found'],
  ])('answers 404 for %s', async (_what, body, code) => {
    const answer = await parts(body)

    expect(answer.status).toBe(404)
    expect(answer.body.errors[0].code).toBe(code)
  })

  it('takes the old form of the actions on the reply path', async () => {
    const { body } = await probe.rest(`POST /conversations/${id}/reply`, {
      message_type: 'close',
      type: 'admin',
      admin_id: probe.ai,
    })

    expect(body.state).toBe('closed')
  })

  it('replies to the latest conversation of a contact', async () => {
    const { body } = await probe.rest('POST /conversations/last/reply', {
      message_type: 'comment',
      type: 'user',
      intercom_user_id: probe.contactId,
      body: 'Hello?',
    })

    expect(body.id).toBe(id)
  })

  it.each([
    ['no words', { body: '' }],
    ['an unknown message type', { message_type: 'shout' }],
    ['eleven picture addresses', { attachment_urls: Array(11).fill('https://example.com/a.png') }],
    ['a picture address that is none', { attachment_urls: ['javascript:alert(1)'] }],
    [
      'a file that is not base64',
      { attachment_files: [{ content_type: 'a/b', name: 'a', data: '%%' }] },
    ],
  ])('refuses a reply with %s', async (_what, wrong) => {
    const { status } = await probe.rest(`POST /conversations/${id}/reply`, {
      ...comment('Hi'),
      ...wrong,
    })
    const { body } = await probe.rest(`GET /conversations/${id}`)

    expect(status).toBe(400)
    expect(body.conversation_parts.total_count).toBe(0)
  })
})
