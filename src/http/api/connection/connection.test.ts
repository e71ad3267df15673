import { beforeEach, describe, expect, it } from 'vitest'
import { integration } from '#api-contract/connection.ts'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'

const path = '/integrations/intercom'
const saved = { access_token: 'tok_good', workspace_id: 'ws1', ai_admin_id: 'ai' }

describe('the Intercom connection', () => {
  let world: HttpWorld
  beforeEach(async () => {
    world = await httpWorld()
  })

  it('[C2] has its webhook URL before anything is saved, and keeps it', async () => {
    const first = await world.ask('GET', path)
    await world.connect()
    const later = await world.ask('GET', path)

    expect(first.body).toMatchObject({
      status: 'not_connected',
      workspace: null,
      ai_admin: null,
      has_client_secret: false,
    })
    expect(integration.parse(first.body)).toEqual(first.body)
    expect(first.body.webhook_url).toMatch(/^https:\/\/support\.example\/webhooks\/intercom\/./)
    expect(later.body.webhook_url).toBe(first.body.webhook_url)
  })

  it('[C1] shows a member the state, and the webhook URL without its key', async () => {
    const owner = await world.ask('GET', path)
    const member = await world.ask('GET', path, { as: 'member' })

    const key = String(owner.body.webhook_url).split('/').at(-1) ?? ''
    expect(member.status).toBe(200)
    expect(JSON.stringify(member.body)).not.toContain(key)
  })

  it.each([
    ['PUT', path],
    ['DELETE', path],
    ['POST', `${path}/pause`],
    ['POST', `${path}/resume`],
    ['POST', `${path}/verify`],
    ['POST', `${path}/teammates`],
    ['PATCH', `${path}/settings`],
  ])('[C1] refuses a member who asks to %s %s', async (method, asked) => {
    const { status, body } = await world.ask(method, asked, { as: 'member', body: {} })

    expect(status).toBe(403)
    expect(body.error.message).toMatch(/owner or an admin/)
  })

  it('[C4] connects with every check in order and says who is connected', async () => {
    const { status, body } = await world.connect('secret')

    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'connected',
      workspace: { id: 'ws1', name: 'Oddmoor Paper', region: 'EU' },
      ai_admin: { id: 'ai', name: 'ai', has_inbox_seat: true },
      has_client_secret: true,
      settings: { ai_admin_id: 'ai' },
    })
    expect(body.checks.map(({ check }: { check: string }) => check)).toEqual([
      'token',
      'plan',
      'scope_read_admins',
      'workspace',
      'workspace_free',
      'ai_admin',
      'inbox_seat',
      'list_conversations',
    ])
    expect(world.jobs.sweeps).toEqual(['org-1'])
  })

  it('[C4] stores nothing when one check fails, and names it with its mend', async () => {
    world.checker.failing.add('plan')

    const { status, body } = await world.connect()
    const after = await world.ask('GET', path)

    expect(status).toBe(422)
    expect(body.error).toMatchObject({ message: 'plan failed.', fix: 'Mend plan.' })
    expect(body.checks).toContainEqual({
      check: 'plan',
      code: 'token_rejected',
      ok: false,
      message: 'plan failed.',
      fix: 'Mend plan.',
    })
    expect(after.body.status).toBe('not_connected')
    expect(await world.connections.readAccessToken('org-1')).toBeUndefined()
    expect(world.jobs.sweeps).toEqual([])
  })

  it('[C4] refuses a workspace that another organization has', async () => {
    await world.connect()

    const { status, body } = await world.ask('PUT', path, { as: 'stranger', body: saved })

    expect(status).toBe(422)
    expect(body.checks).toContainEqual(
      expect.objectContaining({ check: 'workspace_free', ok: false }),
    )
  })

  it('[C4] refuses another workspace until the first is disconnected', async () => {
    await world.connect()
    const other = { ...saved, workspace_id: 'ws2' }

    const refused = await world.ask('PUT', path, { body: other })
    await world.ask('DELETE', path)
    const taken = await world.ask('PUT', path, { body: other })

    expect([refused.status, taken.status]).toEqual([422, 200])
    expect(refused.body.error.fix).toMatch(/Disconnect it first/)
  })

  it('[C3] keeps omitted secrets on a re-save, and removes one that is null', async () => {
    await world.connect('secret')
    const again = { workspace_id: 'ws1', ai_admin_id: 'anna' }

    const kept = await world.ask('PUT', path, { body: again })
    const removed = await world.ask('PUT', path, { body: { ...again, client_secret: null } })

    expect(kept.body).toMatchObject({ has_client_secret: true, ai_admin: { id: 'anna' } })
    expect(removed.body.has_client_secret).toBe(false)
    expect(world.checker.claims.at(-1)?.accessToken).toBe('tok_good')
  })

  it.each([
    [{ workspace_id: 'ws1', ai_admin_id: 'ai' }, 'access_token'],
    [{ ...saved, access_token: '' }, 'access_token'],
    [{ ...saved, access_token: 7 }, 'access_token'],
    [{ ...saved, workspace_id: ' ' }, 'workspace_id'],
    [{ access_token: 'tok_good', workspace_id: 'ws1' }, 'ai_admin_id'],
    [{ ...saved, client_secret: '' }, 'client_secret'],
    [{ ...saved, region: 'EU' }, 'region'],
  ])('[C3] refuses %j and names the field', async (body, field) => {
    const answer = await world.ask('PUT', path, { body })

    expect(answer.status).toBe(422)
    expect(answer.body.error.field).toBe(field)
    expect(answer.body.error.message).toContain(field)
  })

  it('[C6] answers with no secret, ever', async () => {
    const connected = await world.connect('client-secret')
    const shown = await world.ask('GET', path)
    const audit = await world.ask('GET', '/audit-log')

    const text = JSON.stringify([connected.body, shown.body, audit.body, world.log.lines])
    expect(text).not.toMatch(/tok_good|"client-secret"/)
  })

  it('[C5] verifies what is stored, also when a check fails', async () => {
    await world.connect()
    const well = await world.ask('POST', `${path}/verify`)
    world.checker.failing.add('list_conversations')

    const ill = await world.ask('POST', `${path}/verify`)

    expect([well.status, ill.status]).toEqual([200, 200])
    expect(well.body).toMatchObject({ ok: true, workspace: { id: 'ws1' }, ai_admin: { id: 'ai' } })
    expect(ill.body.ok).toBe(false)
  })

  it('[C8] takes a lost connection up again when Verify passes', async () => {
    await world.connect()
    await world.connections.setStatus('org-1', 'reconnect-required', {
      kind: 'system',
      id: 'turn',
      name: 'turn',
    })

    await world.ask('POST', `${path}/verify`)

    const { body } = await world.ask('GET', path)
    expect(body.status).toBe('connected')
    expect(world.jobs.sweeps).toHaveLength(2)
    expect(await world.connections.getOrCreate('org-1')).toMatchObject({
      owedLookBack: 'reconnect',
    })
    expect(world.alertsEnded).toEqual(['reconnect_required'])
  })

  it('[C7] pauses, and resumes owing a look at what waits', async () => {
    await world.connect()

    const paused = await world.ask('POST', `${path}/pause`)
    const resumed = await world.ask('POST', `${path}/resume`)
    await world.ask('POST', `${path}/resume`)

    expect([paused.body.status, resumed.body.status]).toEqual(['paused', 'connected'])
    expect(world.jobs.sweeps).toHaveLength(2)
    expect(await world.connections.getOrCreate('org-1')).toMatchObject({ owedLookBack: 'resume' })
  })

  it('[C7] has nothing to pause before it is connected', async () => {
    const { status } = await world.ask('POST', `${path}/pause`)

    expect(status).toBe(409)
  })

  it('[C9] disconnects: secrets gone, a new webhook URL at the next look', async () => {
    await world.connect('secret')
    const before = await world.ask('GET', path)

    const { status } = await world.ask('DELETE', path)

    const after = await world.ask('GET', path)
    expect(status).toBe(204)
    expect(after.body).toMatchObject({ status: 'not_connected', has_client_secret: false })
    expect(after.body.webhook_url).not.toBe(before.body.webhook_url)
    expect(await world.connections.readAccessToken('org-1')).toBeUndefined()
  })

  it('[C3] lists teammates and teams for the pickers', async () => {
    await world.connect()

    const people = await world.ask('GET', `${path}/teammates`)
    const teams = await world.ask('GET', `${path}/teams`)

    expect(people.body.items).toContainEqual({
      id: 'ai',
      name: 'ai',
      email: 'ai@team.example',
      has_inbox_seat: true,
      is_ai_admin: true,
    })
    expect(teams.body.items[0]).toEqual({ id: 'billing', name: 'billing', teammate_ids: [] })
  })

  it('[C3] lists the teammates of an unsaved token, or says what is wrong', async () => {
    const good = await world.ask('POST', `${path}/teammates`, {
      body: { access_token: 'tok_good' },
    })
    const bad = await world.ask('POST', `${path}/teammates`, { body: { access_token: 'tok_bad' } })

    expect(good.body.items).toHaveLength(3)
    expect(bad.status).toBe(422)
    expect(bad.body.checks).toMatchObject([{ check: 'token', ok: false }])
  })
})
