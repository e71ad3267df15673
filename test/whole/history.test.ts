import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSame, readRows } from './stored-history.ts'
import { openTenant, type Tenant } from './tenant.ts'
import { startWholeApp, type Json, type WholeApp } from './whole-app.ts'

let app: WholeApp

beforeAll(async () => {
  app = await startWholeApp({ SWEEP_INTERVAL_S: '1' })
})
afterAll(() => app.stop())

async function seeded(name: string, conversations: number, more: Json = {}) {
  const tenant = await openTenant(app, name)
  const seed = await tenant.control('POST', '/seed', { conversations, days: 90, ...more })
  return { tenant, ids: seed['conversation_ids'] as string[] }
}

const done = (tenant: Tenant) =>
  tenant.until(async () => {
    const { body } = await tenant.api('GET', '/sync')
    return body['status'] === 'done' ? body : undefined
  }, 60_000)

const rowsOf = ({ organizationId }: Tenant) =>
  readRows((text, values) => app.server.stores.database.query(text, values), organizationId)

/** What changes something at Intercom; connecting makes tags, and tries what it may. */
async function countWrites(tenant: Tenant): Promise<number> {
  const { items } = await tenant.control('GET', '/requests?limit=1000')
  const isWrite = ({ method, path }: Json) => method !== 'GET' && !path.endsWith('/search')
  return items.filter(isWrite).length
}

