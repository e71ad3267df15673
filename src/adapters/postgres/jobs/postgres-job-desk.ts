import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { DeadJob, JobCounts, JobDesk, Jobs } from '#ports/jobs.ts'
import type { Database } from '../database/database.ts'

const mostListed = 500

type DeadRow = {
  id: string
  name: 'look-dead' | 'sweep-dead'
  conversation_id: string | null
  session_id: string | null
  number: string | number | null
  contact: string | null
  waiting_since: Date | string | null
  problem: string | null
  attempts: number | null
  at: Date | string
}

/** One organization's part of the queue, as people look at it. */
export class PostgresJobDesk implements JobDesk {
  readonly #database: Database
  readonly #jobs: Jobs
  readonly #table: string

  constructor(tools: { database: Database; jobs: Jobs }) {
    this.#database = tools.database
    this.#jobs = tools.jobs
    this.#table = `"${tools.database.queueOptions.schema ?? 'pgboss'}".job`
  }

  async countOwn(organizationId: string): Promise<JobCounts> {
    const [row] = await this.#database.query<JobCounts>(
      `select (count(*) filter (where state in ('created', 'retry') and start_after <= now()))::int as waiting,
         (count(*) filter (where state = 'active'))::int as "atWork",
         (count(*) filter (where state in ('created', 'retry') and start_after > now()))::int as later
       from ${this.#table}
       where name in ('look', 'sweep') and state in ('created', 'retry', 'active')
         and data->>'organizationId' = $1`,
      [organizationId],
    )
    return row ?? { waiting: 0, atWork: 0, later: 0 }
  }

  async listDead(organizationId: string): Promise<DeadJob[]> {
    const rows = await this.#database.query<DeadRow>(
      `select j.id::text, j.name, j.data->>'conversationId' as conversation_id, s.id as session_id,
         s.number, coalesce(c.name, c.email) as contact, s.waiting_since,
         coalesce(j.source_output->>'message', j.source_output->'value'->>'message') as problem,
         j.source_retry_count + 1 as attempts, j.created_on as at
       from ${this.#table} j
       left join sessions s on s.organization_id = $1 and s.workspace_id = j.data->>'workspaceId'
         and s.conversation_id = j.data->>'conversationId'
       left join contacts c on c.organization_id = $1 and c.workspace_id = s.workspace_id
         and c.contact_id = s.contact_id
       where ${isDead} and j.data->>'organizationId' = $1
       order by j.created_on desc limit ${mostListed}`,
      [organizationId],
    )
    return rows.map(toDeadJob)
  }

  async retry(organizationId: string, jobId: string): Promise<boolean> {
    const [taken] = await this.#settle(organizationId, jobId)
    if (!taken) return false
    const now = new Date()
    await (taken.name === 'look-dead'
      ? this.#jobs.look(taken.data, now)
      : this.#jobs.sweep(organizationId, now))
    return true
  }

  async setAside(organizationId: string, jobId: string): Promise<boolean> {
    return (await this.#settle(organizationId, jobId)).length > 0
  }

  #settle(organizationId: string, jobId: string) {
    return this.#database.query<{ data: ConversationKey; name: string }>(
      `update ${this.#table} j set state = 'cancelled', completed_on = now()
       where ${isDead} and j.data->>'organizationId' = $1 and j.id::text = $2 returning j.data, j.name`,
      [organizationId, jobId],
    )
  }
}

const isDead = `j.name in ('look-dead', 'sweep-dead') and j.state in ('created', 'retry')`

function toDeadJob(row: DeadRow): DeadJob {
  return {
    id: row.id,
    kind: row.name === 'look-dead' ? 'look' : 'sweep',
    conversationId: row.conversation_id ?? undefined,
    sessionId: row.session_id ?? undefined,
    number: row.number === null ? undefined : Number(row.number),
    contact: row.contact ?? undefined,
    waitingSince: row.waiting_since === null ? undefined : new Date(row.waiting_since),
    problem: row.problem ?? '',
    attempts: row.attempts ?? 0,
    at: new Date(row.at),
  }
}
