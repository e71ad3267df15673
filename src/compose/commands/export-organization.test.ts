import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PostgresTurnRecords } from '#adapters/postgres/conversations/postgres-turn-records.ts'
import { PostgresAuditLog } from '#adapters/postgres/people/postgres-audit-log.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { SystemClock } from '#adapters/system/system-clock.ts'
import { UuidIds } from '#adapters/system/uuid-ids.ts'
import { parseConfig } from '#config/config.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aPart, aSession } from '#test/factories/records.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { exportOrganization } from './export-organization.ts'
import type { Ground } from '../open-stores.ts'
import { provision } from './provision.ts'

const ground: Ground = {
  config: parseConfig({}),
  secrets: {
    appSecret: 'a secret of at least thirty-two bytes',
    databaseUrl: undefined,
    aiApiKey: undefined,
    alertWebhookSecret: undefined,
    aws: undefined,
  },
  log: new MemoryLog(),
  clock: new SystemClock(),
  ids: new UuidIds(),
}

forEachDatabase((_name, open) => {
  describe('an export', () => {
    let database: Database
    let folder: string
    beforeAll(async () => {
      database = await open()
      folder = await mkdtemp(join(tmpdir(), 'firstline-export-'))
    })
    afterAll(async () => {
      await database.close()
      await rm(folder, { recursive: true, force: true })
    })

    async function made(organization: string, words: string): Promise<string> {
      const email = `${organization}@oddmoor.example`
      const owner = { organization, email, password: 'correct horse' }
      const { organizationId, apiKey } = await provision(ground, database, {
        owner,
        keyName: 'test',
      })
      const key = aKey({ organizationId })
      const log = new PostgresAuditLog(database)
      const by = { kind: 'user', id: 'u', name: 'Ada', organizationId, role: 'owner' } as const
      await log.note(by, { action: 'document.deleted', before: { title: words } })
      await new PostgresTurnRecords(database).commit(key, {
        session: aSession(key),
        parts: [aPart({ text: words })],
        decisions: [aDecision(key)],
      })
      return apiKey
    }

    it('[C6] holds what one organization has stored, and no secret', async () => {
      const ownKey = await made('ours', 'our words')
      await made('theirs', 'their words')

      const asked = { organization: 'ours', folder }
      const counts = await exportOrganization(ground, database, asked)

      expect(counts).toEqual({
        settings: 1,
        sessions: 1,
        messages: 1,
        decisions: 1,
        documents: 0,
        sources: 0,
        audit_log: 1,
      })
      const read = (kind: string) => readFile(join(folder, `${kind}.jsonl`), 'utf8')
      const all = (await Promise.all(Object.keys(counts).map(read))).join('')
      expect(all).toContain('our words')
      for (const secret of ['their words', ownKey, 'correct horse', ground.secrets.appSecret])
        expect(all).not.toContain(secret)
      expect(JSON.parse(await read('audit_log'))).toMatchObject({ action: 'document.deleted' })
      expect(JSON.parse(await read('sessions'))).toMatchObject({ channel: 'web', status: 'open' })
    })

    it('[C6] says so when there is no such organization', async () => {
      const asked = { organization: 'nobody', folder }

      await expect(exportOrganization(ground, database, asked)).rejects.toThrow('no organization')
    })
  })
})
