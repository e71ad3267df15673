import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'
import { receiveWebhooks, type WebhookReceiver } from '#test/sandbox/webhook-receiver.ts'

describe('Webhooks', () => {
  let probe: SandboxProbe
  let receiver: WebhookReceiver
  const subscribe = (wish: object = {}) =>
    probe.control('PUT /webhooks', { url: receiver.url, ...wish })
  const start = async () =>
    (await probe.control('POST /conversations', { body: '<p>Hi</p>' })).body.id
  const deliveries = async () => (await probe.control('GET /webhooks')).body.deliveries

  beforeEach(async () => {
    probe = await openSandbox()
    receiver = await receiveWebhooks()
  })
  afterEach(async () => {
    receiver.close()
    await probe.close()
  })

  it('asks the address and pings it when it is saved', async () => {
    const { status, body } = await subscribe()

    expect(status).toBe(200)
    expect(body).toMatchObject({ url: receiver.url, enabled: true, ping: { status: 200 } })
    expect(body.topics).toContain('conversation.user.created')
    expect(receiver.received.map(({ method }) => method)).toEqual(['HEAD', 'POST'])
    expect(JSON.parse(receiver.received[1]?.raw.toString() ?? '')).toMatchObject({
      topic: 'ping',
      id: null,
      app_id: probe.workspace.id,
    })
  })

  it.each([undefined, 'another secret'])(
    'signs the raw bytes with the secret %s',
    async (secret) => {
      await subscribe({ secret })
      await start()
      await receiver.notifications(1)

      for (const { headers, raw } of receiver.received.slice(1)) {
        const key = secret ?? probe.workspace.client_secret
        const expected = createHmac('sha1', key).update(raw).digest('hex')
        expect(headers['x-hub-signature']).toBe(`sha1=${expected}`)
        expect(headers['user-agent']).toBe('intercom-parrot-service-client/1.0')
      }
    },
  )

  it('tells of a conversation in plain text, with no parts', async () => {
    await subscribe()
    const id = await start()

    const [notification] = await receiver.notifications(1)

    expect(notification).toMatchObject({
      type: 'notification_event',
      topic: 'conversation.user.created',
      delivery_attempts: 1,
      data: { item: { id, source: { body: 'Hi' }, conversation_parts: { total_count: 0 } } },
    })
    expect(notification.id).toMatch(/^notif_/)
  })

  it('sends HTML to an application of an older version', async () => {
    await probe.control('PATCH /settings', { webhook_version: '2.14' })
    await subscribe()
    await start()

    const [notification] = await receiver.notifications(1)

    expect(notification.data.item).toMatchObject({
      source: { body: '<p class="no-margin">Hi</p>' },
      admin_assignee_id: null,
    })
  })

  it('sends both topics of an assignment, with only that part', async () => {
    await subscribe()
    const id = await start()
    await probe.control(`POST /conversations/${id}/assign`, { admin_id: probe.ai })

    const [, ...assigned] = await receiver.notifications(3)

    expect(assigned.map(({ topic }) => topic).sort()).toEqual([
      'conversation.admin.assigned',
      'conversation.admin.open.assigned',
    ])
    expect(assigned[0].data.item.conversation_parts).toMatchObject({
      total_count: 1,
      conversation_parts: [
        { part_type: 'assignment', assigned_to: { type: 'admin', id: probe.ai } },
      ],
    })
  })

  it('sends bot words under two topics, as one part', async () => {
    await subscribe()
    const id = await start()
    await probe.control(`POST /conversations/${id}/reply`, { as: 'bot', body: 'Beep' })

    const [, ...bot] = await receiver.notifications(3)

    expect(bot.map(({ topic }) => topic).sort()).toEqual([
      'conversation.admin.replied',
      'conversation.operator.replied',
    ])
    const ids = bot.map(({ data }) => data.item.conversation_parts.conversation_parts[0].id)
    expect(ids[0]).toBe(ids[1])
  })

  it('keeps to the topics that were asked for', async () => {
    await subscribe({ topics: ['conversation.admin.closed'] })
    const id = await start()
    await probe.control(`POST /conversations/${id}/close`)

    const notifications = await receiver.notifications(1)

    expect(notifications.map(({ topic }) => topic)).toEqual(['conversation.admin.closed'])
  })

  it('tries again once, with the same id', async () => {
    await probe.control('PATCH /settings', { webhook_retry_s: 0.02 })
    await subscribe()
    receiver.answerNext(503, 200)
    await start()

    const [first, second] = await receiver.notifications(2)

    expect(second.id).toBe(first.id)
    expect(second).toMatchObject({ delivery_attempts: 2, delivery_status: 'retry' })
    await expect.poll(deliveries).toMatchObject([
      {
        notification_id: first.id,
        topic: 'conversation.user.created',
        state: 'delivered',
        attempts: [{ status: 503 }, { status: 200 }],
      },
    ])
  })

  it('drops what failed twice', async () => {
    await probe.control('PATCH /settings', { webhook_retry_s: 0.02 })
    await subscribe()
    receiver.answerNext(500, 500)
    await start()

    await expect.poll(deliveries).toMatchObject([{ state: 'failed', attempts: [{}, {}] }])
  })

  it('ends the subscription on 410', async () => {
    await subscribe()
    receiver.answerNext(410)
    await start()

    await expect
      .poll(async () => (await probe.control('GET /webhooks')).body)
      .toMatchObject({
        enabled: false,
        deliveries: [{ state: 'failed', attempts: [{ status: 410 }] }],
      })
  })

  it('repeats deliveries, and leaves their id out, as the knobs say', async () => {
    await probe.control('PATCH /settings', { webhook_duplicates: 2, webhook_null_id: true })
    await subscribe()
    await start()

    const notifications = await receiver.notifications(3)

    expect(notifications.map(({ id }) => id)).toEqual([null, null, null])
  })

  it('loses deliveries when told to', async () => {
    await probe.control('PATCH /settings', { webhook_drop: 1 })
    await subscribe()
    await start()

    expect(await deliveries()).toMatchObject([{ state: 'dropped', attempts: [] }])
    expect(receiver.received).toHaveLength(2)
  })

  it('shuffles deliveries within the time given', async () => {
    await probe.control('PATCH /settings', { webhook_reorder_ms: 60 })
    await subscribe()
    const ids: string[] = []
    for (let count = 0; count < 12; count += 1) ids.push(await start())

    const notifications = await receiver.notifications(12)

    const arrived = notifications.map(({ data }) => data.item.id)
    expect(arrived).not.toEqual(ids)
    expect(arrived.toSorted()).toEqual(ids.toSorted())
  })

  it('shows what is true at the time of sending', async () => {
    await probe.control('PATCH /settings', { webhook_delay_ms: 50 })
    await subscribe({ topics: ['conversation.user.created'] })
    const id = await start()
    await probe.control(`POST /conversations/${id}/close`)

    const [notification] = await receiver.notifications(1)

    expect(notification.data.item.state).toBe('closed')
  })

  it('is silent when switched off', async () => {
    const { body } = await subscribe({ enabled: false })
    await start()

    expect(body).toMatchObject({ enabled: false, ping: { status: null } })
    expect(receiver.received).toEqual([])
  })

  it('keeps its address when only the rest is saved again', async () => {
    await subscribe()
    const { body } = await probe.control('PUT /webhooks', { topics: ['contact.merged'] })

    expect(body).toMatchObject({ url: receiver.url, topics: ['contact.merged'] })
  })

  it('needs an address the first time', async () => {
    const { status, body } = await probe.control('PUT /webhooks', {})

    expect(status).toBe(422)
    expect(body.error.field).toBe('url')
  })

  it.each([
    ['url', { url: 'ftp://127.0.0.1/' }],
    ['topics.0', { topics: ['Something Else'] }],
    ['secret', { secret: 7 }],
  ])('refuses a wrong %s', async (field, wish) => {
    const { status, body } = await subscribe(wish)

    expect(status).toBe(422)
    expect(body.error.field).toBe(field)
  })
})
