import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import type {
  AlertHistory,
  AlertName,
  AlertState,
  AlertStates,
  DueNotice,
  PastAlert,
  RunningAlerts,
} from '#ports/telemetry.ts'
import type { Database } from '../database/database.ts'
import { ChangeHints } from '../conversations/postgres-changes.ts'
import { alerts } from '../schema/sync.ts'
import { withoutNul } from '../database/without-nul.ts'

const mostListed = 200
/** Longer than the first try may take, by the node that raised it. */
const firstLease = '1 minute'

const take = (
  state: AlertState,
) => `update alerts set ${state}_due_at = $2::timestamptz, ${state}_tries = ${state}_tries + 1
  where id in (select id from alerts where ${state}_due_at <= $1::timestamptz
    order by id limit 20 for update skip locked)
  returning id::text, organization_id as "organizationId", alert, detail, ${state}_at as at, ${state}_tries as tries`

const TAKE: Record<AlertState, string> = { began: take('began'), ended: take('ended') }

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
      `insert into alerts (organization_id, alert, detail, began_due_at, began_tries)
       values ($1, $2, $3, now() + interval '${firstLease}', 1)
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
      `update alerts set ended_at = now(), ended_due_at = now() + interval '${firstLease}', ended_tries = 1
       where organization_id = $1 and alert = $2 and ended_at is null
       returning id::text, detail`,
      [organizationId, alert],
    )
    if (row) this.#hints.tell(organizationId)
    return row
  }

  async noteSent(
    organizationId: string,
    notice: Parameters<AlertStates['noteSent']>[1],
  ): Promise<void> {
    const { id, state, dueAt = null } = notice
    const sent = withoutNul(notice.sent)
    await this.#database.drizzle
      .update(alerts)
      .set(
        state === 'began'
          ? { beganSent: sent, beganDueAt: dueAt }
          : { endedSent: sent, endedDueAt: dueAt },
      )
      .where(and(eq(alerts.organizationId, organizationId), eq(alerts.id, BigInt(id))))
  }

  async takeDue(now: Date, leaseUntil: Date): Promise<DueNotice[]> {
    const due: DueNotice[] = []
    for (const state of ['began', 'ended'] as const) {
      const rows = await this.#database.query<Omit<DueNotice, 'state'>>(TAKE[state], [
        now.toISOString(),
        leaseUntil.toISOString(),
      ])
      due.push(...rows.map((row) => ({ ...row, state, at: new Date(row.at) })))
    }
    return due
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
