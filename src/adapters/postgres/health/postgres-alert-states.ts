import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import type {
  AlertHistory,
  AlertName,
  AlertStates,
  PastAlert,
  RunningAlerts,
  SentNotice,
} from '#ports/telemetry.ts'
import type { Database } from '../database/database.ts'
import { ChangeHints } from '../conversations/postgres-changes.ts'
import { alerts } from '../schema/sync.ts'
import { withoutNul } from '../database/without-nul.ts'

const mostListed = 200

/** [O6] One running row per organization and alert, whichever node raises it first. */
export class PostgresAlertStates implements AlertStates, RunningAlerts, AlertHistory {
  readonly #database: Database
  readonly #hints: ChangeHints

  constructor(database: Database) {
    this.#database = database
    this.#hints = new ChangeHints(database)
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
    if (row) this.#hints.tell(organizationId)
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
    if (row) this.#hints.tell(organizationId)
    return row
  }

  async noteSent(
    organizationId: string,
    { id, state, sent }: { id: string; state: 'began' | 'ended'; sent: SentNotice },
  ): Promise<void> {
    await this.#database.drizzle
      .update(alerts)
      .set(state === 'began' ? { beganSent: withoutNul(sent) } : { endedSent: withoutNul(sent) })
      .where(and(eq(alerts.organizationId, organizationId), eq(alerts.id, BigInt(id))))
  }

  async listPast(organizationId: string, since: Date): Promise<PastAlert[]> {
    const rows = await this.#database.drizzle
      .select()
      .from(alerts)
      .where(
        and(
          eq(alerts.organizationId, organizationId),
          or(isNull(alerts.endedAt), gt(alerts.endedAt, since)),
        ),
      )
      .orderBy(desc(alerts.id))
      .limit(mostListed)
    return rows.map(toPastAlert)
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

function toPastAlert(row: typeof alerts.$inferSelect): PastAlert {
  const { id, alert, detail, beganAt, endedAt, beganSent, endedSent } = row
  return {
    id: String(id),
    alert: alert as AlertName, // only names of alerts are written
    detail,
    since: beganAt,
    ...(endedAt && { endedAt }),
    ...(beganSent && { beganSent }),
    ...(endedSent && { endedSent }),
  }
}
