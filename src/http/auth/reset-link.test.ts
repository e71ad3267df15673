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
import type { Role } from '#ports/people/people.ts'
import { forEachDatabase } from '#test/databases.ts'
import { httpWorld } from '#test/factories/http-world.ts'

const publicUrl = 'https://support.example'
const password = 'a sentence is fine'

async function openWorld(database: Database) {
  const ids = new UuidIds()
  const tools = { database, ids, clock: new SystemClock() }
  const people = new PostgresPeople(tools)
  const apiKeys = new PostgresApiKeys(tools)
  const auditLog = new PostgresAuditLog(database)
  const signIns = new BetterAuthSignIns({ database, ids, publicUrl, secret: 's'.repeat(40) })
  const { app } = await httpWorld({
    people,
    organizations: people,
    members: new PostgresMembers(tools),
    invitations: new PostgresInvitations(tools),
    apiKeys,
    auditLog,
    signIns,
  })
  async function ask(key: string | undefined, call: string, body?: unknown) {
    const [method = '', path = ''] = call.split(' ')
    const answer = await app.request(`/api/v1${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return {
      status: answer.status,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>, // every answer of the API is an object
    }
  }
  async function organization(name: string) {
    const email = `owner@${name}.example`
    const { organizationId, userId } = await people.provision({
      organization: name,
      email,
      password,
    })
    const keyOf = async (role: Role) =>
      (await apiKeys.create(organizationId, { name: role, role })).key
    return { ownerId: userId, owner: await keyOf('owner'), admin: await keyOf('admin') }
  }
  async function join(key: string, email: string, role: Role) {
    const person = { name: email, email, role, password }
    return String((await ask(key, 'POST /members', person)).body['id'])
  }
  return { ask, organization, join, signIns }
}

forEachDatabase((_name, open) => {
  describe('a link that sets a new password', () => {
    let database: Database
    let world: Awaited<ReturnType<typeof openWorld>>
    let acme: Awaited<ReturnType<typeof world.organization>>
    let rival: Awaited<ReturnType<typeof world.organization>>
    const link = (key: string, id: string) => world.ask(key, `POST /members/${id}/reset-link`)
    const use = (url: unknown, next = 'another sentence') =>
      world.ask(undefined, 'POST /auth/reset', {
        token: String(url).split('/').at(-1),
        password: next,
      })

    beforeAll(async () => {
      database = await open()
      world = await openWorld(database)
      acme = await world.organization('acme')
      rival = await world.organization('rival')
    })
    afterAll(() => database.close())

    it('[C1] lets no admin take over an owner', async () => {
      const made = await link(acme.admin, acme.ownerId)

      expect(made.status).toBe(403)
      expect(made.body).not.toHaveProperty('url')
    })

    it('[C1] reaches nobody of another organization', async () => {
      const made = await link(rival.owner, acme.ownerId)

      expect(made.status).toBe(404)
    })

    it('[C1] ends when its person becomes more than they were', async () => {
      const id = await world.join(acme.owner, 'promoted@acme.example', 'member')
      const made = await link(acme.admin, id)

      await world.ask(acme.owner, `PATCH /members/${id}`, { role: 'owner' })

      expect(made.status).toBe(201)
      expect((await use(made.body['url'])).status).toBe(404)
    })

    it('[C1] ends when its person joins another organization', async () => {
      const id = await world.join(acme.owner, 'both@acme.example', 'member')
      const made = await link(acme.admin, id)

      await world.join(rival.owner, 'both@acme.example', 'member')

      expect((await use(made.body['url'])).status).toBe(404)
    })

    it('[C1] is no detour around adding somebody without a password', async () => {
      const email = 'new@acme.example'
      await world.ask(acme.owner, 'POST /members', { name: 'New', email, role: 'admin' })

      await world.join(rival.owner, email, 'member')

      const entered = await world.signIns.signIn({ email, password, address: '127.0.0.9' })
      expect(entered.kind).toBe('refused')
    })

    it('[O4] stands in the audit log, without the link', async () => {
      const id = await world.join(acme.owner, 'eva@acme.example', 'member')
      const made = await link(acme.owner, id)

      const log = await world.ask(acme.owner, 'GET /audit-log?action=member.reset')

      expect(log.body['items']).toContainEqual(
        expect.objectContaining({ after: { email: 'eva@acme.example' } }),
      )
      expect(JSON.stringify(log.body)).not.toContain(String(made.body['url']).split('/').at(-1))
    })
  })
})
