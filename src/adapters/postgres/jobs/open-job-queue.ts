import { PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import { QUEUE_NAMES } from './job-wishes.ts'

/** The smallest that the queue takes: so long after a node's death its jobs are taken up by another. */
const HEARTBEAT_S = 10
const EMBEDDED_WATCH_S = 30
const HOUR_S = 3_600

export type JobQueue = { boss: PgBoss; schema: string }

/**
 * Starts the queue on the database, making or migrating its tables. The embedded engine has one owner, so
 * jobs that are still running belong to a dead process and wait again at once.
 */
export async function openJobQueue(
  database: Database,
  { onTrouble, isGuest }: { onTrouble: (error: unknown) => void; isGuest: boolean },
): Promise<JobQueue> {
  // Only other nodes have claims to watch: the embedded engine has none.
  const watchEveryS = database.engine === 'embedded' ? EMBEDDED_WATCH_S : 1
  const boss = new PgBoss({
    ...database.queueOptions,
    schedule: false,
    superviseIntervalSeconds: watchEveryS,
    monitorIntervalSeconds: watchEveryS,
  })
  boss.on('error', onTrouble)
  await boss.start()
  for (const name of QUEUE_NAMES) {
    const deadLetter = `${name}-dead`
    await boss.createQueue(deadLetter, { retentionSeconds: 365 * 24 * HOUR_S })
    await boss.createQueue(name, {
      policy: 'stately',
      retryLimit: 10,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 60,
      heartbeatSeconds: HEARTBEAT_S,
      deleteAfterSeconds: HOUR_S,
      deadLetter,
    })
  }
  const schema = database.queueOptions.schema ?? 'pgboss'
  if (database.engine === 'embedded' && !isGuest) await takeUpAbandoned(database, schema)
  return { boss, schema }
}

// A key that is both running and waiting for a retry keeps the waiting one: one per key and state.
async function takeUpAbandoned(database: Database, schema: string): Promise<void> {
  await database.query(
    `update "${schema}".job set state = 'cancelled', completed_on = now() where state = 'active' and exists (
       select 1 from "${schema}".job other where other.name = job.name and other.state = 'retry'
       and other.singleton_key is not distinct from job.singleton_key)`,
  )
  await database.query(
    `update "${schema}".job set state = 'retry', start_after = now(),
       retry_count = least(retry_count + 1, retry_limit)
     where state in ('active', 'retry') and name = any($1::text[])`,
    [[...QUEUE_NAMES]],
  )
}
