import type { Outcome, Reason } from '#domain/decision/decision.ts'
import type {
  DeliveryDesk,
  DeliveryFilter,
  DeliveryGist,
  FoundDelivery,
} from '#ports/connection/delivery-desk.ts'
import type { DeliveryArrival } from '#ports/connection/inbox.ts'
import type { Database } from '../database/database.ts'
import { withoutNul } from '../database/without-nul.ts'

/** Read by the primary key from its end, so that intake needs no further index. */
const newestRead = 50_000

type Row = {
  id: string
  topic: string
  conversation_id: string | null
  received_at: Date | string
  is_used: boolean
  worked_at: Date | string | null
  decision_id: string | null
  session_id: string | null
  outcome: Outcome | null
  reason: Reason | null
}

type WholeRow = Row & { raw: Uint8Array | null; arrival: DeliveryArrival | null }

const columns = `d.id::text, d.topic, d.conversation_id, d.received_at, d.is_used, d.worked_at,
  became.id as decision_id, became.session_id, became.outcome, became.reason`

const becoming = `left join lateral (
    select id, session_id, outcome, reason from decisions
    where organization_id = d.organization_id and workspace_id = d.workspace_id
      and conversation_id = d.conversation_id
      and d.gist->'partIds' @> to_jsonb(array[trigger_part_id])
    order by position desc limit 1) became on true`

export class PostgresDeliveryDesk implements DeliveryDesk {
  readonly #database: Database
  readonly #wakeDispatcher: () => Promise<void>

  constructor(tools: { database: Database; wakeDispatcher: () => Promise<void> }) {
    this.#database = tools.database
    this.#wakeDispatcher = tools.wakeDispatcher
  }

  async list(
    organizationId: string,
    filter: DeliveryFilter,
  ): Promise<{ items: DeliveryGist[]; nextCursor: string | undefined }> {
    const { topic = null, conversationId = null, isUsed = null, limit } = withoutNul(filter)
    const rows = await this.#database.query<Row>(
      `select ${columns} from deliveries d ${becoming}
       where d.organization_id = $1 and d.id < $2::bigint
         and d.id > (select coalesce(max(id), 0) - ${newestRead} from deliveries)
         and ($3::text is null or d.topic = $3) and ($4::text is null or d.conversation_id = $4)
         and ($5::boolean is null or d.is_used = $5)
       order by d.id desc limit ${limit + 1}`,
      [organizationId, toBefore(filter.cursor), topic, conversationId, isUsed],
    )
    const items = rows.slice(0, limit).map(toGist)
    return { items, nextCursor: rows.length > limit ? items.at(-1)?.id : undefined }
  }

  async find(organizationId: string, id: string): Promise<FoundDelivery | undefined> {
    if (!isId(id)) return undefined
    const [row] = await this.#database.query<WholeRow>(
      `select ${columns}, d.raw, d.gist->'arrival' as arrival from deliveries d ${becoming}
       where d.organization_id = $1 and d.id = $2::bigint`,
      [organizationId, id],
    )
    return row && { ...toGist(row), raw: row.raw ?? undefined, arrival: row.arrival ?? undefined }
  }

  async processAgain(organizationId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false
    const again = await this.#database.query<{ id: string }>(
      `update deliveries set dispatched_at = null, worked_at = null
       where organization_id = $1 and id = $2::bigint and is_used and conversation_id is not null
       returning id::text`,
      [organizationId, id],
    )
    if (again.length === 0) return false
    await this.#wakeDispatcher()
    return true
  }

  async countByHour(organizationId: string, since: Date) {
    const rows = await this.#database.query<{ hour: Date | string; count: number }>(
      `select date_trunc('hour', received_at) as hour, count(*)::int as count from deliveries
       where organization_id = $1 and received_at > $2::timestamptz
         and id > (select coalesce(max(id), 0) - ${newestRead} from deliveries)
       group by 1 order by 1`,
      [organizationId, since.toISOString()],
    )
    return rows.map(({ hour, count }) => ({ hour: new Date(hour), count }))
  }
}

/** A place in the list as its number; from the start where there is none. */
function toBefore(cursor: string | undefined): string {
  return cursor !== undefined && isId(cursor) ? cursor : '9223372036854775807'
}

function isId(text: string): boolean {
  return /^\d{1,18}$/.test(text)
}

function toGist(row: Row): DeliveryGist {
  const { decision_id: decisionId, outcome, reason } = row
  return {
    id: row.id,
    topic: row.topic,
    conversationId: row.conversation_id ?? undefined,
    receivedAt: new Date(row.received_at),
    isUsed: row.is_used,
    workedAt: row.worked_at === null ? undefined : new Date(row.worked_at),
    became:
      decisionId !== null && outcome !== null && reason !== null
        ? { decisionId, sessionId: row.session_id ?? undefined, outcome, reason }
        : undefined,
  }
}
