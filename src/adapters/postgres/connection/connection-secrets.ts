import { and, eq, sql } from 'drizzle-orm'
import type { SavedConnection } from '#ports/connection/connections.ts'
import type { ConnectionRow } from './connection-row.ts'
import type { Executor } from '../database/database.ts'
import { connectionSecrets } from '../schema/connections.ts'
import type { SecretBox } from './secret-box.ts'

type SecretKind = 'access-token' | 'client-secret'
type Owner = Pick<ConnectionRow, 'id' | 'organizationId'>

export async function readSecret(
  executor: Executor,
  secrets: SecretBox,
  { row, kind }: { row: Owner; kind: SecretKind },
): Promise<string | undefined> {
  const [found] = await executor
    .select({ sealed: connectionSecrets.sealed })
    .from(connectionSecrets)
    .where(placeOf(row, kind))
  return found && secrets.open(found.sealed, { organizationId: row.organizationId, kind })
}

/** Absent secrets keep what is stored; null or nothing removes the client secret. [C3] */
export async function saveSecrets(
  transaction: Executor,
  secrets: SecretBox,
  { row, saved }: { row: Owner; saved: SavedConnection },
): Promise<void> {
  const { accessToken, clientSecret } = saved
  const save = async (kind: SecretKind, secret: string) => {
    const { id: connectionId, organizationId } = row
    const sealed = secrets.seal(secret, { organizationId, kind })
    const { organizationId: organization, connectionId: connection } = connectionSecrets
    await transaction
      .insert(connectionSecrets)
      .values({ organizationId, connectionId, kind, sealed })
      .onConflictDoUpdate({
        target: [organization, connection, connectionSecrets.kind],
        set: { sealed, updatedAt: sql`now()` },
      })
  }
  if (accessToken !== undefined) await save('access-token', accessToken)
  if (clientSecret) await save('client-secret', clientSecret)
  else if (clientSecret !== undefined)
    await transaction.delete(connectionSecrets).where(placeOf(row, 'client-secret'))
}

function placeOf({ id, organizationId }: Owner, kind: SecretKind) {
  return and(
    eq(connectionSecrets.organizationId, organizationId),
    eq(connectionSecrets.connectionId, id),
    eq(connectionSecrets.kind, kind),
  )
}
