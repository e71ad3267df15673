import { setTimeout as pause } from 'node:timers/promises'
import type { Job, PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import type { QueueName } from './job-wishes.ts'
import { QuietThread } from '../database/quiet-thread.ts'

/** The safety net under hints and timers, and between a failure and the next try. */
const POLL_MS = 500
/** So long a claimed job waits at most for a thread that is busy with others. */
const BUSY_LIMIT_MS = 50
/** Well within the queue's heartbeat. */
const TOUCH_MS = 4_000

export type SlotOptions<Payload> = {
  boss: PgBoss
  database: Pick<Database, 'query'>
  name: QueueName
  /** How many jobs run here at once. */
  count: number
  /** A rejection is tried again by the queue, then the job is dead. */
  work: (payload: Payload, signal: AbortSignal) => Promise<void>
  onTrouble: (error: unknown) => void
}

type Execute = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** Runs a queue's due jobs on this node: one fetch fills all free slots. */
export class JobSlots<Payload> {
  readonly #options: SlotOptions<Payload>
  readonly #ownWay: { db: { executeSql: Execute } }
  readonly #inHand = new Set<Promise<void>>()
  readonly #aborting = new AbortController()
  readonly #thread = new QuietThread()
  #isStopping = false
  #isWanted = true
  #wakeUp: (() => void) | undefined
  #fetching: Promise<void> | undefined

  constructor(options: SlotOptions<Payload>) {
    this.#options = options
    const { database } = options
    // The queue's own way plans its statements anew each time; this one keeps their plans.
    this.#ownWay = {
      db: { executeSql: async (text, values) => ({ rows: await database.query(text, values) }) },
    }
  }

  start(): void {
    this.#fetching = this.#fetchUntilStopped()
  }

  /** Looks for jobs now instead of at the next poll. */
  wake(): void {
    this.#isWanted = true
    this.#wakeUp?.()
  }

  /** Takes nothing new and waits at most `graceMs` for what is in hand. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true
    this.wake()
    await this.#fetching
    await this.#settle(graceMs)
  }

  /** Tells what is still in hand to end, and waits a little for it. */
  async abort(waitMs: number): Promise<void> {
    this.#aborting.abort()
    await this.#settle(waitMs)
  }

  async #fetchUntilStopped(): Promise<void> {
    while (!this.#isStopping) {
      this.#isWanted = false
      const free = this.#options.count - this.#inHand.size
      const jobs = free > 0 ? await this.#fetch(free) : []
      for (const job of jobs) {
        if (!this.#isStopping) await this.#thread.until(BUSY_LIMIT_MS)
        this.#take(job)
      }
      await this.#untilWoken()
    }
  }

  async #fetch(batchSize: number): Promise<Job<Payload>[]> {
    const { boss, name, onTrouble } = this.#options
    try {
      return await boss.fetch<Payload>(name, { batchSize, ...this.#ownWay })
    } catch (error) {
      onTrouble(error)
      return []
    }
  }

  #take(job: Job<Payload>): void {
    const running = this.#run(job).catch(this.#options.onTrouble)
    this.#inHand.add(running)
    void running.then(() => {
      this.#inHand.delete(running)
      this.wake()
    })
  }

  async #run(job: Job<Payload>): Promise<void> {
    const { boss, name, work } = this.#options
    const lost = new AbortController()
    const beating = setInterval(() => void this.#touch(job, lost), TOUCH_MS)
    try {
      await work(job.data, AbortSignal.any([this.#aborting.signal, lost.signal]))
      await boss.complete(name, job, undefined, this.#ownWay)
    } catch (error) {
      await boss.fail(name, job, { message: String(error) })
    } finally {
      clearInterval(beating)
    }
  }

  // A job whose claim was lost runs elsewhere by now: here it ends.
  async #touch(job: Job<Payload>, lost: AbortController): Promise<void> {
    const { boss, name, onTrouble } = this.#options
    try {
      const touched = await boss.touch(name, job)
      if ('affected' in touched && touched.affected === 0) lost.abort()
    } catch (error) {
      onTrouble(error)
    }
  }

  async #untilWoken(): Promise<void> {
    if (this.#isWanted) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS)
      this.#wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wakeUp = undefined
  }

  async #settle(limitMs: number): Promise<void> {
    if (this.#inHand.size === 0) return
    const ended = new AbortController()
    const limit = pause(limitMs, undefined, { signal: ended.signal }).catch(() => undefined)
    await Promise.race([Promise.all(this.#inHand), limit])
    ended.abort()
  }
}
