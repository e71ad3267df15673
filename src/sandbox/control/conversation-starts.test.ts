import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

describe('Starting conversations through the control API', () => {
  let probe: SandboxProbe
  const start = async (wish: object = {}) =>
    (await probe.control('POST /conversations', { body: 'Hi', ...wish })).body

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())

  it('starts as a customer', async () => {
    const { status, body } = await probe.control('POST /conversations', {
      contact_id: probe.contactId,
      body: 'a < b & c\n\nsecond',
      channel: 'web',
    })

    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'open',
      admin_assignee_id: 0,
      team_assignee_id: 0,
      source: {
        type: 'conversation',
        delivered_as: 'customer_initiated',
        body: '<p>a &lt; b &amp; c</p>\n<p>second</p>',
        author: { type: 'user', id: probe.contactId },
      },
      channel: { initial: 'messenger', current: 'messenger' },
    })
    expect(await probe.rest(`GET /conversations/${body.id}`)).toMatchObject({ status: 200, body })
  })

  it('starts by e-mail, with a subject', async () => {
    const mail = await start({ channel: 'email', subject: 'Paper', body: 'Hello<br>you' })

    expect(mail.source).toMatchObject({ type: 'email', subject: 'Paper' })
    expect(mail.source.body).toBe('<p class="no-margin">Hello<br>you</p>')
  })

  it.each([
    ['admin_initiated', 'admin', 'closed'],
    ['automated', 'admin', 'closed'],
    ['campaigns_initiated', 'admin', 'closed'],
    ['operator_initiated', 'bot', 'open'],
  ])('starts as %s', async (delivered_as, type, state) => {
    const begun = await start({ delivered_as })

    expect(begun).toMatchObject({
      state,
      waiting_since: null,
      source: { delivered_as, author: { type } },
    })
  })

  it('starts on a channel beside Messenger and e-mail', async () => {
    const begun = await start({ channel: 'whatsapp' })

    expect(begun).toMatchObject({ source: { type: 'whatsapp' }, channel: { initial: 'whatsapp' } })
  })

  it('gives a new conversation to the team and the teammate named', async () => {
    const begun = await start({ admin_assignee_id: probe.ai, team_assignee_id: '8220001' })

    expect(begun).toMatchObject({ admin_assignee_id: Number(probe.ai), team_assignee_id: 8220001 })
    const parts: { part_type: string }[] = begun.conversation_parts.conversation_parts
    expect(parts.map((part) => part.part_type)).toEqual([
      'default_assignment',
      'default_assignment',
    ])
  })

  it.each([
    ['body', { body: ' ' }],
    ['channel', { channel: 'fax' }],
    ['delivered_as', { delivered_as: 'pigeon' }],
    ['attachments.0.data', { attachments: [{ name: 'a', content_type: 'b' }] }],
    ['mood', { mood: 'good' }],
  ])('refuses a wrong %s by name', async (field, wish) => {
    const { status, body } = await probe.control('POST /conversations', { body: 'Hi', ...wish })

    expect(status).toBe(422)
    expect(body.error.field).toBe(field)
  })

  it.each([{ contact_id: 'nobody' }, { admin_assignee_id: '1' }, { team_assignee_id: '1' }])(
    'answers 404 where nobody has the id of %o',
    async (wish) => {
      expect((await probe.control('POST /conversations', { body: 'Hi', ...wish })).status).toBe(404)
    },
  )
})
