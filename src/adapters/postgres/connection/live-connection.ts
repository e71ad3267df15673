import type { ConnectionRow } from './connection-row.ts'
import type { Database } from '../database/database.ts'
import { columnNames, rowsAsJson } from '../database/rows-as-json.ts'
import { connections } from '../schema/connections.ts'

type StoredRows = Record<string, unknown>[] | null

const live = rowsAsJson(
  connections,
  columnNames(connections),
  'where organization_id = $1 and retired_at is null',
)

// Texts that never change, so that the engine keeps their plans: a turn reads its connection several times.
const FIND = `select ${live.sql} as connection`
const FIND_WITH_TOKEN = `select ${live.sql} as connection, (
    select sealed from connection_secrets where organization_id = $1 and kind = 'access-token'
      and connection_id = (select id from connections where organization_id = $1 and retired_at is null)
  ) as token`

/** The organization's connection that is not retired. */
export async function findLiveRow(
  database: Pick<Database, 'query'>,
  organizationId: string,
): Promise<ConnectionRow | undefined> {
  const [found] = await database.query<{ connection: StoredRows }>(FIND, [organizationId])
  return live.toRows(found?.connection ?? null)[0]
}

/** The same with the sealed access token, where one is stored. */
export async function findLiveRowWithToken(
  database: Pick<Database, 'query'>,
  organizationId: string,
): Promise<{ row: ConnectionRow; sealedToken: Uint8Array | undefined } | undefined> {
  const [found] = await database.query<{ connection: StoredRows; token: Uint8Array | null }>(
    FIND_WITH_TOKEN,
    [organizationId],
  )
  const [row] = live.toRows(found?.connection ?? null)
  return row && { row, sealedToken: found?.token ?? undefined }
}
