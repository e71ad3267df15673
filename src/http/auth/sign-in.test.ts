import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BetterAuthSignIns } from '#adapters/postgres/people/better-auth-sign-ins.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresApiKeys } from '#adapters/postgres/people/postgres-api-keys.ts'
import { PostgresAuditLog } from '#adapters/postgres/people/postgres-audit-log.ts'
import { PostgresInvitations } from '#adapters/postgres/people/postgres-invitations.ts'
import { PostgresMembers } from '#adapters/postgres/people/postgres-members.ts'
import { PostgresPeople } from '#adapters/postgres/people/postgres-people.ts'
import { SystemClock } from '#adapters/system/system-clock.ts'
import { UuidIds } from '#adapters/system/uuid-ids.ts'
import { forEachDatabase } from '#test/databases.ts'
import { httpWorld } from '#test/factories/http-world.ts'

const publicUrl = 'https://support.example'
const password = 'a sentence is fine'
const owner = { name: 'Bea', email: 'bea@example.com', password, organization: 'Oddmoor' }

type World = Awaited<ReturnType<typeof openWorld>>

async function openWorld(database: Database, address: string) {
  const ids = new UuidIds()
  const tools = { database, ids, clock: new SystemClock() }
  const people = new PostgresPeople(tools)
  const world = await httpWorld({
    people,
    organizations: people,
    members: new PostgresMembers(tools),
    invitations: new PostgresInvitations(tools),
    apiKeys: new PostgresApiKeys(tools),
    auditLog: new PostgresAuditLog(database),
    signIns: new BetterAuthSignIns({ database, ids, publicUrl, secret: 's'.repeat(40) }),
  })
  async function ask(
    method: string,
    path: string,
    request: { body?: unknown; cookie?: string; headers?: Record<string, string> } = {},
  ) {
    const init = {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(request.cookie && { Cookie: request.cookie, Origin: publicUrl }),
        ...request.headers,
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    }
    const connection = { incoming: { socket: { remoteAddress: address } } }
    const answer = await world.app.request(`/api/v1${path}`, init, connection)
    const text = await answer.text()
    const cookies = answer.headers.getSetCookie()
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) // every answer of the API is an object
    return { status: answer.status, body, cookies, cookie, headers: answer.headers }
  }
  let remembered = ''
  /** The owner's cookie; taken once, since tries are limited. */
  const enter = async () =>
    (remembered ||= (await ask('POST', '/auth/sign-in', { body: { email: owner.email, password } }))
      .cookie)
  return { ask, enter, people }
}

