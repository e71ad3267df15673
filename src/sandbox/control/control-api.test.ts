import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

describe('The control API', () => {
  let probe: SandboxProbe

  beforeAll(async () => {
    probe = await openSandbox({ controlToken: 'the control token' })
  })
  afterAll(() => probe.close())

  it.each([undefined, 'Bearer wrong', 'Bearer ', 'Basic the control token'])(
    'refuses the authorization %o',
    async (authorization) => {
      const response = await fetch(`${probe.sandbox.apiUrl}/_sandbox/settings`, {
        headers: authorization === undefined ? {} : { authorization },
      })

      expect(response.status).toBe(401)
      expect(await response.json()).toEqual({
        error: { code: 'unauthorized', message: expect.any(String) },
      })
    },
  )

  it('refuses what is not JSON', async () => {
    const response = await fetch(`${probe.sandbox.apiUrl}/_sandbox/contacts`, {
      method: 'POST',
      headers: { authorization: 'Bearer the control token' },
      body: '{"name":',
    })

    expect(response.status).toBe(400)
  })

  it('shows and changes settings, per workspace', async () => {
    const other = (await probe.control('POST /workspaces', { name: 'Other', region: 'AU' })).body

    const changed = await probe.control(`PATCH /settings?workspace=${other.id}`, { rate_limit: 5 })

    expect(changed.body.rate_limit).toBe(5)
    expect((await probe.control('GET /settings')).body).toEqual({
      rate_limit: 1667,
      search_lag_ms: 0,
      file_ttl_s: 1800,
      webhook_retry_s: 60,
      webhook_delay_ms: 0,
      webhook_reorder_ms: 0,
      webhook_duplicates: 0,
      webhook_drop: 0,
      webhook_null_id: false,
      webhook_version: '2.16',
    })
  })

  it.each([
    ['rate_limit', '5'],
    ['webhook_drop', 2],
    ['webhook_null_id', 1],
    ['webhook_version', '3.0'],
    ['colour', 'red'],
  ])('refuses a wrong %s and changes nothing', async (field, value) => {
    const { status, body } = await probe.control('PATCH /settings', {
      search_lag_ms: 7,
      [field]: value,
    })

    expect(status).toBe(422)
    expect(body.error.field).toBe(field)
    expect((await probe.control('GET /settings')).body.search_lag_ms).toBe(0)
  })

  it('adds a workspace with a token of its own', async () => {
    const { status, body } = await probe.control('POST /workspaces', {
      identity_verification: false,
    })

    expect(status).toBe(201)
    expect((await probe.rest('GET /me', undefined, { workspace: body })).body.app).toMatchObject({
      id_code: body.id,
      region: 'US',
      identity_verification: false,
    })
    expect((await probe.control(`GET /contacts?workspace=${body.id}`)).status).toBe(200)
    expect((await probe.control('GET /contacts?workspace=none')).status).toBe(404)
  })

  it('keeps the workspaces apart', async () => {
    const other = (await probe.control('POST /workspaces')).body
    const { body } = await probe.control('POST /conversations', { body: 'Mine' })

    const seen = await probe.rest(
      'POST /conversations/search',
      {
        query: { field: 'id', operator: '=', value: body.id },
      },
      { workspace: other },
    )

    expect(seen.body.total_count).toBe(0)
  })

  it('goes back to the start and keeps what the line says', async () => {
    const { line } = probe.sandbox
    await probe.control('POST /workspaces')
    await probe.control('POST /conversations', { body: 'Hi' })
    await probe.control('POST /faults', { kind: 'reset' })
    await probe.control('PATCH /settings', { rate_limit: 9 })
    await probe.control('POST /contacts', { name: 'New' })

    const { status } = await probe.control('POST /reset')

    expect(status).toBe(204)
    expect((await probe.control('GET /workspaces')).body.items).toEqual(line.workspaces)
    expect((await probe.control('GET /conversations')).body.items).toEqual([])
    expect((await probe.control('GET /faults')).body.items).toEqual([])
    expect((await probe.control('GET /requests')).body.items).toEqual([])
    expect((await probe.control('GET /settings')).body.rate_limit).toBe(1667)
    expect((await probe.control('GET /webhooks')).body).toMatchObject({ url: null, deliveries: [] })
  })

  it('never gives an id twice, not even after a reset', async () => {
    const before = (await probe.control('POST /conversations', { body: 'Hi' })).body.id
    await probe.control('POST /reset')

    const after = (await probe.control('POST /conversations', { body: 'Hi' })).body.id

    expect(after).not.toBe(before)
  })

  it('tells the pages of changes as they happen', async () => {
    const response = await fetch(`${probe.sandbox.apiUrl}/_sandbox/events`, {
      headers: { authorization: 'Bearer the control token' },
    })
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body
    await probe.rest('GET /me')

    const text = await readUntil(response, 'identifyAdmin')

    expect(text).toContain('event: conversation')
    expect(text).toContain(`"conversation_id":"${id}"`)
    expect(text).toContain('event: request')
  })

  it('makes the past quickly, of every kind', async () => {
    const { status, body } = await probe.control('POST /seed', { conversations: 40, days: 10 })

    const found = await probe.rest('POST /conversations/search', {
      query: { field: 'state', operator: '=', value: 'open' },
      pagination: { per_page: 150 },
    })
    const [first] = found.body.conversations
    expect(status).toBe(201)
    expect(new Set(body.conversation_ids).size).toBe(40)
    expect(found.body.total_count).toBeGreaterThanOrEqual(8)
    expect(Date.now() / 1000 - first.updated_at).toBeLessThan(11 * 86_400)
    expect((await probe.control('POST /seed', { conversations: 50_001 })).status).toBe(422)
  })
})

async function readUntil(response: Response, mark: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.includes(mark)) break
  }
  return text
}
