import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { WatchDelivery } from '#domain/supervision/watch-delivery.ts'
import type { Page } from '#ports/conversations/session-queries.ts'
import type { DueWatchDelivery, WatchDeliveries } from '#ports/supervision/supervision.ts'
import { parseCursor, toPage } from '../database/cursor.ts'
import type { Database } from '../database/database.ts'
import { watchDeliveries, watchRules } from '../schema/supervision.ts'
import type { SecretBox } from '../connection/secret-box.ts'
import { withoutNul } from '../database/without-nul.ts'
import { webhookSecretPlace } from './webhook-secret-place.ts'

const MOST_TAKEN = 20

type Row = typeof watchDeliveries.$inferSelect

/** [O7] */
export class PostgresWatchDeliveries implements WatchDeliveries {
  readonly #database: Database
  readonly #secrets: SecretBox

  constructor(tools: { database: Database; secrets: SecretBox }) {
    this.#database = tools.database
    this.#secrets = tools.secrets
  }

  async list(
    organizationId: string,
    ruleId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<WatchDelivery>> {
    const list = `watch deliveries ${organizationId} ${ruleId}`
    const after = cursor === undefined ? undefined : parseCursor(list, cursor)
    if (after === 'invalid') return { items: [], nextCursor: undefined }
    const { createdAt, id } = watchDeliveries
    const rows = await this.#database.drizzle
      .select()
      .from(watchDeliveries)
      .where(
        and(
          eq(watchDeliveries.organizationId, organizationId),
          eq(watchDeliveries.ruleId, withoutNul(ruleId)),
          after && sql`(${createdAt}, ${id}) < (${after.sortKey}::timestamptz, ${after.id})`,
        ),
      )
      .orderBy(desc(createdAt), desc(id))
      .limit(limit + 1)
    return toPage(rows, limit, {
      list,
      toItem: toDelivery,
      placeOf: (row) => ({ sortKey: row.createdAt.toISOString(), id: row.id }),
    })
  }

  async take(now: Date, leaseUntil: Date): Promise<DueWatchDelivery[]> {
    return this.#database.transaction(async (transaction) => {
      const due = await transaction
        .select({ delivery: watchDeliveries, rule: watchRules })
        .from(watchDeliveries)
        .innerJoin(
          watchRules,
          and(
            eq(watchRules.organizationId, watchDeliveries.organizationId),
            eq(watchRules.id, watchDeliveries.ruleId),
          ),
        )
        .where(lte(watchDeliveries.nextAt, now))
        .orderBy(watchDeliveries.nextAt)
        .limit(MOST_TAKEN)
        .for('update', { of: watchDeliveries, skipLocked: true })
      if (due.length > 0)
        await transaction
          .update(watchDeliveries)
          .set({ nextAt: leaseUntil })
          .where(
            and(
              inArray(
                watchDeliveries.organizationId,
                due.map(({ delivery }) => delivery.organizationId),
              ),
              inArray(
                watchDeliveries.id,
                due.map(({ delivery }) => delivery.id),
              ),
            ),
          )
      return due.map(({ delivery, rule }) => ({
        organizationId: delivery.organizationId,
        delivery: toDelivery(delivery),
        target: this.#targetOf(rule),
      }))
    })
  }

  async save(organizationId: string, delivery: WatchDelivery): Promise<void> {
    const { id, state, attempts, nextAt = null } = withoutNul(delivery)
    await this.#database.drizzle
      .update(watchDeliveries)
      .set({ state, attempts, nextAt })
      .where(and(eq(watchDeliveries.organizationId, organizationId), eq(watchDeliveries.id, id)))
  }

  #targetOf(rule: typeof watchRules.$inferSelect): DueWatchDelivery['target'] {
    const { organizationId, id: ruleId, webhookUrl, webhookSecret } = rule
    if (webhookUrl === null || webhookSecret === null) return undefined
    const place = webhookSecretPlace({ organizationId, ruleId })
    return { url: webhookUrl, secret: this.#secrets.open(webhookSecret, place) }
  }
}

function toDelivery({ id, ruleId, body, state, attempts, nextAt, createdAt }: Row): WatchDelivery {
  return { id, ruleId, body, state, attempts, createdAt, ...(nextAt && { nextAt }) }
}
