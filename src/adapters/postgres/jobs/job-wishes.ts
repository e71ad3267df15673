import { randomUUID } from 'node:crypto'
import { sql, type SQL } from 'drizzle-orm'
import { fromDrizzle, type PgBoss } from 'pg-boss'
import { readRows, type Executor } from '../database/database.ts'

export const QUEUE_NAMES = ['look', 'sweep', 'back-fill', 'insights', 'sources'] as const
export type QueueName = (typeof QUEUE_NAMES)[number]

/** One job that somebody wishes for: at most one waits and one runs per key. */
export type JobWish = { jobKey: string; payload: object; dueAt: Date }

export type WishQueue = { boss: PgBoss; schema: string; name: QueueName }

/** A node's clock and the database's differ a little: what is due about now is due now. */
const ABOUT_NOW_MS = 50
const ROUNDS = 20

/**
 * Brings the wishes into the queue, in the caller's transaction. A waiting job of the same key is moved to the
 * earlier time and stays locked until the transaction ends, so that it cannot run before the caller's rows are seen.
 */
export async function enqueueWishes(
  transaction: Executor,
  queue: WishQueue,
  wishes: readonly JobWish[],
): Promise<void> {
  let missing = earliestPerKey(wishes)
  for (let round = 0; missing.length > 0; round += 1) {
    if (round === ROUNDS) throw new Error('The job queue changes faster than a job can be put in.')
    const inserted = await insertNew(transaction, queue, missing)
    missing = missing.filter(({ jobKey }) => !inserted.has(jobKey))
    const moved = await moveEarlier(transaction, queue, missing)
    missing = missing.filter(({ jobKey }) => !moved.has(jobKey))
  }
}

// In order of their keys, so that transactions that wish for the same jobs wait for each other in one order.
function earliestPerKey(wishes: readonly JobWish[]): JobWish[] {
  const earliest = new Map<string, JobWish>()
  for (const wish of wishes) {
    const known = earliest.get(wish.jobKey)
    if (!known || wish.dueAt < known.dueAt) earliest.set(wish.jobKey, wish)
  }
  return [...earliest.values()].sort((left, right) => (left.jobKey < right.jobKey ? -1 : 1))
}

async function moveEarlier(
  transaction: Executor,
  { schema, name }: WishQueue,
  wishes: readonly JobWish[],
): Promise<Set<string>> {
  if (wishes.length === 0) return new Set()
  const jobs = sql.raw(`"${schema}".job`)
  const wished = JSON.stringify(
    wishes.map(({ jobKey, dueAt }) => ({ key: jobKey, due: isDueNow(dueAt) ? null : dueAt })),
  )
  const rows = await readRows<{ key: string }>(
    transaction,
    sql`with wished as (
        select key, coalesce(due, now()) as due
        from jsonb_to_recordset(${wished}::jsonb) as w(key text, due timestamptz)
      ), waiting as (
        select job.id, wished.due from ${jobs} join wished on wished.key = job.singleton_key
        where job.name = ${name} and job.state = 'created'
        order by job.singleton_key for update of job
      )
      update ${jobs} set start_after = least(job.start_after, waiting.due) from waiting
      where job.name = ${name} and job.id = waiting.id and job.state = 'created'
      returning job.singleton_key as key`,
  )
  return new Set(rows.map(({ key }) => key))
}

async function insertNew(
  transaction: Executor,
  { boss, name }: WishQueue,
  wishes: readonly JobWish[],
): Promise<Set<string>> {
  if (wishes.length === 0) return new Set()
  const keyOf = new Map(wishes.map(({ jobKey }) => [randomUUID() as string, jobKey]))
  const jobs = [...keyOf.keys()].map((id, place) => {
    const wish = wishes[place]
    return {
      id,
      data: wish?.payload ?? {},
      singletonKey: wish?.jobKey ?? '',
      ...(wish && !isDueNow(wish.dueAt) && { startAfter: wish.dueAt }),
    }
  })
  const inserted = await boss.insert(name, jobs, {
    db: queueWithin(transaction),
    returnId: true,
  })
  return new Set((inserted ?? []).flatMap((id) => keyOf.get(id) ?? []))
}

function queueWithin(transaction: Executor) {
  const execute = async (statement: unknown) => ({
    rows: await readRows(transaction, statement as SQL), // the queue makes it with our own `sql`
  })
  return fromDrizzle({ execute }, sql)
}

function isDueNow(dueAt: Date): boolean {
  return dueAt.getTime() <= Date.now() + ABOUT_NOW_MS
}
