import { and, eq, sql } from 'drizzle-orm'
import type { WatchCondition, WatchRule } from '#domain/supervision/watch-rule.ts'
import type { BegunMark, WatchEvaluation } from '#ports/supervision/supervision.ts'
import { type Database, type Executor, readRows } from '../database/database.ts'
import { ChangeHints } from '../conversations/postgres-changes.ts'
import { watchDeliveries, watchRules } from '../schema/supervision.ts'
import { pastMatches } from './past-matches.ts'
import { holdingSessions } from './watch-conditions.ts'
import { toWatchRule } from './watch-rule-row.ts'

type ToBody = (mark: BegunMark) => { id: string; body: string }
type BegunRow = { mark_id: string; id: string; number: string; conversation_id: string }

/** So that a rule that suddenly holds everywhere does not hold up the others; the next look takes the rest. */
const MOST_BEGUN = 500

/** [O7] Level-triggered: compares marks with sessions, never follows events. */
export class PostgresWatchEvaluation implements WatchEvaluation {
  readonly #database: Database
  readonly #hints: ChangeHints

  constructor(database: Database) {
    this.#database = database
    this.#hints = new ChangeHints(database)
  }

  async listOrganizations(): Promise<string[]> {
    const rows = await this.#database.drizzle
      .selectDistinct({ organizationId: watchRules.organizationId })
      .from(watchRules)
      .where(eq(watchRules.isEnabled, true))
    return rows.map(({ organizationId }) => organizationId)
  }

  async evaluate(
    organizationId: string,
    at: Date,
    toBody: ToBody,
  ): Promise<{ begun: number; ended: number }> {
    const rows = await this.#database.drizzle
      .select({ id: watchRules.id })
      .from(watchRules)
      .where(and(eq(watchRules.organizationId, organizationId), eq(watchRules.isEnabled, true)))
    const total = { begun: 0, ended: 0 }
    for (const { id } of rows) {
      const { begun, ended } = await this.#database.transaction((transaction) =>
        evaluateRule(transaction, { organizationId, ruleId: id, at, toBody }),
      )
      total.begun += begun
      total.ended += ended
    }
    if (total.begun + total.ended > 0) this.#hints.tell(organizationId)
    return total
  }

  async countPast(
    organizationId: string,
    condition: WatchCondition,
    time: { from: Date; to: Date },
  ): Promise<number> {
    const matches = pastMatches(organizationId, condition, time)
    const [row] = await readRows<{ count: number }>(
      this.#database.drizzle,
      sql`select count(*)::int as count from (${matches}) matched`,
    )
    return row?.count ?? 0
  }
}

type Asked = { organizationId: string; ruleId: string; at: Date; toBody: ToBody }

/** The rule's row is locked, so that nodes evaluate it one after the other and no change falls between. */
async function evaluateRule(
  transaction: Executor,
  { organizationId, ruleId, at, toBody }: Asked,
): Promise<{ begun: number; ended: number }> {
  const [row] = await transaction
    .select()
    .from(watchRules)
    .where(and(eq(watchRules.organizationId, organizationId), eq(watchRules.id, ruleId)))
    .for('update', { skipLocked: true })
  if (!row?.isEnabled) return { begun: 0, ended: 0 }
  const rule = toWatchRule(row)
  const scope = { organizationId, rule, at }
  const ended = await endMarks(transaction, scope)
  const begun = await beginMarks(transaction, scope)
  if (rule.webhookUrl !== undefined && begun.length > 0)
    await transaction
      .insert(watchDeliveries)
      .values(begun.map((mark) => toDeliveryRow(scope, mark, toBody)))
  return { begun: begun.length, ended }
}

type Scope = { organizationId: string; rule: WatchRule; at: Date }

async function endMarks(
  transaction: Executor,
  { organizationId, rule, at }: Scope,
): Promise<number> {
  const rows = await readRows<{ is_over: boolean }>(
    transaction,
    sql`with holding as materialized (${holdingSessions(organizationId, rule, at)})
      update watch_marks m
      set ended_at = case when h.id is null then ${at.toISOString()}::timestamptz end,
        occurrence = coalesce(h.occurrence, m.occurrence)
      from watch_marks known left join holding h on h.id = known.session_id
      where known.organization_id = ${organizationId} and known.rule_id = ${rule.id} and known.ended_at is null
        and m.organization_id = known.organization_id and m.id = known.id
        and (h.id is null or h.occurrence is distinct from known.occurrence)
      returning h.id is null as is_over`,
  )
  return rows.filter((row) => row.is_over).length
}

async function beginMarks(
  transaction: Executor,
  { organizationId, rule, at }: Scope,
): Promise<BegunRow[]> {
  return readRows<BegunRow>(
    transaction,
    sql`with holding as materialized (${holdingSessions(organizationId, rule, at)}), begun as (
        insert into watch_marks (organization_id, rule_id, session_id, occurrence, began_at)
        select ${organizationId}, ${rule.id}, h.id, h.occurrence, ${at.toISOString()}::timestamptz
        from holding h where not exists (
          select 1 from watch_marks m where m.organization_id = ${organizationId}
            and m.rule_id = ${rule.id} and m.session_id = h.id
            and (m.ended_at is null or m.occurrence = h.occurrence))
        limit ${MOST_BEGUN}
        on conflict do nothing returning id, session_id)
      select begun.id::text as mark_id, s.id, s.number::text as number, s.conversation_id
      from begun join sessions s on s.organization_id = ${organizationId} and s.id = begun.session_id`,
  )
}

function toDeliveryRow({ organizationId, rule, at }: Scope, row: BegunRow, toBody: ToBody) {
  const { id, body } = toBody({
    rule,
    markId: row.mark_id,
    session: { id: row.id, number: Number(row.number), conversationId: row.conversation_id },
    at,
  })
  return {
    organizationId,
    id,
    ruleId: rule.id,
    markId: BigInt(row.mark_id),
    body,
    state: 'waiting' as const,
    attempts: [],
    nextAt: at,
    createdAt: at,
  }
}
