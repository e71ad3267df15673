import type { AlertName, AlertStates, RunningAlerts } from '#ports/telemetry.ts'
import type { Database } from './database.ts'
import { withoutNul } from './without-nul.ts'

/** [O6] One running row per organization and alert, whichever node raises it first. */
export class PostgresAlertStates implements AlertStates, RunningAlerts {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async begin(
    organizationId: string,
    alert: AlertName,
    detail: string,
  ): Promise<string | undefined> {
    const [row] = await this.#database.query<{ id: string }>(
      `insert into alerts (organization_id, alert, detail) values ($1, $2, $3)
       on conflict (organization_id, alert) where ended_at is null do nothing
       returning id::text`,
      [organizationId, alert, withoutNul(detail)],
    )
    return row?.id
  }

  async end(
    organizationId: string,
    alert: AlertName,
  ): Promise<{ id: string; detail: string } | undefined> {
    const [row] = await this.#database.query<{ id: string; detail: string }>(
      `update alerts set ended_at = now()
       where organization_id = $1 and alert = $2 and ended_at is null
       returning id::text, detail`,
      [organizationId, alert],
    )
    return row
  }

  async list(organizationId: string) {
    const rows = await this.#database.query<{ alert: AlertName; detail: string; began_at: Date }>(
      `select alert, detail, began_at from alerts
       where organization_id = $1 and ended_at is null order by began_at`,
      [organizationId],
    )
    return rows.map(({ alert, detail, began_at }) => ({
      alert,
      detail,
      since: new Date(began_at),
    }))
  }
}
