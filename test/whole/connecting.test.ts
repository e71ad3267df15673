import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openTenant, question, type Tenant } from './tenant.ts'
import { credentialsOf, startWholeApp, type Json, type WholeApp } from './whole-app.ts'

let app: WholeApp

beforeAll(async () => {
  app = await startWholeApp({ SWEEP_INTERVAL_S: '1' })
})
afterAll(() => app.stop())

const intercom = '/integrations/intercom'

async function connected(name: string, settings: Json = {}): Promise<Tenant> {
  const tenant = await openTenant(app, name)
  await tenant.connect(settings)
  return tenant
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Everything that the client wrote to conversations that exist. */
async function writes(tenant: Tenant): Promise<Json[]> {
  const { items } = await tenant.control('GET', '/requests')
  return items.filter(
    ({ method, path, conversation_id }: Json) =>
      method === 'POST' &&
      conversation_id !== '0' &&
      /^\/conversations\/.*\/(reply|parts|tags)$/.test(path),
  )
}

describe('a workspace full of old conversations', () => {
  it.concurrent('[W8] gets nothing posted by being connected', async () => {
    const tenant = await openTenant(app, 'Old ones')
    await tenant.control('POST', '/seed', { conversations: 120 })
    const old = await tenant.start(question)
    const touched = await tenant.start(question)
    const revived = await tenant.start(question)
    const given = await tenant.start(question)
    await pause(1_100)

    await tenant.connect()
    await tenant.person(touched, 'Somebody should look at this.', { note: true })
    await tenant.says(revived, 'Do you ship to Japan?')
    await tenant.control('POST', `/conversations/${given}/assign`, { admin_id: tenant.people.ai })
    await tenant.decided(given, 'replied')
    await tenant.decided(revived, 'replied')
    await pause(2_500)
    await tenant.rest()

    expect((await tenant.shown(given)).replies.join()).toContain(answer)
    expect((await tenant.shown(revived)).replies).toHaveLength(1)
    expect((await tenant.shown(old)).replies).toEqual([])
    expect((await tenant.shown(touched)).replies).toEqual([])
    const touchedIds = new Set((await writes(tenant)).map(({ conversation_id }) => conversation_id))
    expect([...touchedIds].toSorted()).toEqual([revived, given].toSorted())
  })
})

describe('each check that fails', () => {
  const refusal = (status: number, code: string): Json => ({
    kind: 'status',
    status,
    times: 99,
    body: { type: 'error.list', request_id: 'r', errors: [{ code, message: 'No' }] },
  })
  const forbidden = (operation: string): Json => ({ operation, ...refusal(403, 'forbidden') })
  const cases: [check: string, claim: Json, fault: Json | undefined][] = [
    ['token', { access_token: 'of-somebody-else' }, undefined],
    ['plan', {}, { operation: 'identifyAdmin', ...refusal(403, 'api_plan_restricted') }],
    ['scope_read_admins', {}, forbidden('listAdmins')],
    ['scope_read_conversations', {}, forbidden('searchConversations')],
    ['scope_write_conversations', {}, forbidden('replyConversation')],
    ['scope_read_tags', {}, forbidden('listTags')],
    ['scope_write_tags', {}, forbidden('createTag')],
    ['scope_read_users', {}, forbidden('ShowContact')],
    ['scope_read_companies', {}, forbidden('RetrieveACompanyById')],
    ['workspace', { workspace_id: 'another' }, undefined],
    ['ai_admin', { ai_admin_id: '99' }, undefined],
    ['list_conversations', {}, { operation: 'listConversations', ...refusal(500, 'server_error') }],
  ]

  it.concurrent.each(cases)('[C4] names itself and its mend: %s', async (check, claim, fault) => {
    const tenant = await openTenant(app, `Check ${check}`)
    if (check === 'scope_read_companies') await tenant.set({ company_data_sync: 'all' })
    if (fault) await tenant.fault(fault)

    const saved = await tenant.api('PUT', intercom, {
      ...credentialsOf(tenant.workspace),
      ...claim,
    })

    expect(saved.status).toBe(422)
    const failed: Json[] = saved.body['checks'].filter(({ ok }: Json) => !ok)
    expect(failed.map(({ check: name }) => name)).toEqual([check])
    expect(failed[0]?.['message']).toMatch(/\w+ \w+/)
    expect(failed[0]?.['fix']).toMatch(/\w+ \w+/)
    expect(saved.body['error']).toMatchObject({ code: expect.any(String) })
    const { body } = await tenant.api('GET', intercom)
    expect(body).toMatchObject({ status: 'not_connected', has_client_secret: false })
    const rows = await app.server.stores.database.query(
      'select 1 from connection_secrets where organization_id = $1',
      [tenant.organizationId],
    )
    expect(rows).toEqual([])
  })

  it.concurrent('[C4] a teammate without a seat is a warning', async () => {
    const tenant = await openTenant(app, 'No seat')

    const saved = await tenant.api('PUT', intercom, {
      ...credentialsOf(tenant.workspace),
      ai_admin_id: '7110005',
    })

    expect(saved.status).toBe(200)
    expect(saved.body['checks']).toContainEqual(
      expect.objectContaining({ check: 'inbox_seat', ok: true, warning: true }),
    )
  })

  it.concurrent('[C4] a workspace is connected once', async () => {
    const [tenant, other] = [await connected('First come'), await openTenant(app, 'Second')]

    const saved = await other.api('PUT', intercom, credentialsOf(tenant.workspace))

    expect(saved.status).toBe(422)
    expect(saved.body['checks']).toContainEqual(
      expect.objectContaining({ check: 'workspace_free', ok: false }),
    )
  })
})

describe('a connection in its life', () => {
  it.concurrent.each(['verify', 'save'])('[C8] recovers a lost token by %s', async (way) => {
    const tenant = await connected(`Lost token ${way}`)
    await tenant.fault({ kind: 'status', status: 401, times: 9_999 })

    const id = await tenant.start(question)
    const status = async () => (await tenant.api('GET', intercom)).body['status']
    await tenant.until(async () => ((await status()) === 'reconnect_required' ? true : undefined))
    await pause(500)
    const calls = async () => (await tenant.control('GET', '/requests'))['items'].length
    const before = await calls()
    await pause(2_500)
    const after = await calls()
    const failing = await tenant.api('POST', `${intercom}/verify`)
    await tenant.control('DELETE', '/faults')
    const mended =
      way === 'verify'
        ? await tenant.api('POST', `${intercom}/verify`)
        : await tenant.api('PUT', intercom, credentialsOf(tenant.workspace))

    expect(after).toBe(before)
    expect(failing).toMatchObject({ status: 200, body: { ok: false } })
    expect(mended.status).toBe(200)
    expect(await status()).toBe('connected')
    await tenant.decided(id, 'replied')
    await tenant.rest()
    expect((await tenant.shown(id)).replies).toHaveLength(1)
  })

  it.concurrent('[C7] is paused without forgetting, and looks back when resumed', async () => {
    const tenant = await connected('Paused')
    await tenant.api('POST', `${intercom}/pause`)
    const [waiting, closed] = [await tenant.start(question), await tenant.start(question)]
    await tenant.control('POST', `/conversations/${closed}/close`, {})
    const silent = [await tenant.verdicts(waiting), await tenant.verdicts(closed)]

    await tenant.api('POST', `${intercom}/resume`)
    const { trigger } = await tenant.decided(waiting, 'replied')
    await pause(1_500)
    await tenant.rest()

    expect(silent.flat()).toEqual(['skipped/connection_paused', 'skipped/connection_paused'])
    expect(trigger).toMatchObject({ by: 'resume', part_id: null })
    expect((await tenant.shown(waiting)).replies).toHaveLength(1)
    expect((await tenant.shown(closed)).replies).toEqual([])
  })

  it.concurrent('[C9] leaves nothing behind when disconnected', async () => {
    const tenant = await connected('Leaving')
    const known = await tenant.start(question)
    await tenant.decided(known, 'replied')
    const session = (await tenant.api('GET', `/sessions/by-conversation/${known}`)).body
    const url = (await tenant.api('GET', intercom)).body['webhook_url']
    await tenant.fault({ operation: 'ShowContact', kind: 'delay', ms: 1_500 })
    const running = await tenant.start(question)
    await pause(700)

    const gone = await tenant.api('DELETE', intercom)
    await pause(2_500)

    expect([200, 204]).toContain(gone.status)
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(410)
    const now = (await tenant.api('GET', intercom)).body
    expect(now['status']).toBe('not_connected')
    expect(now['webhook_url']).not.toBe(url)
    expect((await tenant.shown(running)).replies).toEqual([])

    await tenant.connect()
    await tenant.says(known, 'Do you ship to Japan?')
    await tenant.until(async () =>
      (await tenant.shown(known)).replies.length === 2 ? true : undefined,
    )
    const again = (await tenant.api('GET', `/sessions/by-conversation/${known}`)).body
    expect(again['id']).toBe(session['id'])
    expect((await tenant.shown(running)).replies).toEqual([])
  })
})

describe('strangers', () => {
  const sign = (body: string, secret: string) =>
    `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`
  const stored = async (tenant: Tenant) => {
    const rows = await app.server.stores.database.query<{ count: number }>(
      "select count(*)::int as count from deliveries where organization_id = $1 and topic <> 'ping'",
      [tenant.organizationId],
    )
    return rows[0]?.count
  }

  it.concurrent('[W1, W2] cannot store a delivery', async () => {
    const [tenant, other] = [await connected('Signed'), await connected('Another')]
    const url: string = (await tenant.api('GET', intercom)).body['webhook_url']
    const secret: string = tenant.workspace['client_secret']
    const body = (workspace: Json) =>
      JSON.stringify({
        type: 'notification_event',
        app_id: workspace['id'],
        id: 'notif_forged',
        topic: 'conversation.user.created',
        data: { type: 'notification_event_data', item: { type: 'conversation', id: '1' } },
      })
    const post = async (text: string, signature: string | undefined) => {
      const headers = new Headers(signature === undefined ? [] : [['x-hub-signature', signature]])
      return (await fetch(url, { method: 'POST', headers, body: text })).status
    }

    const [ours, theirs] = [body(tenant.workspace), body(other.workspace)]
    expect(await post(ours, undefined)).toBe(401)
    expect(await post(ours, sign(ours, 'wrong'))).toBe(401)
    expect(await post(ours, sign(`${ours} `, secret))).toBe(401)
    expect(await post(theirs, sign(theirs, secret))).toBe(200)
    expect(await stored(tenant)).toBe(0)
  })

  it.concurrent('[C1] cannot see or use what another organization has', async () => {
    const [tenant, other] = [await connected('Ours'), await connected('Theirs')]
    const id = await tenant.start(question)
    const decision = await tenant.decided(id, 'replied')
    const session = (await tenant.api('GET', `/sessions/by-conversation/${id}`)).body
    const [document] = (await tenant.api('GET', '/knowledge/documents')).body['items']

    const attempts: [string, string, unknown?][] = [
      ['GET', `/sessions/${session['id']}`],
      ['GET', `/sessions/${session['id']}/timeline`],
      ['GET', `/sessions/by-conversation/${id}`],
      ['POST', `/sessions/${session['id']}/hand-off`, {}],
      ['POST', `/sessions/${session['id']}/give-to-ai`],
      ['POST', `/sessions/${session['id']}/pause`],
      ['POST', `/sessions/${session['id']}/replay`, { decision_id: decision['id'] }],
      ['POST', `/sessions/${session['id']}/redact`, { part_id: '1' }],
      ['POST', `/sessions/${session['id']}/feedback`, { rating: 'bad' }],
      ['POST', `/contacts/${session['contact'].id}/erase`],
      ['GET', `/knowledge/documents/${document['id']}`],
      ['PATCH', `/knowledge/documents/${document['id']}`, { title: 'Ha' }],
      ['DELETE', `/knowledge/documents/${document['id']}`],
    ]
    for (const [method, path, body] of attempts)
      expect(await other.api(method, path, body), `${method} ${path}`).toMatchObject({
        status: 404,
      })
    for (const list of ['/sessions', '/decisions'])
      expect((await other.api('GET', list)).body['items']).toEqual([])
    expect((await tenant.api('GET', `/sessions/${session['id']}`)).body).toMatchObject({
      handed_off: false,
    })
  })
})