describe('importing history', () => {
  it('[S2, S3] stores all of it, writes nothing and proves it whole', async () => {
    const { tenant, ids } = await seeded('Import', 160)
    const endless = await tenant.control('POST', '/seed', { conversations: 1, parts: 510 })
    await tenant.connect()
    const before = await countWrites(tenant)

    await tenant.api('POST', '/sync')
    const state = await done(tenant)

    const rows = await rowsOf(tenant)
    await expectSame(rows, tenant.control, [...ids, ...endless['conversation_ids']])
    expect(state).toMatchObject({ total: 161, done: 161, stored: 161, failed: 0 })
    expect(state['completeness']).toMatchObject({ sessions: 161, whole: 160, cut: 1, lacking: 0 })
    expect(rows.filter((row) => row.is_ai_interaction)).toEqual([])
    expect(rows.filter((row) => !row.is_complete)).toHaveLength(1)
    expect(await tenant.decisions(ids[0] ?? '')).toEqual([])
    expect(await countWrites(tenant)).toBe(before)
  })

  it('[S2] gives the same rows again, without reading again', async () => {
    const { tenant } = await seeded('Twice', 40)
    await tenant.connect()
    await tenant.api('POST', '/sync')
    await done(tenant)
    const first = await rowsOf(tenant)

    const again = await tenant.api('POST', '/sync')
    const state = await done(tenant)

    expect(again.body['status']).toBe('running')
    expect(state).toMatchObject({ total: 40, stored: 0, unchanged: 40 })
    expect(await rowsOf(tenant)).toEqual(first)
    expect(first).toHaveLength(40)
  })

  it('[S1, S2] gives the same rows from webhooks and import at once', async () => {
    const { tenant, ids } = await seeded('At once', 60)
    await tenant.connect({ full_conversation_sync: true, answer_unassigned: false })

    await tenant.api('POST', '/sync')
    for (const id of ids.slice(0, 12)) await tenant.person(id, `A word about ${id}.`)
    await done(tenant)
    await tenant.rest()

    await expectSame(await rowsOf(tenant), tenant.control, ids)
    const texts = (await rowsOf(tenant)).flatMap(({ parts }) => parts.map((part) => part[5]))
    for (const id of ids.slice(0, 12)) expect(texts).toContain(`A word about ${id}.`)
  })

  it('[S2] pauses, says so, and goes on where it stopped', async () => {
    const { tenant, ids } = await seeded('Pausing', 60)
    await tenant.connect()
    await tenant.knobs({ rate_limit: 20 })

    await tenant.api('POST', '/sync')
    const paused = await tenant.api('POST', '/sync/pause')
    await tenant.knobs({ rate_limit: 1667 })
    const resumed = await tenant.api('POST', '/sync/resume')
    await done(tenant)

    expect([paused, resumed].map(({ status }) => status)).toEqual([202, 202])
    expect([paused, resumed].map(({ body }) => body['status'])).toEqual(['paused', 'running'])
    await expectSame(await rowsOf(tenant), tenant.control, ids)
  })

  it('[S2, S4] stores what was redacted without words, and skips what is deleted', async () => {
    const { tenant, ids } = await seeded('Redacted', 12)
    const [redacted = '', deleted = ''] = ids
    const { conversation_parts } = await tenant.control('GET', `/conversations/${redacted}`)
    const part = conversation_parts.conversation_parts.find(({ body }: Json) => body)
    await tenant.control('POST', `/conversations/${redacted}/redact`, { part_id: part.id })
    await tenant.control('DELETE', `/conversations/${deleted}`)
    await tenant.connect()

    await tenant.api('POST', '/sync')
    const state = await done(tenant)

    const rows = await rowsOf(tenant)
    const stored = rows.find((row) => row.conversation_id === redacted)
    expect(stored?.parts.find(([id]) => id === part.id)?.[5]).toBe('')
    expect(rows.map((row) => row.conversation_id)).not.toContain(deleted)
    expect(state).toMatchObject({ total: 11, stored: 11 })
  })

  it('[S4, O5] erases what was deleted unheard, and nobody waits there', async () => {
    const { tenant, ids } = await seeded('Deleted unheard', 70)
    await tenant.connect({ answer_unassigned: false, full_conversation_sync: true })
    const deleted = await tenant.start('My card number is 4242 4242.')
    await tenant.rest()
    await tenant.api('POST', '/sync')
    await done(tenant)
    const before = await rowsOf(tenant)
    await tenant.control('PUT', '/webhooks', { enabled: false })

    for (const id of [deleted, ...ids.slice(0, 2)])
      await tenant.control('DELETE', `/conversations/${id}`)

    const isErased = async () => {
      const rows = await rowsOf(tenant)
      const gone = rows.filter(({ parts }) => parts.every((part) => part[5] === ''))
      return gone.length === 3 ? rows : undefined
    }
    const rows = await tenant.until(isErased)
    expect(rows).toHaveLength(before.length)
    expect(JSON.stringify(rows)).not.toContain('4242')
    const { body } = await tenant.api('GET', '/sessions?waiting=true')
    expect(body['items'].map(({ conversation_id: id }: Json) => id)).not.toContain(deleted)
  })

  it('[K1, K2] reads each profile once, with companies as the setting says', async () => {
    const { tenant, ids } = await seeded('Profiles', 30)
    const marens = await tenant.start('A question from a book shop.')
    await tenant.connect({ company_data_sync: 'all' })

    await tenant.api('POST', '/sync')
    await done(tenant)

    const { body: session } = await tenant.api('GET', `/sessions/by-conversation/${marens}`)
    const { items } = await tenant.control('GET', '/requests?operation=SearchContacts&limit=1000')
    expect(session['contact'].companies.map(({ name }: Json) => name)).toEqual([
      'Harbour Books',
      'Atelier Nord',
    ])
    expect(items.length).toBeLessThan(ids.length / 10)
  })

  it('[S1, K1] keeps what people handle with its profile, and counts nothing', async () => {
    const { tenant } = await seeded('People only', 1)
    await tenant.connect({ full_conversation_sync: true })
    const id = await tenant.start('For a person, please keep it.', {
      admin_assignee_id: tenant.people.tobias,
    })
    await tenant.person(id, 'I look after it.')

    await tenant.rest()

    const { body } = await tenant.api('GET', `/sessions/by-conversation/${id}`)
    expect(body).toMatchObject({ ai_interaction: false, handled_by: 'human' })
    expect(body['contact']).toMatchObject({ name: 'Maren Lund', companies: [] })
  })

  it('[S2] refuses members to start, and another organization sees nothing of it', async () => {
    const { tenant } = await seeded('Ours', 5)
    await tenant.connect()
    const member = await app.provision('Ours', 'member')
    const other = await app.provision('Theirs')

    const refused = await member.api('POST', '/sync')
    const unconnected = await other.api('GET', '/sync')

    expect(refused.status).toBe(403)
    expect((await member.api('GET', '/sync')).body).toMatchObject({ status: 'none', total: 0 })
    expect(unconnected.status).toBe(409)
  })

  it('[S2] pauses with the reason when Intercom refuses the token', async () => {
    const { tenant } = await seeded('Refused', 5)
    await tenant.connect()
    await tenant.fault({ operation: 'searchConversations', kind: 'status', status: 401, times: 9 })

    await tenant.api('POST', '/sync')

    const state = await tenant.until(async () => {
      const { body } = await tenant.api('GET', '/sync')
      return body['trouble'] ? body : undefined
    })
    expect(state['status']).toBe('paused')
    expect(state['trouble']).toContain('401')
  })
})
