import { PostgresApiKeys } from '#adapters/postgres/people/postgres-api-keys.ts'
import { PostgresPeople } from '#adapters/postgres/people/postgres-people.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import type { Ground } from '../open-stores.ts'

export type Owner = { organization: string; email: string; password: string }

export type Provisioned = { organizationId: string; userId: string; apiKey: string }

/** Makes, or finds, an organization with its owner, and a new owner's key. */
export async function provision(
  { ids }: Pick<Ground, 'ids'>,
  database: Database,
  given: { owner: Owner; keyName: string },
): Promise<Provisioned> {
  const people = new PostgresPeople({ database, ids })
  const apiKeys = new PostgresApiKeys({ database, ids })
  const { organizationId, userId } = await people.provision(given.owner)
  const { key } = await apiKeys.create(organizationId, { name: given.keyName, role: 'owner' })
  return { organizationId, userId, apiKey: key }
}
