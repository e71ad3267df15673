import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { TurnPhase, TurnProgress } from '#ports/conversations/turn-progress.ts'
import type { Database } from '../database/database.ts'
import { jobKeyOf } from './job-key.ts'

type JobRow = { state: string; due_at: Date | string; started_at: Date | string | null }

/** Reads the queue and the open steps: a turn itself writes nothing for it. */
export class PostgresTurnProgress implements TurnProgress {
  readonly #database: Database
  readonly #table: string

  constructor(database: Database) {
    this.#database = database
    this.#table = `"${database.queueOptions.schema ?? 'pgboss'}".job`
  }

  async find(key: ConversationKey): Promise<TurnPhase> {
    const [running, waiting] = await this.#jobsOf(key)
    if (running?.state === 'active') {
      const since = new Date(running.started_at ?? running.due_at)
      return { phase: (await this.#isPosting(key)) ? 'posting' : 'working', since }
    }
    const next = running ?? waiting
    if (next === undefined) return { phase: 'idle' }
    const dueAt = new Date(next.due_at)
    return dueAt > new Date()
      ? { phase: 'settling', until: dueAt }
      : { phase: 'queued', since: dueAt }
  }

  #jobsOf(key: ConversationKey): Promise<JobRow[]> {
    return this.#database.query<JobRow>(
      `select state, start_after as due_at, started_on as started_at from ${this.#table}
       where name = 'look' and singleton_key = $1 and state in ('created', 'retry', 'active')
       order by (state = 'active') desc, start_after limit 2`,
      [jobKeyOf(key)],
    )
  }

  async #isPosting({ organizationId, workspaceId, conversationId }: ConversationKey) {
    const [row] = await this.#database.query<{ is_posting: boolean }>(
      `select exists (select 1 from steps where organization_id = $1 and workspace_id = $2
         and conversation_id = $3 and state in ('intended', 'attempted')) as is_posting`,
      [organizationId, workspaceId, conversationId],
    )
    return row?.is_posting === true
  }
}
