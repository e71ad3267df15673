import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  WorkspaceTakenError,
  type Actor,
  type SavedConnection,
} from '#ports/connection/connections.ts'
import { forEachDatabase } from '#test/databases.ts'
import { nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresAuditLog } from '../people/postgres-audit-log.ts'
import { PostgresConnectionWrites } from './postgres-connection-writes.ts'
import { PostgresConnections } from './postgres-connections.ts'
import { SecretBox, SecretUnreadableError } from './secret-box.ts'

const actor: Actor = { kind: 'user', id: 'u1', name: 'Ada' }
const secrets = new SecretBox(Buffer.alloc(32, 7))

function aSave(workspaceId: string, change: Partial<SavedConnection> = {}): SavedConnection {
  return {
    workspace: { id: workspaceId, name: 'Paper', region: 'EU', hasIdentityVerification: false },
    aiTeammate: { id: '900', name: 'Firstline', hasInboxSeat: true },
    accessToken: 'tok-4711',
    clientSecret: 'sign-4711',
    at: new Date('2026-11-02T10:00:00.900Z'),
    ...change,
  }
}

forEachDatabase((_name, open) => {
  let database: Database
  let reads: PostgresConnections
  let writes: PostgresConnectionWrites
  const cancelled: string[] = []

  beforeAll(async () => {
    database = await open()
    const cancelLooks = async (_: unknown, { workspaceId }: { workspaceId: string }) =>
      void cancelled.push(workspaceId)
    reads = new PostgresConnections({ database, secrets, ids: { newId: nextId, idOf: nextId } })
    writes = new PostgresConnectionWrites({ database, secrets, cancelLooks })
  })
  afterAll(() => database.close())

  async function connected(organizationId: string, workspaceId: string) {
    await reads.getOrCreate(organizationId)
    return writes.save(organizationId, aSave(workspaceId), actor)
  }

  describe('connecting', () => {
    it('[C2] makes one unguessable webhook key and keeps it through saves', async () => {
      const first = await reads.getOrCreate('o1')
      const saved = await writes.save('o1', aSave('w1'), actor)

      expect(Buffer.from(first.webhookKey, 'base64url').byteLength).toBeGreaterThanOrEqual(16)
      expect(saved.webhookKey).toBe(first.webhookKey)
      expect((await reads.getOrCreate('o1')).id).toBe(first.id)
      expect(saved.status).toBe('connected')
      expect(saved.startedAt).toEqual(new Date('2026-11-02T10:00:00Z'))
    })

    it('[C6] stores secrets sealed for their organization alone', async () => {
      await connected('o2', 'w2')

      expect(await writes.readAccessToken('o2')).toBe('tok-4711')
      expect(await writes.readAccessToken('o1-other')).toBeUndefined()
      const rows = await database.query<{ sealed: Uint8Array; row: string }>(
        `select sealed, c::text as row from connection_secrets c where organization_id = 'o2'`,
      )
      expect(rows).toHaveLength(2)
      for (const { sealed, row } of rows) {
        expect(row).not.toContain('4711')
        expect(Buffer.from(sealed).toString('latin1')).not.toContain('4711')
        expect(() => secrets.open(sealed, { organizationId: 'o3', kind: 'access-token' })).toThrow(
          SecretUnreadableError,
        )
      }
    })

    it('[C3] keeps omitted secrets and removes the client secret with null', async () => {
      const { webhookKey } = await connected('o3', 'w3')
      await writes.save('o3', aSave('w3', { accessToken: undefined, clientSecret: null }), actor)

      expect(await writes.readAccessToken('o3')).toBe('tok-4711')
      expect(await reads.findByWebhookKey(webhookKey)).toMatchObject({
        connection: { organizationId: 'o3', hasClientSecret: false },
        clientSecret: undefined,
      })
    })

    it('[C4] knows a workspace that another organization has', async () => {
      await connected('o4', 'w4')

      expect(await reads.isWorkspaceTaken('o5', 'w4')).toBe(true)
      expect(await reads.isWorkspaceTaken('o4', 'w4')).toBe(false)
      await reads.getOrCreate('o5')
      await expect(writes.save('o5', aSave('w4'), actor)).rejects.toThrow(WorkspaceTakenError)
    })

    it('[G3] remembers every teammate that the AI has written as', async () => {
      await connected('o6', 'w6')
      const aiTeammate = { id: '901', name: 'Second', hasInboxSeat: false }
      await writes.save('o6', aSave('w6', { aiTeammate }), actor)
      await writes.disconnect('o6', actor)

      const again = await connected('o6', 'w6')

      expect([...again.pastAiTeammateIds].sort()).toEqual(['900', '901'])
    })
  })

  describe('changing', () => {
    it('[O4] keeps who changed which setting, with before and after', async () => {
      await reads.getOrCreate('o10')
      const changed = await writes.saveSettings('o10', { maxReplies: 3 }, actor)
      const same = await writes.saveSettings('o10', { maxReplies: 3 }, actor)

      expect(changed.settings).toMatchObject({ maxReplies: 3, answerWithinHours: 24 })
      expect([changed.settingsVersion, same.settingsVersion]).toEqual([1, 1])
      const { items } = await new PostgresAuditLog(database).list('o10', { limit: 10 })
      expect(items).toMatchObject([
        { actor, action: 'settings.changed', before: { maxReplies: 10 }, after: { maxReplies: 3 } },
      ])
    })

    it('clears a setting that is given as undefined', async () => {
      await reads.getOrCreate('o11')
      await writes.saveSettings('o11', { limitPerDay: 5 }, actor)

      const cleared = await writes.saveSettings('o11', { limitPerDay: undefined }, actor)

      expect(cleared.settings.limitPerDay).toBeUndefined()
      expect(cleared.settingsVersion).toBe(2)
    })

    it('[C7] pauses once, and not what was never connected', async () => {
      await reads.getOrCreate('o12')
      expect(await writes.setStatus('o12', 'paused', actor)).toBe(false)
      await connected('o12', 'w12')

      expect(await writes.setStatus('o12', 'paused', actor)).toBe(true)
      expect(await writes.setStatus('o12', 'paused', actor)).toBe(false)

      const paused = await writes.save('o12', aSave('w12'), actor)
      expect(paused).toMatchObject({ status: 'paused' })
      expect((await reads.listLive()).map(({ id }) => id)).toContain(paused.id)
    })

    it('[C7] owes a look back from the change of status on', async () => {
      await connected('o14', 'w14')
      await writes.setStatus('o14', 'paused', actor)
      expect(await reads.findByOrganization('o14')).not.toHaveProperty('owedLookBack')

      await writes.setStatus('o14', 'connected', actor)
      expect(await reads.findByOrganization('o14')).toMatchObject({ owedLookBack: 'resume' })

      await writes.settleLookBack('o14')
      expect(await reads.findByOrganization('o14')).not.toHaveProperty('owedLookBack')
      await writes.setStatus('o14', 'reconnect-required', actor)
      await writes.save('o14', aSave('w14'), actor)
      expect(await reads.findByOrganization('o14')).toMatchObject({ owedLookBack: 'reconnect' })
    })

    it('[W7] notes when a topic was last accepted', async () => {
      const { organizationId, webhookKey } = await connected('o13', 'w13')
      const at = new Date('2026-11-02T11:00:00Z')
      const later = new Date('2026-11-02T11:01:00Z')
      await writes.noteWebhook(organizationId, { topic: 'ping', at, isReached: true })
      await writes.noteWebhook(organizationId, { topic: 'ping', at: later, isReached: true })

      const found = await reads.findByOrganization('o13')
      expect(found).toMatchObject({ webhookReachedAt: at, webhookTopics: { ping: later } })
      expect(found?.webhookKey).toBe(webhookKey)
    })
  })

  describe('disconnecting', () => {
    it('[C9] deletes secrets, retires the key and cancels what waits', async () => {
      const { webhookKey } = await connected('o20', 'w20')
      await writes.disconnect('o20', actor)

      expect(await reads.findByWebhookKey(webhookKey)).toBe('retired')
      expect(await writes.readAccessToken('o20')).toBeUndefined()
      expect(cancelled).toContain('w20')
      expect(await reads.isWorkspaceTaken('o21', 'w20')).toBe(false)
      const next = await reads.getOrCreate('o20')
      expect(next).toMatchObject({ status: 'not-connected', settingsVersion: 0 })
      expect(next.webhookKey).not.toBe(webhookKey)
    })

    it('[C3] takes a new client secret from the next delivery on', async () => {
      const { webhookKey } = await connected('o22', 'w22')
      const before = await reads.findByWebhookKey(webhookKey)

      await writes.save('o22', aSave('w22', { clientSecret: 'fresh' }), actor)

      const after = await reads.findByWebhookKey(webhookKey)
      expect(after).toMatchObject({ clientSecret: 'fresh' })
      expect(after).not.toMatchObject({ stamp: Object(before).stamp })
      expect(await reads.findByWebhookKey('no-such-key')).toBeUndefined()
    })
  })
})