forEachDatabase((name, open) => {
  describe('signing in', () => {
    let database: Database
    let world: World

    beforeAll(async () => {
      database = await open()
      // Tries are counted by address in the whole process.
      world = await openWorld(database, name === 'PGlite' ? '127.0.0.2' : '127.0.0.3')
    })
    afterAll(() => database.close())

    it('lets the first person sign up, and nobody after', async () => {
      const before = await world.ask('GET', '/auth/state')
      const first = await world.ask('POST', '/auth/sign-up', { body: owner })
      const second = await world.ask('POST', '/auth/sign-up', {
        body: { ...owner, email: 'eve@example.com', organization: 'Eve' },
      })

      expect(before.body).toMatchObject({ first_run: true, organization: null })
      expect(first.status).toBe(201)
      expect(second.status).toBe(409)
      expect((await world.ask('GET', '/auth/state')).body).toMatchObject({
        first_run: false,
        organization: 'Oddmoor',
      })
    })

    it('keeps the cookie from scripts, other sites and plain connections', async () => {
      const { cookies } = await world.ask('POST', '/auth/sign-in', {
        body: { email: owner.email, password },
      })

      expect(cookies.join()).toMatch(/HttpOnly/i)
      expect(cookies.join()).toMatch(/SameSite=Lax/i)
      expect(cookies.join()).toMatch(/Secure/)
    })

    it('answers a wrong password as it does an unknown address', async () => {
      const body = { email: owner.email, password: 'not the password' }
      const wrong = await world.ask('POST', '/auth/sign-in', { body })
      const unknown = await world.ask('POST', '/auth/sign-in', {
        body: { ...body, email: 'who@example.com' },
      })

      expect([wrong.status, unknown.status]).toEqual([401, 401])
      expect(wrong.body).toEqual(unknown.body)
    })

    it('[C1] tells who is signed in, and takes them for that', async () => {
      const cookie = await world.enter()

      const { status, body } = await world.ask('GET', '/me', { cookie })

      expect(status).toBe(200)
      expect(body).toMatchObject({ kind: 'user', role: 'owner', email: owner.email })
      expect(body?.['organizations']).toHaveLength(1)
    })

    it('refuses a change that another site asks for', async () => {
      const cookie = await world.enter()
      const body = { name: 'x' }

      const foreign = { Origin: 'https://evil.example' }
      const answer = await world.ask('POST', '/api-keys', { cookie, body, headers: foreign })

      expect(answer.status).toBe(403)
    })

    it('ends a sign-in at once', async () => {
      const body = { email: owner.email, password }
      const { cookie } = await world.ask('POST', '/auth/sign-in', { body })

      await world.ask('POST', '/auth/sign-out', { cookie })

      expect((await world.ask('GET', '/me', { cookie })).status).toBe(401)
    })

    it('[C1] lets an invited member join, who may not manage people', async () => {
      const cookie = await world.enter()
      const invited = { email: 'max@example.com', role: 'member' }
      const made = await world.ask('POST', '/invitations', { cookie, body: invited })
      const token = String(made.body?.['url']).split('/').at(-1)
      const shown = await world.ask('GET', `/auth/invitations/${token}`)

      const body = { name: 'Max', password }
      const joined = await world.ask('POST', `/auth/invitations/${token}/accept`, { body })
      const again = await world.ask('POST', `/auth/invitations/${token}/accept`, { body })

      expect(shown.body).toMatchObject({ organization: 'Oddmoor', email: invited.email })
      expect([joined.status, again.status]).toEqual([200, 404])
      expect((await world.ask('GET', '/members', { cookie: joined.cookie })).status).toBe(403)
    })

    it('[C1] tells the holder of an ended invitation whom to ask', async () => {
      const cookie = await world.enter()
      const invited = { email: 'max@example.com', role: 'member' }
      const { body } = await world.ask('POST', '/invitations', { cookie, body: invited })
      const token = String(body?.['url']).split('/').at(-1)
      const open = await world.ask('GET', `/auth/invitations/${token}`)

      await world.ask('DELETE', `/invitations/${String(body?.['id'])}`, { cookie })
      const ended = await world.ask('GET', `/auth/invitations/${token}`)
      const person = { name: 'Max', password }
      const late = await world.ask('POST', `/auth/invitations/${token}/accept`, { body: person })

      expect(open.body).toMatchObject({ is_open: true })
      expect(ended.body).toMatchObject({ is_open: false, organization: 'Oddmoor' })
      expect(String(ended.body?.['invited_by'])).not.toBe('')
      expect(late.status).toBe(404)
      expect((await world.ask('GET', '/invitations', { cookie })).body?.['items']).toEqual([])
    })

    it('[C1] never leaves an organization without an owner', async () => {
      const cookie = await world.enter()
      const members = await world.ask('GET', '/members', { cookie })
      const [first] = members.body?.['items'] as { id: string }[]
      const path = `/members/${first?.id}`

      const demoted = await world.ask('PATCH', path, { cookie, body: { role: 'member' } })
      const removed = await world.ask('DELETE', path, { cookie })

      expect([demoted.status, removed.status]).toEqual([409, 409])
    })

    it('[O4] writes down who was added, changed and removed', async () => {
      const cookie = await world.enter()
      const person = { name: 'Ida', email: 'ida@example.com', role: 'member', password }
      const added = await world.ask('POST', '/members', { cookie, body: person })
      const path = `/members/${String(added.body?.['id'])}`
      await world.ask('PATCH', path, { cookie, body: { role: 'admin' } })
      await world.ask('DELETE', path, { cookie })

      const log = await world.ask('GET', '/audit-log?limit=3', { cookie })

      const actions = (log.body?.['items'] as { action: string }[]).map(({ action }) => action)
      expect(actions).toEqual(['member.removed', 'member.role_changed', 'member.added'])
      expect(JSON.stringify(log.body)).not.toContain(password)
    })

    it('[C1] opens no other organization', async () => {
      await world.people.provision({ organization: 'Other', email: 'o@example.com', password })
      const cookie = await world.enter()
      const [other] = (await world.people.listOrganizations()).filter(
        ({ name }) => name === 'Other',
      )

      const answer = await world.ask('GET', '/me', {
        cookie,
        headers: { 'Organization-Id': other?.id ?? '' },
      })

      expect(answer.status).toBe(403)
    })

    it('[C1] sets a forgotten password by a link, once', async () => {
      const cookie = await world.enter()
      const person = { name: 'Eva', email: 'eva@example.com', role: 'member', password }
      const added = await world.ask('POST', '/members', { cookie, body: person })
      const path = `/members/${String(added.body?.['id'])}/reset-link`
      const made = await world.ask('POST', path, { cookie })
      const token = String(made.body?.['url']).split('/').at(-1)
      const body = { token, password: 'another sentence' }

      const set = await world.ask('POST', '/auth/reset', { body })
      const again = await world.ask('POST', '/auth/reset', { body })
      const entered = await world.ask('POST', '/auth/sign-in', {
        body: { email: person.email, password: body.password },
      })

      expect([made.status, set.status, again.status, entered.status]).toEqual([201, 204, 404, 200])
    })

    it('[C1] hands nobody over who belongs to another organization too', async () => {
      const cookie = await world.enter()
      const body = { name: 'Uwe', email: 'o@example.com', role: 'member', password }
      const added = await world.ask('POST', '/members', { cookie, body })

      const made = await world.ask('POST', `/members/${String(added.body?.['id'])}/reset-link`, {
        cookie,
      })

      expect(made.status).toBe(409)
    })

    it('stops who tries one password after the other', async () => {
      const body = { email: owner.email, password: 'not the password' }
      const tries: number[] = []
      for (let count = 0; count < 14; count += 1)
        tries.push((await world.ask('POST', '/auth/sign-in', { body })).status)

      const last = await world.ask('POST', '/auth/sign-in', { body })
      expect(tries).toContain(429)
      expect(last.status).toBe(429)
      expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0)
    })

    it('lets others in through the proxy meanwhile', async () => {
      const headers = { 'X-Forwarded-For': name === 'PGlite' ? '203.0.113.8' : '203.0.113.9' }

      const body = { email: owner.email, password }
      const answer = await world.ask('POST', '/auth/sign-in', { body, headers })

      expect(answer.status).toBe(200)
    })
  })
})
