import { createHmac } from 'node:crypto'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresConnections } from '#adapters/postgres/connection/postgres-connections.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import { chooseOrganization } from './choose-organization.ts'
import type { Ground } from '../open-stores.ts'

/** The path that a saved notification goes to, and the signature that it needs there. */
export type SignedTarget = { path: string; signature: string | undefined }

/** Signs a saved notification as Intercom would, with the stored client secret where there is one. */
export async function signNotification(
  ground: Ground,
  database: Database,
  asked: { organization: string | undefined; base64: string },
): Promise<SignedTarget> {
  const organizationId = await chooseOrganization(ground, database, asked.organization)
  const connections = new PostgresConnections({
    database,
    secrets: new SecretBox(Buffer.from(ground.secrets.appSecret)),
    ids: ground.ids,
  })
  const { webhookKey } = await connections.getOrCreate(organizationId)
  const found = await connections.findByWebhookKey(webhookKey)
  const clientSecret = typeof found === 'object' ? found.clientSecret : undefined
  const signature =
    clientSecret === undefined
      ? undefined
      : `sha1=${createHmac('sha1', clientSecret).update(Buffer.from(asked.base64, 'base64')).digest('hex')}`
  return { path: `/webhooks/intercom/${webhookKey}`, signature }
}
