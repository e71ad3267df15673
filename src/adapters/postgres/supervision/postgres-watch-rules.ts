import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import type { Ids } from '#ports/clock.ts'
import type { Actor } from '#ports/connection/connections.ts'
import type {
  ListedWatchRule,
  SavedWatchRule,
  WatchRuleChange,
  WatchRules,
} from '#ports/supervision/supervision.ts'
import type { WatchCondition, WatchRule } from '#domain/supervision/watch-rule.ts'
import type { Database, Executor } from '../database/database.ts'
import { watchMarks, watchRules } from '../schema/supervision.ts'
import type { SecretBox } from '../connection/secret-box.ts'
import { withoutNul } from '../database/without-nul.ts'
import { writeAudit } from '../people/write-audit.ts'
import { toConditionColumns, toWatchRule } from './watch-rule-row.ts'
import { webhookSecretPlace } from './webhook-secret-place.ts'

const MOST_RULES = 50

/** [O7] */
export class PostgresWatchRules implements WatchRules {
  readonly #database: Database
  readonly #secrets: SecretBox
  readonly #ids: Ids

  constructor(tools: { database: Database; secrets: SecretBox; ids: Ids }) {
    this.#database = tools.database
    this.#secrets = tools.secrets
    this.#ids = tools.ids
  }

  async list(organizationId: string): Promise<ListedWatchRule[]> {
    const { drizzle } = this.#database
    const rows = await drizzle
      .select()
      .from(watchRules)
      .where(eq(watchRules.organizationId, organizationId))
      .orderBy(asc(watchRules.createdAt), asc(watchRules.id))
    const running = await drizzle
      .select({ ruleId: watchMarks.ruleId, count: count() })
      .from(watchMarks)
      .where(and(eq(watchMarks.organizationId, organizationId), isNull(watchMarks.endedAt)))
      .groupBy(watchMarks.ruleId)
    const counts = new Map(running.map((one) => [one.ruleId, one.count]))
    return rows.map((row) => ({ ...toWatchRule(row), runningCount: counts.get(row.id) ?? 0 }))
  }

  async create(
    organizationId: string,
    asked: { condition: WatchCondition; webhookUrl?: string },
    actor: Actor,
  ): Promise<SavedWatchRule | 'full'> {
    const { condition, webhookUrl } = withoutNul(asked)
    const id = this.#ids.newId()
    const webhook = this.#newWebhook({ organizationId, ruleId: id }, webhookUrl)
    return this.#database.transaction(async (transaction) => {
      const [found] = await transaction
        .select({ count: count() })
        .from(watchRules)
        .where(eq(watchRules.organizationId, organizationId))
      if ((found?.count ?? 0) >= MOST_RULES) return 'full'
      const [row] = await transaction
        .insert(watchRules)
        .values({
          organizationId,
          id,
          ...toConditionColumns(condition),
          isEnabled: true,
          ...webhook.columns,
          createdBy: actor.name,
        })
        .returning()
      if (!row) throw new Error('The rule was not stored.')
      const rule = toWatchRule(row)
      await audit(transaction, { organizationId, actor }, { after: rule })
      return { ...rule, ...webhook.shown }
    })
  }

  async change(
    organizationId: string,
    asked: { ruleId: string; change: WatchRuleChange },
    actor: Actor,
  ): Promise<SavedWatchRule | undefined> {
    const { ruleId, change } = withoutNul(asked)
    const own = ofRule(organizationId, ruleId)
    return this.#database.transaction(async (transaction) => {
      const [before] = await transaction.select().from(watchRules).where(own).for('update')
      if (!before) return undefined
      const { condition, isEnabled, webhookUrl } = change
      const isOtherUrl = webhookUrl !== undefined && webhookUrl !== before.webhookUrl
      const webhook = this.#newWebhook({ organizationId, ruleId }, webhookUrl)
      const [row] = await transaction
        .update(watchRules)
        .set({
          id: ruleId,
          ...(condition && toConditionColumns(condition)),
          ...(isEnabled !== undefined && { isEnabled }),
          ...(isOtherUrl && webhook.columns),
        })
        .where(own)
        .returning()
      if (!row) throw new Error('The rule was not stored.')
      if (isEnabled === false) await endMarks(transaction, organizationId, ruleId)
      const after = toWatchRule(row)
      await audit(transaction, { organizationId, actor }, { before: toWatchRule(before), after })
      return { ...after, ...(isOtherUrl && webhook.shown) }
    })
  }

  async delete(organizationId: string, ruleId: string, actor: Actor): Promise<boolean> {
    return this.#database.transaction(async (transaction) => {
      const [row] = await transaction
        .delete(watchRules)
        .where(ofRule(organizationId, withoutNul(ruleId)))
        .returning()
      if (row) await audit(transaction, { organizationId, actor }, { before: toWatchRule(row) })
      return row !== undefined
    })
  }

  /** Another address has another secret: who had the old one learns nothing of the new. */
  #newWebhook(
    place: { organizationId: string; ruleId: string },
    url: string | null | undefined,
  ): {
    columns: { webhookUrl: string | null; webhookSecret: Uint8Array | null }
    shown: { webhookSecret?: string }
  } {
    if (url === undefined || url === null)
      return { columns: { webhookUrl: null, webhookSecret: null }, shown: {} }
    const webhookSecret = `whs_${randomBytes(32).toString('base64url')}`
    const sealed = this.#secrets.seal(webhookSecret, webhookSecretPlace(place))
    return { columns: { webhookUrl: url, webhookSecret: sealed }, shown: { webhookSecret } }
  }
}

function ofRule(organizationId: string, ruleId: string) {
  return and(eq(watchRules.organizationId, organizationId), eq(watchRules.id, ruleId))
}

async function endMarks(
  transaction: Executor,
  organizationId: string,
  ruleId: string,
): Promise<void> {
  await transaction
    .update(watchMarks)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        eq(watchMarks.organizationId, organizationId),
        eq(watchMarks.ruleId, ruleId),
        isNull(watchMarks.endedAt),
      ),
    )
}

async function audit(
  transaction: Executor,
  by: { organizationId: string; actor: Actor },
  { before, after }: { before?: WatchRule; after?: WatchRule },
): Promise<void> {
  const action = !before ? 'added' : after ? 'changed' : 'removed'
  await writeAudit(transaction, {
    ...by,
    action: `watch_rule.${action}`,
    ...(before && { before: toAudited(before) }),
    ...(after && { after: toAudited(after) }),
  })
}

/** An address may carry a token in its path, so only its host is told. */
function toAudited({ condition, isEnabled, webhookUrl }: WatchRule) {
  return {
    ...condition,
    isEnabled,
    ...(webhookUrl !== undefined && { webhookHost: URL.parse(webhookUrl)?.host ?? '' }),
  }
}
