import { sql, type SQL } from 'drizzle-orm'

/** The newest public answer of session `s` that was written by then. */
export function newestAnswerOf(by: Date | SQL): SQL {
  const until = by instanceof Date ? sql`${by.toISOString()}::timestamptz` : by
  return sql`select d.id from decisions d where d.organization_id = s.organization_id
    and d.workspace_id = s.workspace_id and d.conversation_id = s.conversation_id
    and d.outcome = 'replied' and d.created_at <= ${until}
    order by d.created_at desc, d.position desc limit 1`
}
