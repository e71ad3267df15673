import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#ports/connection/connections.ts'
import type { Caller } from '#ports/people/people.ts'
import { forEachDatabase } from '#test/databases.ts'
import type { Database } from '../database/database.ts'
import { PostgresAuditLog } from './postgres-audit-log.ts'
import { writeAudit } from './write-audit.ts'

const ines: Actor = { kind: 'user', id: 'u1', name: 'Ines Halvorsen' }
const mila: Actor = { kind: 'user', id: 'u2', name: 'Mila Okafor' }

forEachDatabase((_name, open) => {
  let database: Database
  let log: PostgresAuditLog
  const note = (actor: Actor, change: { action: string; after: object; organizationId?: string }) =>
    writeAudit(database.drizzle, { organizationId: 'org-1', actor, before: {}, ...change })

  beforeAll(async () => {
    database = await open()
    log = new PostgresAuditLog(database)
    await note(ines, { action: 'settings.changed', after: { maxReplies: 5 } })
    await note(mila, {
      action: 'settings.changed',
      after: { maxReplies: 7, guidance: 'Be brief.' },
    })
    await note(ines, {
      action: 'connection.saved',
      after: { accessTokenChanged: true, clientSecretChanged: false },
    })
    await note(mila, {
      action: 'settings.changed',
      after: { tagPrefix: 'ai' },
      organizationId: 'org-2',
    })
  })
  afterAll(() => database.close())

  it('[O4] tells who changed each setting last, and who stored secrets', async () => {
    const origins = await log.listOrigins('org-1')

    expect(origins.map(({ name, by }) => [name, by.name]).toSorted()).toEqual([
      ['accessToken', 'Ines Halvorsen'],
      ['guidance', 'Mila Okafor'],
      ['maxReplies', 'Mila Okafor'],
    ])
    expect(origins.every(({ at }) => at instanceof Date)).toBe(true)
  })

  it('[O4] finds entries by person, action and time, within one organization', async () => {
    const byMila = await log.list('org-1', { limit: 10, who: 'okafor' })
    const byAction = await log.list('org-1', { limit: 10, action: 'connection' })
    const later = await log.list('org-1', { limit: 10, createdAfter: new Date('2999-01-01') })

    expect(byMila.items.map(({ after }) => after)).toEqual([
      { maxReplies: 7, guidance: 'Be brief.' },
    ])
    expect(byAction.items.map(({ action }) => action)).toEqual(['connection.saved'])
    expect(later.items).toEqual([])
  })

  it('[O4] notes what has no transaction of its own', async () => {
    const caller: Caller = { organizationId: 'org-3', role: 'owner', ...mila, kind: 'user' }

    await log.note(caller, { action: 'api_key.made', after: { name: 'CI' } })

    expect((await log.list('org-3', { limit: 5 })).items).toMatchObject([
      { action: 'api_key.made', actor: { name: 'Mila Okafor' }, after: { name: 'CI' } },
    ])
  })

  it('[O4] forgets who changed settings of a connection that is gone', async () => {
    await note(ines, {
      action: 'settings.changed',
      after: { tagPrefix: 'ai' },
      organizationId: 'org-4',
    })
    await note(ines, { action: 'connection.disconnected', after: {}, organizationId: 'org-4' })

    expect(await log.listOrigins('org-4')).toEqual([])
  })
})
