import type { AlertFacts, AlertReads } from '#ports/telemetry.ts'
import type { Database } from '../database/database.ts'

type Row = {
  found_by_sweep: number
  failed_answers: number
  waiting_handoffs: number
}

/** One day back is long enough for every alert. */
const READ = `
  with recent as (
    select trigger_by, outcome, reason, created_at from decisions
    where organization_id = $1 and created_at > $2::timestamptz - interval '1 day'
  ), running as (
    select began_at from alerts
    where organization_id = $1 and alert = 'handoff_incomplete' and ended_at is null
  )
  select (select count(*)::int from recent where trigger_by = 'sweep'
       and outcome in ('replied', 'handed-off', 'drafted', 'resolved') and created_at > $3::timestamptz) as found_by_sweep,
    (select count(*)::int from recent where reason = 'ai-unavailable' and created_at > coalesce(
       (select max(created_at) from recent where outcome in ('replied', 'drafted') and reason = 'answered'),
       '-infinity')) as failed_answers,
    (select count(*)::int from sessions, running where organization_id = $1 and is_handed_off
       and status = 'open' and waiting_since is not null
       and handed_off_at between began_at - interval '1 hour' and began_at + interval '5 minutes') as waiting_handoffs`

/** [O6] */
export class PostgresAlertReads implements AlertReads {
  readonly #database: Database
  readonly #countDead: (organizationId: string) => Promise<number>

  constructor(tools: {
    database: Database
    countDead: (organizationId: string) => Promise<number>
  }) {
    this.#database = tools.database
    this.#countDead = tools.countDead
  }

  async readFacts(
    organizationId: string,
    { now, lastWebhookAt }: { now: Date; lastWebhookAt: Date },
  ): Promise<AlertFacts> {
    const [[row], deadJobCount] = await Promise.all([
      this.#database.query<Row>(READ, [
        organizationId,
        now.toISOString(),
        lastWebhookAt.toISOString(),
      ]),
      this.#countDead(organizationId),
    ])
    return {
      deadJobCount,
      foundBySweepCount: row?.found_by_sweep ?? 0,
      failedAnswerCount: row?.failed_answers ?? 0,
      waitingHandoffCount: row?.waiting_handoffs ?? 0,
    }
  }
}
