import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

describe('What every REST request passes', () => {
  let probe: SandboxProbe

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())
  beforeEach(() => probe.control('POST /reset'))

  it('names the workspace of the token', async () => {
    const { body } = await probe.rest('GET /me')

    expect(body.app).toMatchObject({ id_code: probe.workspace.id, region: 'EU' })
  })

  it('takes the token as the user name of Basic too', async () => {
    const basic = Buffer.from(`${probe.workspace.access_token}:`).toString('base64')

    const { status } = await probe.rest('GET /me', undefined, {
      headers: { authorization: `Basic ${basic}` },
    })

    expect(status).toBe(200)
  })

  it.each([
    ['Bearer wrong', 'unauthorized'],
    ['', 'unauthorized'],
  ])('refuses the authorization %o', async (authorization, code) => {
    const { status, body } = await probe.rest('GET /me', undefined, { headers: { authorization } })

    expect(status).toBe(401)
    expect(body).toMatchObject({ type: 'error.list', errors: [{ code }] })
    expect(body.request_id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each(['2.7', '2.14', '2.16'])('speaks version %s and says so', async (version) => {
    const { status, headers } = await probe.rest('GET /me', undefined, {
      headers: { 'intercom-version': version },
    })

    expect(status).toBe(200)
    expect(headers.get('intercom-version')).toBe(version)
  })

  it.each(['2.6', '2.17', '3', 'Unstable', '2.160'])('refuses version %s', async (version) => {
    const { status, body } = await probe.rest('GET /me', undefined, {
      headers: { 'intercom-version': version },
    })

    expect(status).toBe(400)
    expect(body.errors[0].code).toBe('intercom_version_invalid')
  })

  it('has what came with 2.16 in 2.16 only', async () => {
    const { status, body } = await probe.rest('GET /conversations/attributes', undefined, {
      headers: { 'intercom-version': '2.15' },
    })

    expect(status).toBe(400)
    expect(body.errors[0].code).toBe('intercom_version_invalid')
  })

  it('counts calls in windows and refuses what is too much', async () => {
    await probe.control('PATCH /settings', { rate_limit: 2 })

    const answers = [
      await probe.rest('GET /me'),
      await probe.rest('GET /me'),
      await probe.rest('GET /me'),
    ]

    const [first, , third] = answers
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(first?.headers.get('x-ratelimit-remaining')).toBe('1')
    expect(third?.headers.get('x-ratelimit-limit')).toBe('2')
    expect(Number(third?.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000)
    expect(third?.body.errors[0]).toEqual({
      code: 'rate_limit_exceeded',
      message: 'Exceeded rate limit of 2 in 10_seconds',
    })
  })

  it.each(['GET /nowhere', 'PUT /me', 'DELETE /admins'])('answers 404 to %s', async (call) => {
    const { status, body } = await probe.rest(call)

    expect(status).toBe(404)
    expect(body.errors[0].code).toBe('not_found')
  })

  it.each(['{', '[]', '"text"', 'null'])('refuses the body %s', async (text) => {
    const response = await fetch(`${probe.sandbox.apiUrl}/tags`, {
      method: 'POST',
      headers: { authorization: `Bearer ${probe.workspace.access_token}` },
      body: text,
    })

    expect(response.status).toBe(400)
  })

  it('logs each request without its token', async () => {
    const { access_token: token } = probe.workspace
    await probe.rest(`POST /conversations/0/reply?token=${token}`, { body: 'Hi', token })
    await probe.rest('GET /me', undefined, { headers: { authorization: 'Bearer wrong' } })

    const { body } = await probe.control('GET /requests')

    expect(body).toMatchObject({
      next_cursor: null,
      items: [
        {
          workspace: probe.workspace.id,
          method: 'POST',
          path: '/conversations/0/reply',
          operation: 'replyConversation',
          conversation_id: '0',
          query: { token: '[token]' },
          body: { body: 'Hi', token: '[token]' },
          status: 404,
          fault: null,
        },
        { workspace: null, operation: 'identifyAdmin', status: 401 },
      ],
    })
    expect(JSON.stringify(body)).not.toContain(token)
  })

  it('lists the requests that are asked for', async () => {
    await probe.rest('GET /me')
    await probe.rest('GET /tags')
    await probe.rest('GET /conversations/0')
    const all = (await probe.control('GET /requests')).body.items

    const after = await probe.control(`GET /requests?since=${all[0].id}&limit=1`)
    const next = await probe.control(`GET /requests?cursor=${after.body.next_cursor}`)
    const byOperation = await probe.control('GET /requests?operation=listTags')
    const byConversation = await probe.control('GET /requests?conversation_id=0')
    const byTime = await probe.control(`GET /requests?since=${all[0].at}`)

    expect(after.body.items.map((item: { operation: string }) => item.operation)).toEqual([
      'listTags',
    ])
    expect(next.body.items).toEqual([all[2]])
    expect(byOperation.body.items).toEqual([all[1]])
    expect(byConversation.body.items).toEqual([all[2]])
    expect(byTime.body.items).toHaveLength(3)
    expect((await probe.control('GET /requests?since=yesterday')).status).toBe(422)
  })
})
