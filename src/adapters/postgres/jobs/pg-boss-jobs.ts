import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { DeadJobs, JobHandlers, JobRunner, Jobs } from '#ports/jobs.ts'
import type { Database, Executor } from '../database/database.ts'
import { jobKeyOf } from './job-key.ts'
import { DueTimers } from './due-timers.ts'
import { JobSlots } from './job-slots.ts'
import { enqueueWishes, QUEUE_NAMES, type JobWish, type QueueName } from './job-wishes.ts'
import { openJobQueue, type JobQueue } from './open-job-queue.ts'

const JOBS_MOVED = 'jobs_moved'
/** Sweeps run beside the looks, a few at once. */
const SWEEP_COUNT = 2
/** One history at a time on each node. [T5] */
const BACK_FILL_COUNT = 1
const INSIGHTS_COUNT = 1
const SOURCES_COUNT = 1
/** How long aborted handlers may take to notice. */
const AFTER_ABORT_MS = 1_000

export type JobOptions = {
  /** How many looks this node makes at once. */
  lookCount?: number
  /** Beside the queue of a running server, on its own database: what runs there is not abandoned. */
  isGuest?: boolean
  /** Told of trouble with the queue itself; what was in hand is tried again. */
  onTrouble?: (error: unknown) => void
}

/** An outage would otherwise tell of itself at every poll. */
const TOLD_EVERY_MS = 30_000

type OrganizationQueue = Exclude<QueueName, 'look'>
type OrganizationPayload = { organizationId: string }

