import type { DeliveryFacts } from '#ports/connection/inbox.ts'
import type { Database } from '../database/database.ts'

/** Read by the primary key from its end, so that intake needs no further index. */
const newestRead = 50_000

type Row = {
  topic: string
  count: number
  last_at: Date
  open_count: number
  worked_after_ms: number | null
}

export class PostgresDeliveryFacts implements DeliveryFacts {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async countByTopic(organizationId: string, since: Date) {
    const rows = await this.#database.query<Row>(
      `select topic, count(*)::int as count, max(received_at) as last_at,
         (count(*) filter (where worked_at is null and is_used))::int as open_count,
         percentile_cont(0.5) within group (order by extract(epoch from worked_at - received_at) * 1000)
           filter (where is_used) as worked_after_ms
       from deliveries
       where organization_id = $1 and received_at > $2::timestamptz
         and id > (select coalesce(max(id), 0) - ${newestRead} from deliveries)
       group by topic order by max(received_at) desc`,
      [organizationId, since.toISOString()],
    )
    return rows.map(({ topic, count, last_at, open_count, worked_after_ms }) => ({
      topic,
      count,
      lastAt: new Date(last_at),
      openCount: open_count,
      workedAfterMs: worked_after_ms === null ? undefined : Number(worked_after_ms),
    }))
  }
}
