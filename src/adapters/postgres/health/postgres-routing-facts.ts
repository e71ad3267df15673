import type { RoutingFacts, RoutingKey } from '#ports/connection/routing-facts.ts'
import type { Database } from '../database/database.ts'

const mostCounted = 1_000

export class PostgresRoutingFacts implements RoutingFacts {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async countSince({ organizationId, workspaceId, aiTeammateId }: RoutingKey, since: Date) {
    const [row] = await this.#database.query<{ back: number; others: number }>(
      `select
         (select count(*)::int from (
           select 1 from sessions s
           where s.organization_id = $1 and s.is_handed_off and s.updated_at > $4::timestamptz
             and s.workspace_id = $2 and s.status = 'open' and s.teammate_assignee_id = $3
             and not exists (select 1 from steps
               where steps.organization_id = s.organization_id and steps.workspace_id = s.workspace_id
                 and steps.conversation_id = s.conversation_id
                 and steps.state in ('intended', 'attempted'))
           limit ${mostCounted}) back) as back,
         (select count(*)::int from (
           select 1 from decisions d join parts p
             on p.organization_id = d.organization_id and p.workspace_id = d.workspace_id
               and p.conversation_id = d.conversation_id and p.part_id = d.trigger_part_id
           where d.organization_id = $1 and d.workspace_id = $2 and d.created_at > $4::timestamptz
             and d.reason = 'teammate-message' and p.author_kind = 'teammate' and p.author_id = $3
             and p.kind <> 'note'
           limit ${mostCounted}) others) as others`,
      [organizationId, workspaceId, aiTeammateId, since.toISOString()],
    )
    return { assignedBack: row?.back ?? 0, writtenByOthers: row?.others ?? 0 }
  }
}
