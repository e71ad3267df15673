import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UuidIds } from '#adapters/system/uuid-ids.ts'
import { SystemClock } from '#adapters/system/system-clock.ts'
import { PostgresConnectionWrites } from '#adapters/postgres/connection/postgres-connection-writes.ts'
import { PostgresConnections } from '#adapters/postgres/connection/postgres-connections.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { parseConfig } from '#config/config.ts'
import { forEachDatabase } from '#test/databases.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { type StandIn, startStandIn } from '#test/fakes/stand-in-server.ts'
import { diagnose } from './diagnose.ts'
import type { Ground } from '../open-stores.ts'
import { provision } from './provision.ts'

const owner = { organization: 'Oddmoor', email: 'ann@oddmoor.example', password: 'pass-1234' }

forEachDatabase((_name, open) => {
  describe('the doctor', () => {
    let database: Database
    let intercom: StandIn
    let ground: Ground
    beforeAll(async () => {
      database = await open()
      intercom = await startStandIn(() => ({
        status: 401,
        body: { type: 'error.list', errors: [{ code: 'unauthorized', message: 'Token Invalid' }] },
      }))
      ground = {
        config: parseConfig({ INTERCOM_API_URL: intercom.url }),
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
    })
    afterAll(async () => {
      await intercom.close()
      await database.close()
    })

    const redLines = async () =>
      (await diagnose(ground, database))
        .filter(({ mark }) => mark === 'RED')
        .map(({ line }) => line)

    it('[O3] names what is missing on a fresh installation', async () => {
      expect(await redLines()).toEqual([expect.stringContaining('organization: there is none')])

      await provision(ground, database, { owner, keyName: 'test' })

      expect(await redLines()).toEqual([
        expect.stringContaining('Oddmoor: connected: No Intercom workspace is connected.'),
      ])
    })

    it('[O3] names the check that fails, the webhook and Autopilot', async () => {
      const { organizationId } = await provision(ground, database, { owner, keyName: 'test' })
      const secrets = new SecretBox(Buffer.from(ground.secrets.appSecret))
      const connections = new PostgresConnections({ database, secrets, ids: ground.ids })
      const cancelLooks = async () => undefined
      const writes = new PostgresConnectionWrites({ database, secrets, cancelLooks })
      const actor = { kind: 'system' as const, id: 'test', name: 'test' }
      await connections.getOrCreate(organizationId)
      await writes.save(
        organizationId,
        {
          workspace: { id: 'w1', name: 'Oddmoor', region: 'EU', hasIdentityVerification: false },
          aiTeammate: { id: '7', name: 'AI', hasInboxSeat: true },
          accessToken: 'stale',
          at: new Date(),
        },
        actor,
      )
      await writes.saveSettings(
        organizationId,
        { autopilotWeb: false, autopilotEmail: false },
        actor,
      )

      const lines = (await redLines()).join('\n')

      expect(lines).toContain('Oddmoor: token: Intercom rejected the access token.')
      expect(lines).toContain('Oddmoor: webhook: The webhook URL was never reached')
      expect(lines).toContain(
        'Oddmoor: autopilot: Autopilot: web off, e-mail off. Assist is off too',
      )
      expect(lines).not.toContain('stale')
    })
  })
})
