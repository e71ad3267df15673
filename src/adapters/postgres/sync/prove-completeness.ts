import type { Completeness } from '#domain/sync/back-fill.ts'
import type { Database } from '../database/database.ts'

// One pass over the parts by their key: a count per conversation, compared with what Intercom gave.
const PROOF = `
  with counted as (
    select conversation_id, count(*)::int as part_count from parts
    where organization_id = $1 and workspace_id = $2 group by conversation_id
  )
  select count(*)::int as session_count,
    coalesce(sum(counted.part_count), 0)::int as part_count,
    (count(*) filter (where s.is_complete and not lacks))::int as whole_count,
    (count(*) filter (where not s.is_complete))::int as cut_count,
    (count(*) filter (where s.is_complete and lacks))::int as lacking_count
  from sessions s
  left join counted using (conversation_id)
  left join conversations c using (organization_id, workspace_id, conversation_id)
  cross join lateral (
    select coalesce(counted.part_count, 0) < coalesce(c.given_part_count, 1) as lacks
  ) l
  where s.organization_id = $1 and s.workspace_id = $2`

type Row = Record<
  'session_count' | 'part_count' | 'whole_count' | 'cut_count' | 'lacking_count',
  number
>

/** [S3] Counts the stored parts of every session of a workspace against what Intercom gave. */
export async function proveCompleteness(
  database: Pick<Database, 'query'>,
  organizationId: string,
  workspaceId: string,
): Promise<Completeness> {
  const [row] = await database.query<Row>(PROOF, [organizationId, workspaceId])
  if (!row) throw new Error('The database counted nothing.')
  return {
    sessionCount: row.session_count,
    partCount: row.part_count,
    wholeCount: row.whole_count,
    cutCount: row.cut_count,
    lackingCount: row.lacking_count,
  }
}
