import { verifyPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forEachDatabase } from '#test/databases.ts'
import { nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresApiKeys } from './postgres-api-keys.ts'
import { PostgresPeople } from './postgres-people.ts'

forEachDatabase((_name, open) => {
  let database: Database
  let people: PostgresPeople
  let keys: PostgresApiKeys

  beforeAll(async () => {
    database = await open()
    people = new PostgresPeople({ database, ids: { newId: nextId, idOf: nextId } })
    keys = new PostgresApiKeys({ database, ids: { newId: nextId, idOf: nextId } })
  })
  afterAll(() => database.close())

  const owner = { organization: 'Paper & Co', email: 'Ada@Example.com', password: 'first pass' }

  it('provisions an organization once and takes the new password', async () => {
    const first = await people.provision(owner)
    const again = await people.provision({ ...owner, password: 'second pass' })

    expect(again).toEqual(first)
    const [account] = await database.query<{ password: string }>(
      'select password from accounts where user_id = $1',
      [first.userId],
    )
    const hash = account?.password ?? ''
    expect(await verifyPassword({ hash, password: 'second pass' })).toBe(true)
    expect(await people.listOrganizations()).toEqual([
      { id: first.organizationId, name: 'Paper & Co' },
    ])
  })

  it('[C1] names the owners and admins of an organization', async () => {
    const { organizationId } = await people.provision(owner)

    expect(await people.find(organizationId)).toEqual({
      id: organizationId,
      name: 'Paper & Co',
      administrators: [{ name: 'ada', email: 'ada@example.com' }],
    })
    expect(await people.find('nobody')).toBeUndefined()
  })

  it('finds the caller of a key and stores only its hash', async () => {
    const { organizationId } = await people.provision(owner)
    const made = await keys.create(organizationId, { name: 'CI', role: 'admin' })

    const caller = await keys.findCaller(made.key)

    expect(caller).toEqual({
      organizationId,
      role: 'admin',
      kind: 'api-key',
      id: made.id,
      name: 'CI',
    })
    const [row] = await database.query<{ row: string }>('select k::text as row from api_keys k')
    expect(row?.row).not.toContain(made.key)
    expect((await keys.list(organizationId))[0]?.lastUsedAt).toBeInstanceOf(Date)
    expect(await keys.findCaller(`${made.key}x`)).toBeUndefined()
  })

  it("deletes a key, but never another organization's", async () => {
    const { organizationId } = await people.provision(owner)
    const made = await keys.create(organizationId, { name: 'old', role: 'member' })

    expect(await keys.delete('another-organization', made.id)).toBe(false)
    expect(await keys.delete(organizationId, made.id)).toBe(true)

    expect(await keys.findCaller(made.key)).toBeUndefined()
    expect(await keys.list('another-organization')).toEqual([])
  })
})
