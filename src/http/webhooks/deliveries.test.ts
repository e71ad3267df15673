import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'
import { notification, ping, sign } from '#test/factories/notification.ts'

const secret = 'client-secret'

describe('a delivery to a connected workspace', () => {
  let world: HttpWorld
  let hook = ''
  beforeEach(async () => {
    world = await httpWorld()
    hook = await world.hookPath()
    await world.connect(secret)
  })

  it('[W4] stores a delivery once, by one write, and asks nobody else', async () => {
    await world.deliver(
      hook,
      notification({ id: 'notif_0' }),
      sign(notification({ id: 'notif_0' }), secret),
    )
    const readsBefore = world.connections.reads
    const raw = notification()

    const first = await world.deliver(hook, raw, sign(raw, secret))
    const again = await world.deliver(hook, raw, sign(raw, secret))

    expect([first.status, again.status]).toEqual([200, 200])
    expect(world.inbox.deliveries).toHaveLength(2)
    expect(world.inbox.deliveries[1]).toMatchObject({
      notificationKey: 'notif_1',
      workspaceId: 'ws1',
      isUsed: true,
    })
    expect(world.connections.reads).toBe(readsBefore)
    expect(world.helpdesk.calls).toEqual([])
    expect(world.webhookResults.slice(-2)).toEqual(['recorded', 'repeated'])
  })

  it('[W1] keeps that the signature was right, and never the signature', async () => {
    const raw = notification()
    const signed = sign(raw, secret)

    await world.deliver(hook, raw, { ...signed, 'User-Agent': 'intercom', Cookie: 'a=b' })

    const [kept] = world.inbox.deliveries
    expect(kept?.arrival).toMatchObject({ isSigned: true, headers: { 'user-agent': 'intercom' } })
    const text = JSON.stringify(kept?.arrival)
    expect(text).not.toContain('cookie')
    for (const value of Object.values(signed)) expect(text).not.toContain(String(value))
  })

  it('[W4] keeps deliveries without an id by their bytes', async () => {
    const one = notification({ id: null, created_at: 1 })
    const two = notification({ id: null, created_at: 2 })

    for (const raw of [one, two, one]) await world.deliver(hook, raw, sign(raw, secret))

    expect(world.inbox.deliveries.map(({ notificationKey }) => notificationKey)).toEqual([
      expect.stringMatching(/^sha256:/),
      expect.stringMatching(/^sha256:/),
    ])
  })

  it.each([
    ['is missing', {}],
    ['is of other bytes', sign('other', secret)],
    ['is of another secret', sign(notification(), 'guess')],
    ['is malformed', { 'X-Hub-Signature': 'sha1=zz' }],
  ])('[W1] refuses a delivery whose signature %s', async (_how, headers) => {
    const { status, body } = await world.deliver(hook, notification(), headers)

    expect(status).toBe(401)
    expect(body.error.code).toBe('unauthorized')
    expect(world.inbox.deliveries).toEqual([])
  })

  it('[W1] refuses an unsigned ping once a secret is stored', async () => {
    const { status } = await world.deliver(hook, ping)

    expect(status).toBe(401)
  })

  it('[C3] counts a new secret from the next delivery', async () => {
    const before = notification({ id: 'a' })
    await world.deliver(hook, before, sign(before, secret))
    await world.connect('rotated')
    const [old, next] = [notification({ id: 'b' }), notification({ id: 'c' })]

    const refused = await world.deliver(hook, old, sign(old, secret))
    const taken = await world.deliver(hook, next, sign(next, 'rotated'))

    expect([refused.status, taken.status]).toEqual([401, 200])
    expect(world.inbox.deliveries.map(({ notificationKey }) => notificationKey)).toEqual(['a', 'c'])
  })

  it('[C3] takes nothing under the old secret when it changes mid-delivery', async () => {
    const raw = notification()
    world.inbox.beforeRecord = async () => {
      world.inbox.beforeRecord = async () => undefined
      await world.connect('rotated')
    }

    const { status } = await world.deliver(hook, raw, sign(raw, secret))

    expect(status).toBe(401)
    expect(world.inbox.deliveries).toEqual([])
  })

  it('[W2] answers 200 for another workspace and stores nothing', async () => {
    const raw = notification({ app_id: 'other' })

    const { status } = await world.deliver(hook, raw, sign(raw, secret))

    expect(status).toBe(200)
    expect(world.inbox.deliveries).toEqual([])
    expect(world.webhookResults).toEqual(['other-workspace'])
  })

  it('[W5] answers 400 for what is not JSON', async () => {
    const { status } = await world.deliver(hook, 'not json', sign('not json', secret))

    expect(status).toBe(400)
  })

  it.each(['null', '[]', '"x"', '42', '{}', '{"type":"user"}'])(
    '[W5] answers 200 for %s, which is no notification',
    async (raw) => {
      const { status } = await world.deliver(hook, raw, sign(raw, secret))

      expect(status).toBe(200)
      expect(world.inbox.deliveries).toEqual([])
      expect(world.webhookResults).toEqual(['not-a-notification'])
    },
  )

  it('[W5] stores a topic that it does not use as ignored', async () => {
    const raw = notification({ topic: 'company.created' })

    const { status } = await world.deliver(hook, raw, sign(raw, secret))

    expect(status).toBe(200)
    expect(world.inbox.deliveries).toMatchObject([{ isUsed: false }])
  })

  it('[W1] undoes no content encoding', async () => {
    const raw = notification()
    const zipped = new Uint8Array(gzipSync(raw))

    const { status } = await world.deliver(hook, zipped, {
      ...sign(raw, secret),
      'Content-Encoding': 'gzip',
    })

    expect(status).toBe(401)
  })

  it('[W1] takes 2 MiB and refuses one byte more', async () => {
    const limit = 2 * 1024 * 1024
    const fits = notification({ padding: '' }).padEnd(limit, ' ')

    const taken = await world.deliver(hook, fits, sign(fits, secret))
    const refused = await world.deliver(hook, `${fits} `, sign(`${fits} `, secret))

    expect([taken.status, refused.status]).toEqual([200, 413])
  })

  it('[W1] refuses a stream that does not announce its size', async () => {
    const chunk = new Uint8Array(1024 * 1024)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(chunk)
      },
    })

    const answer = await world.app.request(hook, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit)

    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(6)
  })

  it('[W5] answers 503 while the database refuses, and goes on after', async () => {
    const raw = notification()
    world.inbox.beforeRecord = async () => Promise.reject(new Error('no database'))
    const refused = await world.deliver(hook, raw, sign(raw, secret))
    world.inbox.beforeRecord = async () => undefined

    const taken = await world.deliver(hook, raw, sign(raw, secret))

    expect([refused.status, taken.status]).toEqual([503, 200])
    expect(refused.headers.get('Retry-After')).not.toBeNull()
  })

  it('[W5] answers 503 when the database stays silent', async () => {
    const raw = notification()
    world.inbox.beforeRecord = () => new Promise(() => undefined)
    world.clock.isLate = true

    const { status } = await world.deliver(hook, raw, sign(raw, secret))

    expect(status).toBe(503)
  })

  it('[W7] shows when each topic was last accepted', async () => {
    const raw = notification()
    await world.deliver(hook, raw, sign(raw, secret))

    const { body } = await world.ask('GET', '/integrations/intercom')

    expect(body.webhook.topics).toEqual({
      'conversation.user.replied': '2026-11-02T10:00:00.000Z',
    })
  })

  it('[C7] stores deliveries while paused', async () => {
    await world.ask('POST', '/integrations/intercom/pause')
    const raw = notification()

    const { status } = await world.deliver(hook, raw, sign(raw, secret))

    expect(status).toBe(200)
    expect(world.inbox.deliveries).toHaveLength(1)
  })

  it('[C9] answers 410 once it is retired, whatever the method', async () => {
    await world.ask('DELETE', '/integrations/intercom')
    const raw = notification()

    const posted = await world.deliver(hook, raw, sign(raw, secret))
    const looked = await world.app.request(hook)

    expect([posted.status, looked.status]).toEqual([410, 410])
    expect(await world.hookPath()).not.toBe(hook)
  })
})
