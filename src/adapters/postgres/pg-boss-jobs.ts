import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { JobHandlers, JobRunner, Jobs } from '#ports/jobs.ts'
import type { Database, Executor } from './database.ts'
import { DueTimers } from './due-timers.ts'
import { enqueueWishes, type JobWish, type QueueName } from './job-wishes.ts'
import { openJobQueue, type JobQueue } from './open-job-queue.ts'

const JOBS_MOVED = 'jobs_moved'
/** How long aborted handlers may take to notice. */
const AFTER_ABORT_MS = 1_000

export type JobOptions = {
  /** How many looks this node makes at once. */
  lookCount?: number
  onTrouble?: (error: Error) => void
}

const POLLING = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 }

type SweepPayload = { organizationId: string }

/** Durable jobs over pg-boss, in the same database as everything else. */
export class PgBossJobs implements Jobs, JobRunner {
  readonly #database: Database
  readonly #queue: JobQueue
  readonly #lookCount: number
  readonly #timers = new DueTimers(() => this.#wakeWorkers())
  readonly #workers: { name: QueueName; id: string }[] = []
  readonly #inHand = new Set<Promise<unknown>>()
  readonly #aborting = new AbortController()
  #listening: { close(): Promise<void> } | undefined

  private constructor(database: Database, queue: JobQueue, lookCount: number) {
    this.#database = database
    this.#queue = queue
    this.#lookCount = lookCount
  }

  /** Makes the queue's tables where they are missing. Looks can be asked for from then on. */
  static async open(database: Database, options: JobOptions = {}): Promise<PgBossJobs> {
    const { lookCount = 8, onTrouble = () => undefined } = options
    return new PgBossJobs(database, await openJobQueue(database, onTrouble), lookCount)
  }

  async look(key: ConversationKey, dueAt: Date): Promise<void> {
    const wishes = [{ key, dueAt }]
    await this.#database.transaction((transaction) => this.lookWithin(transaction, wishes))
    this.announce(wishes)
  }

  async sweep(organizationId: string, dueAt: Date): Promise<void> {
    const wish: JobWish = { jobKey: organizationId, payload: { organizationId }, dueAt }
    await this.#database.transaction((transaction) =>
      enqueueWishes(transaction, { ...this.#queue, name: 'sweep' }, [wish]),
    )
    this.announce([{ dueAt }])
  }

  /** The same as `look`, in the caller's transaction; call `announce` once it has committed. */
  async lookWithin(
    transaction: Executor,
    wishes: readonly { key: ConversationKey; dueAt: Date }[],
  ): Promise<void> {
    await enqueueWishes(
      transaction,
      { ...this.#queue, name: 'look' },
      wishes.map(({ key, dueAt }) => ({ jobKey: jobKeyOf(key), payload: { ...key }, dueAt })),
    )
  }

  /** Wakes workers when the wishes fall due: here by timers, elsewhere by a hint. */
  announce(wishes: readonly { dueAt: Date }[]): void {
    if (wishes.length === 0) return
    for (const { dueAt } of wishes) this.#timers.set(dueAt)
    if (wishes.every(({ dueAt }) => dueAt.getTime() > Date.now())) return
    this.#wakeWorkers()
    this.#database.hint(JOBS_MOVED).catch(() => undefined)
  }

  /** [C9] Takes the waiting looks of a workspace out of the queue. */
  async cancelLooks(
    transaction: Executor,
    workspace: { organizationId: string; workspaceId: string },
  ): Promise<void> {
    const jobs = sql.raw(`"${this.#queue.schema}".job`)
    const { organizationId, workspaceId } = workspace
    await transaction.execute(
      sql`update ${jobs} set state = 'cancelled', completed_on = now()
        where name = 'look' and state in ('created', 'retry')
          and data @> ${JSON.stringify({ organizationId, workspaceId })}::jsonb`,
    )
  }

  async start(handlers: JobHandlers): Promise<void> {
    this.#listening = await this.#database.listen(JOBS_MOVED, () => this.#wakeWorkers())
    for (let slot = 0; slot < this.#lookCount; slot += 1)
      await this.#addWorker<ConversationKey>('look', async (key, signal) => {
        const outcome = await handlers.look(key, signal)
        if (outcome) await this.look(key, outcome.again)
      })
    await this.#addWorker<SweepPayload>('sweep', async ({ organizationId }, signal) => {
      const outcome = await handlers.sweep(organizationId, signal)
      if (outcome) await this.sweep(organizationId, outcome.again)
    })
  }

  async stop(graceMs: number): Promise<void> {
    const { boss } = this.#queue
    this.#timers.clear()
    await this.#listening?.close()
    const workers = this.#workers.splice(0)
    await Promise.all(workers.map(({ name, id }) => boss.offWork(name, { id, wait: false })))
    await this.#settleInHand(graceMs)
    this.#aborting.abort()
    await this.#settleInHand(AFTER_ABORT_MS)
    await boss.stop({ graceful: true, timeout: AFTER_ABORT_MS })
  }

  async count(): Promise<{ waiting: number; dead: number }> {
    const [row] = await this.#database.query<{ waiting: number; dead: number }>(
      `select (count(*) filter (where name in ('look', 'sweep')))::int as waiting,
              (count(*) filter (where name in ('look-dead', 'sweep-dead')))::int as dead
       from "${this.#queue.schema}".job where state in ('created', 'retry')`,
    )
    return row ?? { waiting: 0, dead: 0 }
  }

  /** Puts dead jobs back into their queues; returns how many. */
  async retryDead(): Promise<number> {
    const { boss } = this.#queue
    return (await boss.redrive('look-dead')) + (await boss.redrive('sweep-dead'))
  }

  async #addWorker<Payload>(
    name: QueueName,
    work: (payload: Payload, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const worker = { name, id: '' }
    worker.id = await this.#queue.boss.work<Payload>(name, POLLING, async ([job]) => {
      if (!job) return
      const signal = AbortSignal.any([job.signal, this.#aborting.signal])
      const running = work(job.data, signal)
      this.#inHand.add(running)
      try {
        await running
      } finally {
        this.#inHand.delete(running)
        // A worker would otherwise wait for its next poll although more may be waiting.
        setImmediate(() => this.#queue.boss.notifyWorker(worker.id))
      }
    })
    this.#workers.push(worker)
  }

  async #settleInHand(limitMs: number): Promise<void> {
    if (this.#inHand.size === 0) return
    const ended = new AbortController()
    await Promise.race([
      Promise.allSettled(this.#inHand),
      pause(limitMs, undefined, { signal: ended.signal }).catch(() => undefined),
    ])
    ended.abort()
  }

  #wakeWorkers(): void {
    for (const { id } of this.#workers) this.#queue.boss.notifyWorker(id)
  }
}

function jobKeyOf({ organizationId, workspaceId, conversationId }: ConversationKey): string {
  return JSON.stringify([organizationId, workspaceId, conversationId])
}
