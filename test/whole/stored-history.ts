import { expect } from 'vitest'
import type { Json } from './whole-app.ts'

type Query = <Row>(text: string, values: unknown[]) => Promise<Row[]>
type Ask = (method: string, path: string) => Promise<Json>

const ROWS = `
  select s.conversation_id, s.channel, s.status, s.handled_by, s.is_ai_interaction, s.is_complete, s.contact_id,
    s.language, s.sentiment, s.tags, s.rating, s.created_at, s.updated_at, s.waiting_since,
    (select json_agg(json_build_array(part_id, version, kind, author_kind, author_id, text, created_at)
       order by part_id collate "C") from parts p
     where (p.organization_id, p.workspace_id, p.conversation_id)
         = (s.organization_id, s.workspace_id, s.conversation_id)) as parts
  from sessions s where s.organization_id = $1 order by s.conversation_id`

export type StoredRow = {
  conversation_id: string
  is_ai_interaction: boolean
  is_complete: boolean
  parts: [string, ...unknown[]][]
}

/** Everything that a history came to, but for ids and numbers of ours. */
export function readRows(query: Query, organizationId: string): Promise<StoredRow[]> {
  return query<StoredRow>(ROWS, [organizationId])
}

/** Each conversation of the sandbox is stored once, with the parts that Intercom gives and no others. */
export async function expectSame(
  rows: readonly StoredRow[],
  control: Ask,
  ids: readonly string[],
): Promise<void> {
  expect(rows.map((row) => row.conversation_id)).toEqual([...ids].sort())
  for (const row of rows) {
    const given = await control('GET', `/conversations/${row.conversation_id}`)
    const parts: Json[] = given['conversation_parts'].conversation_parts
    const partIds = [given['source'].id, ...parts.map(({ id }) => id)].map(String)
    expect(row.parts.map(([id]) => id).sort()).toEqual(partIds.sort())
  }
}
