import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { and, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { defaultSettings, type Settings } from '#domain/settings/settings.ts'
import type { Delivery, Inbox, NotificationGist } from '#ports/connection/inbox.ts'
import { readRows, type Database, type Executor } from '../database/database.ts'
import { DeliveryWrites, type RecordOutcome } from './delivery-writes.ts'
import type { PgBossJobs } from '../jobs/pg-boss-jobs.ts'
import { deliveries } from '../schema/inbox.ts'
import { HintThrottle } from '../database/hint-throttle.ts'
import { QuietThread } from '../database/quiet-thread.ts'

const DELIVERY_STORED = 'delivery_stored'
/** What came within this time is dispatched together. */
const NEARBY_EVERY_MS = 5
/** So long new deliveries wait at most for a thread that is busy with others. */
const BUSY_LIMIT_MS = 20

/** A delivery that belongs to no conversation, such as `contact.merged`. */
export type LooseDelivery = { organizationId: string; workspaceId: string; gist: NotificationGist }

type Taken = {
  id: string
  organization_id: string
  workspace_id: string
  conversation_id: string | null
  gist: NotificationGist
  received_at: Date | string
  is_worked: boolean
  settings: Partial<Settings> | null
}

/** The stored deliveries are the truth; hints and jobs follow from them. [W4] */
export class PostgresInbox implements Inbox {
  readonly #database: Database
  readonly #jobs: Pick<PgBossJobs, 'lookWithin' | 'announce'>
  readonly #applyLoose: (transaction: Executor, delivery: LooseDelivery) => Promise<void>
  readonly #arrivals = new EventEmitter()
  /** Tells this node's own hints from those of others: here nothing waits for the way around. */
  readonly #nodeId = randomUUID()
  readonly #nearby = new HintThrottle(async () => this.#noteArrival(), NEARBY_EVERY_MS)
  readonly #hints: HintThrottle
  readonly #writes: DeliveryWrites
  readonly #thread = new QuietThread()
  #mayHaveNew = true
  #listening: Promise<unknown> | undefined

  constructor(tools: {
    database: Database
    jobs: Pick<PgBossJobs, 'lookWithin' | 'announce'>
    /** Runs in the transaction that marks the delivery as worked off. */
    applyLoose: (transaction: Executor, delivery: LooseDelivery) => Promise<void>
  }) {
    this.#database = tools.database
    this.#jobs = tools.jobs
    this.#applyLoose = tools.applyLoose
    this.#writes = new DeliveryWrites(tools.database)
    this.#hints = new HintThrottle(() => this.#database.hint(DELIVERY_STORED, this.#nodeId))
  }

  async record(delivery: Delivery): Promise<RecordOutcome> {
    const outcome = await this.#writes.write(delivery)
    if (outcome === 'recorded' && delivery.isUsed) {
      this.#nearby.hint()
      this.#hints.hint()
    }
    return outcome
  }

  async dispatch(limit: number): Promise<number> {
    const { taken, wishes } = await this.#database.transaction(async (transaction) => {
      const found = await takeNew(transaction, limit)
      for (const { organization_id, workspace_id, conversation_id, gist } of found)
        if (conversation_id === null)
          await this.#applyLoose(transaction, {
            organizationId: organization_id,
            workspaceId: workspace_id,
            gist,
          })
      const looks = found.filter(({ is_worked }) => !is_worked).flatMap(toWish)
      await this.#jobs.lookWithin(transaction, looks)
      return { taken: found, wishes: looks }
    })
    this.#jobs.announce(wishes)
    return taken.length
  }

  async waitForNew(timeoutMs: number, signal: AbortSignal): Promise<void> {
    this.#listening ??= this.#database.listen(DELIVERY_STORED, (nodeId) => {
      if (nodeId !== this.#nodeId) this.#noteArrival()
    })
    await this.#listening
    if (!this.#mayHaveNew && !signal.aborted) {
      const ended = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      await once(this.#arrivals, 'new', { signal: ended }).catch(() => undefined)
    }
    if (!signal.aborted) await this.#thread.until(BUSY_LIMIT_MS)
    this.#mayHaveNew = false
  }

  async prune(before: Date): Promise<number> {
    const pruned = await this.#database.drizzle
      .update(deliveries)
      .set({ raw: null })
      .where(and(isNotNull(deliveries.raw), lt(deliveries.workedAt, before)))
      .returning({ id: deliveries.id })
    return pruned.length
  }

  /** Deliveries stored but not yet handed to a job, for health and metrics. */
  async countNew(): Promise<number> {
    const rows = await this.#database.drizzle
      .select({ count: sql<number>`count(*)::int` })
      .from(deliveries)
      .where(isNull(deliveries.dispatchedAt))
    return rows[0]?.count ?? 0
  }

  /** Lets the dispatchers of all nodes look for deliveries now. */
  async wakeDispatchers(): Promise<void> {
    this.#noteArrival()
    await this.#database.hint(DELIVERY_STORED)
  }

  #noteArrival(): void {
    this.#mayHaveNew = true
    this.#arrivals.emit('new')
  }
}

async function takeNew(transaction: Executor, limit: number): Promise<Taken[]> {
  return readRows<Taken>(
    transaction,
    sql`with new_ones as (
        select id from deliveries where dispatched_at is null order by id limit ${limit}
        for update skip locked
      )
      update deliveries d set dispatched_at = now(),
        worked_at = case when d.conversation_id is null then now() else d.worked_at end
      from new_ones
      where d.id = new_ones.id
      returning d.id::text, d.organization_id, d.workspace_id, d.conversation_id, d.gist, d.received_at,
        d.worked_at is not null as is_worked,
        (select c.settings from connections c
          where c.organization_id = d.organization_id and c.retired_at is null) as settings`,
  )
}

function toWish(taken: Taken): { key: ConversationKey; dueAt: Date }[] {
  if (taken.conversation_id === null) return []
  const key = {
    organizationId: taken.organization_id,
    workspaceId: taken.workspace_id,
    conversationId: taken.conversation_id,
  }
  const receivedAt = new Date(taken.received_at)
  return [{ key, dueAt: new Date(receivedAt.getTime() + settleMs(taken)) }]
}

// [T1, T2] Only to wake up in time: the turn itself knows when a first message has settled.
function settleMs({ gist, settings: stored }: Taken): number {
  if (gist.topic !== 'conversation.user.created') return 0
  const settings = { ...defaultSettings, ...stored }
  const settleSeconds =
    gist.channel === 'email' ? settings.settleDelayEmailSeconds : settings.settleDelayWebSeconds
  return (settleSeconds + settings.customAttributeDelaySeconds) * 1000
}