/** Durable jobs over pg-boss, in the same database as everything else. */
export class PgBossJobs implements Jobs, JobRunner, DeadJobs {
  readonly #database: Database
  readonly #queue: JobQueue
  readonly #options: Required<JobOptions>
  /** Tells this node's own hints, which it has acted on already, from those of others. */
  readonly #nodeId = randomUUID()
  readonly #timers = new Map(
    QUEUE_NAMES.map((name) => [name, new DueTimers(() => this.#wakeSlots(name))]),
  )
  readonly #slots = new Map<QueueName, Pick<JobSlots<unknown>, 'wake' | 'stop' | 'abort'>>()
  #listening: { close(): Promise<void> } | undefined

  private constructor(database: Database, queue: JobQueue, options: Required<JobOptions>) {
    this.#database = database
    this.#queue = queue
    this.#options = options
  }

  /** Makes the queue's tables where they are missing. Looks can be asked for from then on. */
  static async open(database: Database, options: JobOptions = {}): Promise<PgBossJobs> {
    const { lookCount = 8, isGuest = false } = options
    const onTrouble = atMostEvery(TOLD_EVERY_MS, options.onTrouble ?? (() => undefined))
    const queue = await openJobQueue(database, { onTrouble, isGuest })
    return new PgBossJobs(database, queue, { lookCount, isGuest, onTrouble })
  }

  async look(key: ConversationKey, dueAt: Date): Promise<void> {
    const wishes = [{ key, dueAt }]
    await this.#database.transaction((transaction) => this.lookWithin(transaction, wishes))
    this.announce(wishes)
  }

  async sweep(organizationId: string, dueAt: Date): Promise<void> {
    await this.#wishFor('sweep', organizationId, dueAt)
  }

  async backFill(organizationId: string, dueAt: Date): Promise<void> {
    await this.#wishFor('back-fill', organizationId, dueAt)
  }

  async insights(organizationId: string, dueAt: Date): Promise<void> {
    await this.#wishFor('insights', organizationId, dueAt)
  }

  async sources(organizationId: string, dueAt: Date): Promise<void> {
    await this.#wishFor('sources', organizationId, dueAt)
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

  /** Wakes the slots when the wished looks fall due: here by timers, elsewhere by a hint. */
  announce(wishes: readonly { dueAt: Date }[]): void {
    this.#announce('look', wishes)
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

  async start({ look, sweep, ...rest }: Partial<JobHandlers>): Promise<void> {
    this.#listening = await this.#database.listen(JOBS_MOVED, (about) => this.#hear(about))
    if (look)
      this.#addSlots<ConversationKey>('look', this.#options.lookCount, async (key, signal) => {
        const outcome = await look(key, signal)
        if (outcome) await this.look(key, outcome.again)
      })
    if (sweep) this.#addOrganizationSlots('sweep', SWEEP_COUNT, sweep)
    const { backFill, insights, sources } = rest
    if (backFill) this.#addOrganizationSlots('back-fill', BACK_FILL_COUNT, backFill)
    if (insights) this.#addOrganizationSlots('insights', INSIGHTS_COUNT, insights)
    if (sources) this.#addOrganizationSlots('sources', SOURCES_COUNT, sources)
  }

  async stop(graceMs: number): Promise<void> {
    for (const timers of this.#timers.values()) timers.clear()
    await this.#listening?.close()
    const slots = [...this.#slots.values()]
    this.#slots.clear()
    await Promise.all(slots.map((one) => one.stop(graceMs)))
    await Promise.all(slots.map((one) => one.abort(AFTER_ABORT_MS)))
    await this.#queue.boss.stop({ graceful: true, timeout: AFTER_ABORT_MS })
  }

  async count(): Promise<{ waiting: number; dead: number }> {
    const [row] = await this.#database.query<{ waiting: number; dead: number }>(
      `select (count(*) filter (where name in ('look', 'sweep')))::int as waiting,
              (count(*) filter (where name like '%-dead'))::int as dead
       from "${this.#queue.schema}".job where state in ('created', 'retry')`,
    )
    return row ?? { waiting: 0, dead: 0 }
  }

  async countDead(organizationId: string): Promise<number> {
    const [row] = await this.#database.query<{ count: number }>(
      `select count(*)::int as count from "${this.#queue.schema}".job
       where name in ('look-dead', 'sweep-dead') and state in ('created', 'retry')
         and data->>'organizationId' = $1`,
      [organizationId],
    )
    return row?.count ?? 0
  }

  /** [T3] Looks again at the conversations of an organization's dead jobs; returns how many. */
  async retryDead(organizationId: string): Promise<number> {
    const taken = await this.#database.query<{ data: ConversationKey; name: string }>(
      `update "${this.#queue.schema}".job set state = 'cancelled', completed_on = now()
       where name like '%-dead' and state in ('created', 'retry')
         and data->>'organizationId' = $1
       returning data, name`,
      [organizationId],
    )
    const now = new Date()
    for (const { data, name } of taken)
      if (name === 'look-dead') await this.look(data, now)
      else await this.#wishFor(queueOf(name), organizationId, now)
    return taken.length
  }

  async #wishFor(name: OrganizationQueue, organizationId: string, dueAt: Date): Promise<void> {
    const wish: JobWish = { jobKey: organizationId, payload: { organizationId }, dueAt }
    await this.#database.transaction((transaction) =>
      enqueueWishes(transaction, { ...this.#queue, name }, [wish]),
    )
    this.#announce(name, [{ dueAt }])
  }

  #addOrganizationSlots(
    name: OrganizationQueue,
    count: number,
    handle: JobHandlers['sweep'],
  ): void {
    this.#addSlots<OrganizationPayload>(name, count, async ({ organizationId }, signal) => {
      const outcome = await handle(organizationId, signal)
      if (outcome) await this.#wishFor(name, organizationId, outcome.again)
    })
  }

  #addSlots<Payload>(
    name: QueueName,
    count: number,
    work: (payload: Payload, signal: AbortSignal) => Promise<void>,
  ): void {
    const { boss } = this.#queue
    const { onTrouble } = this.#options
    const slots = new JobSlots({ boss, database: this.#database, name, count, work, onTrouble })
    this.#slots.set(name, slots)
    slots.start()
  }

  #announce(name: QueueName, wishes: readonly { dueAt: Date }[]): void {
    if (wishes.length === 0) return
    for (const { dueAt } of wishes) this.#timers.get(name)?.set(dueAt)
    if (wishes.every(({ dueAt }) => dueAt.getTime() > Date.now())) return
    this.#wakeSlots(name)
    this.#database.hint(JOBS_MOVED, `${name} ${this.#nodeId}`).catch(() => undefined)
  }

  /** After a reconnect nobody knows what was missed, so all slots look. */
  #hear(about: string): void {
    const [name, nodeId] = about.split(' ')
    if (nodeId === this.#nodeId) return
    for (const known of this.#slots.keys())
      if (name === known || about === '') this.#wakeSlots(known)
  }

  #wakeSlots(name: QueueName): void {
    this.#slots.get(name)?.wake()
  }
}

function atMostEvery(restMs: number, tell: (error: unknown) => void): (error: unknown) => void {
  let toldAt = -Infinity
  return (error) => {
    if (Date.now() - toldAt < restMs) return
    toldAt = Date.now()
    tell(error)
  }
}

function queueOf(deadLetter: string): OrganizationQueue {
  const queues: readonly OrganizationQueue[] = ['sweep', 'insights', 'sources']
  return queues.find((name) => deadLetter === `${name}-dead`) ?? 'back-fill'
}
