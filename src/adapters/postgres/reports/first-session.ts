import type { Database } from '../database/database.ts'

/** When the organization's first session began, in milliseconds; infinity without any. */
export async function readFirstSession(
  database: Pick<Database, 'query'>,
  organizationId: string,
): Promise<number> {
  const [row] = await database.query<{ first: number | null }>(
    `select floor(extract(epoch from min(created_at)) * 1000)::float8 as first
     from sessions where organization_id = $1`,
    [organizationId],
  )
  return row?.first ?? Infinity
}
