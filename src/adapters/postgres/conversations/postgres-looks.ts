import type { LookRequest, Looks } from '#ports/connection/inbox.ts'
import type { Database } from '../database/database.ts'
import type { PgBossJobs } from '../jobs/pg-boss-jobs.ts'
import { lookRequests } from '../schema/inbox.ts'
import { withoutNul } from '../database/without-nul.ts'

export class PostgresLooks implements Looks {
  readonly #database: Database
  readonly #jobs: Pick<PgBossJobs, 'lookWithin' | 'announce'>

  constructor(tools: { database: Database; jobs: Pick<PgBossJobs, 'lookWithin' | 'announce'> }) {
    this.#database = tools.database
    this.#jobs = tools.jobs
  }

  async request(request: LookRequest): Promise<void> {
    const { key, by, action, comment, requestedAt } = withoutNul(request)
    const wishes = [{ key, dueAt: requestedAt }]
    await this.#database.transaction(async (transaction) => {
      await transaction.insert(lookRequests).values({ ...key, by, action, comment, requestedAt })
      await this.#jobs.lookWithin(transaction, wishes)
    })
    this.#jobs.announce(wishes)
  }
}
