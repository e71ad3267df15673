import { beforeEach, describe, expect, it } from 'vitest'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'

describe('the API', () => {
  let world: HttpWorld
  beforeEach(async () => {
    world = await httpWorld()
  })

  it.each(['/me', '/sessions', '/no/such/path', '/integrations/intercom', '/knowledge/search?q=a'])(
    'answers %s with 401 when no key is sent',
    async (path) => {
      const { status, body } = await world.ask('GET', path, { as: 'nobody' })

      expect(status).toBe(401)
      expect(body).toEqual({
        error: { code: 'unauthorized', message: expect.any(String), fix: expect.any(String) },
      })
    },
  )

  it('answers an unknown path of signing in with 404', async () => {
    const { status, body } = await world.ask('POST', '/auth/anything', { as: 'nobody' })

    expect(status).toBe(404)
    expect(body.error.code).toBe('not_found')
  })

  it('takes keys from the header only', async () => {
    const { status } = await world.ask('GET', `/me?api_key=${world.keys.owner}`, { as: 'nobody' })
    const answer = await world.app.request('/api/v1/me', {
      headers: { Cookie: `api_key=${world.keys.owner}` },
    })

    expect([status, answer.status]).toEqual([401, 401])
  })

  it.each(['Bearer wrong', 'Basic abc', 'Bearer', `Bearer ${'x'.repeat(5000)}`])(
    'refuses the header %.20s',
    async (header) => {
      const { status } = await world.app.request('/api/v1/me', {
        headers: { Authorization: header },
      })

      expect(status).toBe(401)
    },
  )

  it('answers unknown paths with 404 and wrong methods with 405', async () => {
    const unknown = await world.ask('GET', '/nothing/here')
    const wrong = await world.ask('DELETE', '/sessions')
    const outside = await world.app.request('/nothing')

    expect(unknown.status).toBe(404)
    expect(unknown.body.error.code).toBe('not_found')
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('Allow')).toBe('GET, HEAD')
    expect(outside.status).toBe(404)
    expect(await outside.json()).toMatchObject({ error: { code: 'not_found' } })
  })

  it('refuses a body above 1 MiB', async () => {
    const raw = JSON.stringify({ name: 'x'.repeat(1024 * 1024) })

    const { status, body } = await world.ask('POST', '/api-keys', { raw })

    expect(status).toBe(413)
    expect(body.error.code).toBe('payload_too_large')
  })

  it.each(['{', 'hello', '{"name":"a"}}'])(
    'answers %s, which is no JSON, with 400',
    async (raw) => {
      const { status, body } = await world.ask('POST', '/api-keys', { raw })

      expect(status).toBe(400)
      expect(body.error.code).toBe('malformed_json')
    },
  )

  it('answers JSON in broken UTF-8 with 400', async () => {
    const raw = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])

    const { status } = await world.ask('POST', '/api-keys', { raw })

    expect(status).toBe(400)
  })

  it.each(['[]', 'null', '"x"', '7'])('answers %s, which is no object, with 422', async (raw) => {
    const { status } = await world.ask('POST', '/api-keys', { raw })

    expect(status).toBe(422)
  })

  it('refuses a body that is nested without end', async () => {
    const raw = `{"messages":${'['.repeat(200_000)}${']'.repeat(200_000)}}`

    const { status, body } = await world.ask('POST', '/answers', { raw })

    expect(status).toBe(422)
    expect(body.error.field).toBe('messages')
  })

  it('gives every answer a request id and safe headers', async () => {
    const { headers } = await world.ask('GET', '/me', { as: 'nobody' })

    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('logs the route and never the key', async () => {
    await world.ask('GET', '/sessions/0190-abc')

    const text = JSON.stringify(world.log.lines)
    expect(text).toContain('/api/v1/sessions/:id')
    expect(text).not.toContain(world.keys.owner)
  })

  it('answers 503 when the database is down, and tells no details', async () => {
    world.sessions.list = async () => Promise.reject(new Error('no database'))
    world.decisions.list = async () => Promise.reject(new Error('relation "x" does not exist'))

    const down = await world.ask('GET', '/sessions')
    const broken = await world.ask('GET', '/decisions')

    expect(down.status).toBe(503)
    expect(broken.status).toBe(500)
    expect(JSON.stringify(broken.body)).not.toContain('relation')
  })

  it('shows who asks, with the administrators to turn to', async () => {
    const { body } = await world.ask('GET', '/me', { as: 'member' })

    expect(body).toMatchObject({
      kind: 'api_key',
      role: 'member',
      organization: { id: 'org-1', name: 'Oddmoor Paper' },
      administrators: [{ name: 'Ann', email: 'ann@oddmoor.example' }],
    })
  })

  it('[C1] keeps keys and the audit log from members', async () => {
    const asked = await Promise.all([
      world.ask('GET', '/api-keys', { as: 'member' }),
      world.ask('POST', '/api-keys', { as: 'member', body: { name: 'x' } }),
      world.ask('GET', '/audit-log', { as: 'member' }),
    ])

    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  it('[C1] makes keys of the maker’s role or below', async () => {
    const same = await world.ask('POST', '/api-keys', { as: 'admin', body: { name: 'a' } })
    const below = await world.ask('POST', '/api-keys', {
      as: 'admin',
      body: { name: 'b', role: 'member' },
    })
    const above = await world.ask('POST', '/api-keys', {
      as: 'admin',
      body: { name: 'c', role: 'owner' },
    })

    expect(same.body).toMatchObject({ name: 'a', role: 'admin', key: expect.any(String) })
    expect(below.status).toBe(201)
    expect(above.status).toBe(403)
  })

  it('shows keys without the keys, and ends one at once', async () => {
    const made = await world.ask('POST', '/api-keys', { body: { name: 'a' } })
    const listed = await world.ask('GET', '/api-keys')
    const foreign = await world.ask('DELETE', `/api-keys/${made.body.id}`, { as: 'stranger' })
    const gone = await world.ask('DELETE', `/api-keys/${made.body.id}`)
    const again = await world.ask('DELETE', `/api-keys/${made.body.id}`)

    expect(JSON.stringify(listed.body)).not.toContain(made.body.key)
    expect(listed.body.next_cursor).toBeNull()
    expect([foreign.status, gone.status, again.status]).toEqual([404, 204, 404])
    const answer = await world.app.request('/api/v1/me', {
      headers: { Authorization: `Bearer ${made.body.key}` },
    })
    expect(answer.status).toBe(401)
  })

  it('serves an OpenAPI document of all its paths without a key', async () => {
    const { status, body } = await world.ask('GET', '/api/openapi.json', { as: 'nobody' })

    expect(status).toBe(200)
    expect(body.openapi).toMatch(/^3\.1/)
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/integrations/intercom',
        '/api/v1/integrations/intercom/settings',
        '/api/v1/sessions/{id}/timeline',
        '/api/v1/sessions/by-conversation/{conversation_id}',
        '/api/v1/knowledge/search',
        '/api/v1/answers',
        '/api/v1/audit-log',
      ]),
    )
    const text = JSON.stringify(body)
    const named = new Set(Object.keys(body.components.schemas))
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(named).toContain(name)
  })

  it('tells its health, and readiness with the database', async () => {
    const alive = await world.app.request('/healthz')
    const ready = await world.app.request('/readyz')
    world.database.isWell = false
    const ill = await world.app.request('/readyz')

    expect([alive.status, ready.status]).toEqual([200, 200])
    expect(await ill.json()).toMatchObject({ status: 'unavailable', database: false })
  })

  it('[O5] shows the waiting sessions as a metric', async () => {
    const answer = await world.app.request('/metrics')

    expect(await answer.text()).toContain('firstline_waiting_sessions')
  })
})
