import { beforeEach, describe, expect, it } from 'vitest'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'
import { notification, ping } from '#test/factories/notification.ts'

describe('the webhook URL', () => {
  let world: HttpWorld
  let hook = ''
  beforeEach(async () => {
    world = await httpWorld()
    hook = await world.hookPath()
  })

  describe('before the first save', () => {
    it('[W3] answers 200, takes a ping as reached and drops the rest', async () => {
      const dropped = await world.deliver(hook, notification())
      const pinged = await world.deliver(hook, ping)

      const { body } = await world.ask('GET', '/integrations/intercom')
      expect([dropped.status, pinged.status]).toEqual([200, 200])
      expect(world.inbox.deliveries).toEqual([])
      expect(body.webhook.reached_at).not.toBeNull()
    })

    it('[W3] answers HEAD and GET with 200', async () => {
      const head = await world.app.request(hook, { method: 'HEAD' })
      const get = await world.app.request(hook)

      expect([head.status, get.status]).toEqual([200, 200])
    })
  })

  it('[W1] accepts unsigned deliveries while no secret is stored', async () => {
    await world.connect()

    const { status } = await world.deliver(hook, notification())

    expect(status).toBe(200)
    expect(world.inbox.deliveries).toHaveLength(1)
  })

  it('[W1] answers 404 for a key that nobody has', async () => {
    const unknown = await world.deliver('/webhooks/intercom/abcdefghijklmnopqrstuvwx', '{}')
    const odd = await world.deliver('/webhooks/intercom/%00', '{}')

    expect([unknown.status, odd.status]).toEqual([404, 404])
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('[W1] answers 405 to %s', async (method) => {
    const answer = await world.app.request(hook, { method })

    expect(answer.status).toBe(405)
    expect(answer.headers.get('Allow')).toBe('POST, HEAD, GET')
  })

  it('[C2] never logs the key of the URL', async () => {
    await world.deliver(hook, ping)

    const key = hook.split('/').at(-1) ?? ''
    expect(JSON.stringify(world.log.lines)).not.toContain(key)
  })
})
