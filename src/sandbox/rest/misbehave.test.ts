import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

describe('Planned faults of the REST API', () => {
  let probe: SandboxProbe
  let id: string
  const reply = () =>
    probe.rest(`POST /conversations/${id}/reply`, {
      message_type: 'comment',
      type: 'admin',
      admin_id: probe.ai,
      body: 'Hi',
    })
  const partCount = async () =>
    (await probe.rest(`GET /conversations/${id}`)).body.conversation_parts.total_count
  const plan = (fault: object) => probe.control('POST /faults', fault)

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())
  beforeEach(async () => {
    await probe.control('POST /reset')
    id = (await probe.control('POST /conversations', { body: 'Hello' })).body.id
  })

  it('fails before the effect, once', async () => {
    const { status, body } = await plan({
      operation: 'replyConversation',
      kind: 'status',
      status: 503,
    })

    expect(status).toBe(201)
    expect((await reply()).status).toBe(503)
    expect(await partCount()).toBe(0)
    expect((await reply()).status).toBe(200)
    expect((await probe.control('GET /faults')).body.items).toEqual([
      expect.objectContaining({ id: body.id, hits: 1, times: 1, status: 503 }),
    ])
  })

  it('fails after the effect', async () => {
    await plan({ operation: 'replyConversation', kind: 'status', status: 500, when: 'after' })

    expect((await reply()).status).toBe(500)
    expect(await partCount()).toBe(1)
  })

  it('answers with the planned body and headers', async () => {
    const errors = [{ code: 'api_plan_restricted', message: 'Active subscription needed.' }]
    const body = { type: 'error.list', request_id: null, errors }
    await plan({ kind: 'status', status: 403, body, headers: { 'Retry-After': '7' } })

    const answer = await probe.rest('GET /me')

    expect(answer).toMatchObject({ status: 403, body })
    expect(answer.headers.get('retry-after')).toBe('7')
  })

  it('names the missing scope where a 403 has no body', async () => {
    await plan({ operation: 'replyConversation', kind: 'status', status: 403 })

    const { body } = await reply()

    expect(body.errors[0]).toMatchObject({ code: 'forbidden' })
    expect(body.errors[0].message).toContain('write_conversations')
  })

  it.each(['before', 'after'] as const)('breaks the connection %s the effect', async (when) => {
    await plan({ operation: 'replyConversation', kind: 'reset', when })

    await expect(reply()).rejects.toThrow('fetch failed')
    expect(await partCount()).toBe(when === 'before' ? 0 : 1)
    const { body } = await probe.control('GET /requests?operation=replyConversation')
    expect(body.items).toEqual([
      expect.objectContaining({ status: null, fault: expect.any(String) }),
    ])
  })

  it('never answers until the client gives up', async () => {
    await plan({ operation: 'replyConversation', kind: 'hang' })

    const call = fetch(`${probe.sandbox.apiUrl}/conversations/${id}/reply`, {
      method: 'POST',
      headers: { authorization: `Bearer ${probe.workspace.access_token}` },
      signal: AbortSignal.timeout(100),
    })

    await expect(call).rejects.toThrow('timeout')
    expect(await partCount()).toBe(0)
  })

  it('answers late', async () => {
    await plan({ operation: 'identifyAdmin', kind: 'delay', ms: 80 })
    const startedMs = performance.now()

    const { status } = await probe.rest('GET /me')

    expect(status).toBe(200)
    expect(performance.now() - startedMs).toBeGreaterThan(75)
  })

  it('does late what the client no longer waits for', async () => {
    await plan({ operation: 'replyConversation', kind: 'delay', ms: 150 })

    const call = fetch(`${probe.sandbox.apiUrl}/conversations/${id}/reply`, {
      method: 'POST',
      headers: { authorization: `Bearer ${probe.workspace.access_token}` },
      body: JSON.stringify({
        message_type: 'note',
        type: 'admin',
        admin_id: probe.ai,
        body: 'Late',
      }),
      signal: AbortSignal.timeout(50),
    })

    await expect(call).rejects.toThrow('timeout')
    expect(await partCount()).toBe(0)
    await expect.poll(partCount).toBe(1)
  })

  it('skips, counts, and keeps to its conversation', async () => {
    const other = (await probe.control('POST /conversations', { body: 'Other' })).body.id
    await plan({ conversation_id: id, kind: 'status', status: 502, skip: 1, times: 2 })

    const statuses: number[] = []
    for (const one of [other, id, id, other, id, id]) {
      statuses.push((await probe.rest(`GET /conversations/${one}`)).status)
    }

    expect(statuses).toEqual([200, 200, 502, 200, 502, 200])
  })

  it('forgets its faults when asked to', async () => {
    await plan({ kind: 'status', status: 500, times: 10 })

    const { status } = await probe.control('DELETE /faults')

    expect(status).toBe(204)
    expect((await probe.rest('GET /me')).status).toBe(200)
  })

  it.each([
    ['operation', { operation: 'flyToTheMoon', kind: 'reset' }],
    ['kind', { kind: 'explode' }],
    ['status', { kind: 'status', status: 42 }],
    ['times', { kind: 'reset', times: 0 }],
    ['colour', { kind: 'reset', colour: 'red' }],
  ])('refuses a wrong %s by name', async (field, fault) => {
    const { status, body } = await plan(fault)

    expect(status).toBe(422)
    expect(body.error.field).toBe(field)
  })
})
