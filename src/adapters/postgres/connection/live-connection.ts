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

type Queries = Pick<Database, 'query'>

type Asked = {
  organizationId: string
  resolve: (row: ConnectionRow | undefined) => void
  reject: (error: unknown) => void
}

const asked = new WeakMap<Queries, Asked[]>()

/** The organization's connection that is not retired; what else is read at the same moment may bring it along. */
export function findLiveRow(
  database: Queries,
  organizationId: string,
): Promise<ConnectionRow | undefined> {
  return new Promise((resolve, reject) => {
    const waiting = asked.get(database) ?? []
    const own = { organizationId, resolve, reject }
    asked.set(database, [...waiting, own])
    queueMicrotask(() => {
      if (takeAsked(database, (one) => one === own).length > 0) void readRow(database, own)
    })
  })
}

/** For a statement whose first parameter is the organization: reads the connection in it, where somebody waits for it. */
export function bringLiveRow(database: Queries, organizationId: string): BroughtRow | undefined {
  const waiting = takeAsked(database, (one) => one.organizationId === organizationId)
  if (waiting.length === 0) return undefined
  return {
    resolve: (stored) => waiting.forEach(({ resolve }) => resolve(live.toRows(stored)[0])),
    reject: (error) => waiting.forEach(({ reject }) => reject(error)),
  }
}

export type BroughtRow = {
  resolve(stored: StoredRows): void
  reject(error: unknown): void
}

/** The connection as a column of that statement. */
export const liveRowColumn = `${live.sql} as connection`

function takeAsked(database: Queries, isWanted: (one: Asked) => boolean): Asked[] {
  const waiting = asked.get(database) ?? []
  asked.set(
    database,
    waiting.filter((one) => !isWanted(one)),
  )
  return waiting.filter(isWanted)
}

async function readRow(
  database: Queries,
  { organizationId, resolve, reject }: Asked,
): Promise<void> {
  try {
    const [found] = await database.query<{ connection: StoredRows }>(FIND, [organizationId])
    resolve(live.toRows(found?.connection ?? null)[0])
  } catch (error) {
    reject(error)
  }
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
