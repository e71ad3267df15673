import type { HeldConversations, HeldPage } from '#ports/sync/held-conversations.ts'
import type { Database } from '../database/database.ts'

const NEXT = `select s.number::float8 as number, s.conversation_id as id from sessions s
  join conversations c using (organization_id, workspace_id, conversation_id)
  where s.organization_id = $1 and s.workspace_id = $2 and c.erased_at is null
    and s.number > coalesce((select r.asked_after from existence_rounds r
      where r.organization_id = $1 and r.workspace_id = $2), 0)
  order by s.number limit $3`

const PASSED = `insert into existence_rounds (organization_id, workspace_id, asked_after) values ($1, $2, $3)
  on conflict (organization_id, workspace_id) do update set asked_after = excluded.asked_after`

const HELD = `select c.conversation_id as id from conversations c join sessions s using (organization_id, workspace_id, conversation_id)
  where c.organization_id = $1 and c.workspace_id = $2 and c.conversation_id = any($3::text[]) and c.erased_at is null`

const MARK = `select deletion_mark as mark from existence_rounds where organization_id = $1 and workspace_id = $2`

const MARKED = `insert into existence_rounds as r (organization_id, workspace_id, deletion_mark) values ($1, $2, $3::timestamptz)
  on conflict (organization_id, workspace_id) do update
  set deletion_mark = greatest(r.deletion_mark, excluded.deletion_mark)`

/** [S4] By the numbers of the sessions. */
export class PostgresHeldConversations implements HeldConversations {
  readonly #database: Pick<Database, 'query'>

  constructor(database: Pick<Database, 'query'>) {
    this.#database = database
  }

  async readNext(organizationId: string, workspaceId: string, limit: number): Promise<HeldPage> {
    const rows = await this.#database.query<{ number: number; id: string }>(NEXT, [
      organizationId,
      workspaceId,
      limit,
    ])
    const isEnd = rows.length < limit
    return {
      conversationIds: rows.map(({ id }) => id),
      askedAfter: isEnd ? 0 : (rows.at(-1)?.number ?? 0),
    }
  }

  async findHeld(
    organizationId: string,
    workspaceId: string,
    conversationIds: readonly string[],
  ): Promise<string[]> {
    if (conversationIds.length === 0) return []
    const asked = [organizationId, workspaceId, conversationIds]
    const rows = await this.#database.query<{ id: string }>(HELD, asked)
    return rows.map(({ id }) => id)
  }

  async readDeletionMark(organizationId: string, workspaceId: string): Promise<Date | undefined> {
    const asked = [organizationId, workspaceId]
    const [row] = await this.#database.query<{ mark: Date | null }>(MARK, asked)
    return row?.mark ?? undefined
  }

  async moveDeletionMark(organizationId: string, workspaceId: string, mark: Date): Promise<void> {
    await this.#database.query(MARKED, [organizationId, workspaceId, mark.toISOString()])
  }

  async passed(organizationId: string, workspaceId: string, askedAfter: number): Promise<void> {
    await this.#database.query(PASSED, [organizationId, workspaceId, askedAfter])
  }
}
