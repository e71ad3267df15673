import type { CheckHistory, CheckState, HealthHistory } from '#ports/connection/health-history.ts'
import type { Database } from '../database/database.ts'

/** From the best to the worst, as the database compares them. */
const ranks: readonly CheckState[] = ['works', 'not-seen', 'unknown', 'look', 'stops']

type Row = { check: string; day: string; worst: CheckState; since: Date | string }

/** [O3] One row a day and check, made better by nothing that comes later on that day. */
export class PostgresHealthHistory implements HealthHistory {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async note(
    organizationId: string,
    at: Date,
    states: readonly { check: string; state: CheckState }[],
  ): Promise<void> {
    const worstOf = worstByCheck(states)
    await this.#database.query(
      `insert into health_days as h (organization_id, "check", day, worst, state, since)
       select $1, found."check", ($2::timestamptz at time zone 'utc')::date, found.state, found.state,
         coalesce((select case when last.state = found.state then last.since end
           from health_days last where last.organization_id = $1 and last."check" = found."check"
           order by last.day desc limit 1), $2::timestamptz)
       from unnest($3::text[], $4::text[]) as found("check", state)
       on conflict (organization_id, "check", day) do update set
         state = excluded.state, since = excluded.since,
         worst = case when array_position($5::text[], excluded.worst) > array_position($5::text[], h.worst)
           then excluded.worst else h.worst end`,
      [organizationId, at.toISOString(), [...worstOf.keys()], [...worstOf.values()], [...ranks]],
    )
  }

  async list(organizationId: string, since: Date): Promise<CheckHistory[]> {
    const rows = await this.#database.query<Row>(
      `select "check", to_char(day, 'YYYY-MM-DD') as day, worst, since from health_days
       where organization_id = $1 and day >= ($2::timestamptz at time zone 'utc')::date
       order by "check", day`,
      [organizationId, since.toISOString()],
    )
    const byCheck = Map.groupBy(rows, ({ check }) => check)
    return [...byCheck].map(([check, days]) => ({
      check,
      since: new Date(days.at(-1)?.since ?? since),
      days: days.map(({ day, worst }) => ({ day, worst })),
    }))
  }
}

/** Several findings may bear one name; the worst of them counts. */
function worstByCheck(states: readonly { check: string; state: CheckState }[]) {
  const worst = new Map<string, CheckState>()
  for (const { check, state } of states) {
    const known = worst.get(check)
    if (known === undefined || ranks.indexOf(state) > ranks.indexOf(known)) worst.set(check, state)
  }
  return worst
}
