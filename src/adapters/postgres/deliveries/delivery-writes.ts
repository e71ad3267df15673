import { setImmediate as untilOthersCame } from 'node:timers/promises'
import type { Delivery, Inbox } from '#ports/connection/inbox.ts'
import type { Database } from '../database/database.ts'
import { isDatabaseUnavailable, withinDeadline } from '../database/database-trouble.ts'
import { toJsonWithoutNul } from '../database/without-nul.ts'

export type RecordOutcome = Awaited<ReturnType<Inbox['record']>>

/** Leaves time to answer 503 within four seconds. [W5] */
const LIMIT_MS = 3_500
const MOST_IN_GROUP = 100
const MOST_BYTES_IN_GROUP = 4 * 1024 * 1024
/** The embedded engine has one connection; on a server one group may run while another becomes durable. */
const GROUPS_AT_ONCE = { embedded: 1, postgres: 4 }

// One call whose plan the engine keeps, without a transaction block: acknowledging costs no more. [W4]
const record = (sentBytes: string) => `
  with sent as materialized (select ${sentBytes} as bytes)
  select d.place, record_delivery(d.organization, d.workspace, d.key, d.topic, d.conversation, d.gist,
    substring(sent.bytes from d.first_byte for d.size), d.received_at, d.is_used, d.stamp) as outcome
  from sent, json_to_recordset($1::json) as d(place int, organization text, workspace text, key text,
    topic text, conversation text, gist jsonb, first_byte int, size int, received_at timestamptz,
    is_used boolean, stamp text)`

/** A server takes bytes as they are; the embedded engine would write each as two letters. */
const ENGINES = {
  postgres: { statement: record('$2::bytea'), toParameter: (bytes: Buffer) => bytes },
  embedded: {
    statement: record("decode($2::text, 'base64')"),
    toParameter: (bytes: Buffer) => bytes.toString('base64'),
  },
}

type Recorded = { place: number; outcome: RecordOutcome }

type Waiting = {
  delivery: Delivery
  resolve: (outcome: RecordOutcome) => void
  reject: (error: unknown) => void
}

/** Stores deliveries: those that come while one write is under way share the next, and so its way to the disk. */
export class DeliveryWrites {
  readonly #database: Pick<Database, 'engine' | 'query'>
  readonly #waiting: Waiting[] = []
  #groupCount = 0

  constructor(database: Pick<Database, 'engine' | 'query'>) {
    this.#database = database
  }

  /** Resolves once the delivery is durable; rejects in time for another try by the sender. */
  write(delivery: Delivery): Promise<RecordOutcome> {
    const written = new Promise<RecordOutcome>((resolve, reject) => {
      this.#waiting.push({ delivery, resolve, reject })
    })
    void this.#writeGroups()
    return withinDeadline(written, LIMIT_MS)
  }

  async #writeGroups(): Promise<void> {
    if (this.#groupCount >= GROUPS_AT_ONCE[this.#database.engine]) return
    this.#groupCount += 1
    while (this.#waiting.length > 0) {
      // The embedded engine blocks while it writes: what arrived meanwhile is read first.
      await untilOthersCame()
      await this.#writeGroup(this.#takeGroup())
    }
    this.#groupCount -= 1
  }

  #takeGroup(): Waiting[] {
    let bytes = 0
    const end = this.#waiting.findIndex(({ delivery }, place) => {
      bytes += delivery.raw.byteLength
      return place === MOST_IN_GROUP || (place > 0 && bytes > MOST_BYTES_IN_GROUP)
    })
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end)
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#record(group.map(({ delivery }) => delivery))
      group.forEach(({ resolve }, place) => resolve(outcomes.get(place) ?? 'repeated'))
    } catch (error) {
      // What waits would meet the same: its senders try again.
      if (isDatabaseUnavailable(error))
        for (const { reject } of [...group, ...this.#waiting.splice(0)]) reject(error)
      // One that cannot be stored must not keep the others out.
      else if (group.length > 1) await Promise.all(group.map((alone) => this.#writeGroup([alone])))
      else for (const { reject } of group) reject(error)
    }
  }

  async #record(deliveries: readonly Delivery[]): Promise<Map<number, RecordOutcome>> {
    const { statement, toParameter } = ENGINES[this.#database.engine]
    const bytes = toParameter(Buffer.concat(deliveries.map(({ raw }) => raw)))
    const asked = toJsonWithoutNul(toRecords(deliveries))
    const writing = this.#database.query<Recorded>(statement, [asked, bytes], 'urgent')
    const rows = await withinDeadline(writing, LIMIT_MS)
    return new Map(rows.map(({ place, outcome }) => [place, outcome]))
  }
}

function toRecords(deliveries: readonly Delivery[]) {
  let firstByte = 1
  return deliveries.map((delivery, place) => {
    const record = { place, first_byte: firstByte, ...toRecord(delivery) }
    firstByte += delivery.raw.byteLength
    return record
  })
}

function toRecord(delivery: Delivery) {
  const { organizationId, workspaceId, notificationKey, gist, raw, receivedAt, isUsed } = delivery
  const { arrival } = delivery
  return {
    organization: organizationId,
    workspace: workspaceId,
    key: notificationKey,
    topic: gist.topic,
    conversation: gist.conversationId ?? null,
    // Beside the gist, where the one write of a delivery has a place for it.
    gist: arrival === undefined ? gist : { ...gist, arrival },
    size: raw.byteLength,
    received_at: receivedAt.toISOString(),
    is_used: isUsed,
    stamp: delivery.stamp ?? null,
  }
}
