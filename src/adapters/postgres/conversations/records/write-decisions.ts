import { sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Decision } from '#domain/decision/decision.ts'
import type { Step } from '#domain/steps/step.ts'
import type { ConversationChange } from '#ports/conversations/turn-records.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from '../../database/database.ts'
import { toDecisionRow } from './decision-row.ts'
import { decisions, steps, unsettledDecisions } from '../../schema/decisions.ts'
import { toStepRow } from './step-row.ts'

/** Appends the decisions, and keeps or settles the unsettled one. */
export async function writeDecisions(
  transaction: Executor,
  key: ConversationKey,
  { decisions: given = [], unsettled, settle }: ConversationChange,
): Promise<void> {
  const shown = settle ? [...given, settle] : given
  if (shown.length > 0)
    await transaction.insert(decisions).values(shown.map(toDecisionRow)).onConflictDoNothing()
  if (settle)
    await transaction.delete(unsettledDecisions).where(ofConversation(unsettledDecisions, key))
  if (unsettled) await keepUnsettled(transaction, unsettled)
}

/** Inserted or replaced by id, within this conversation only. */
export async function writeSteps(
  executor: Executor,
  key: ConversationKey,
  given: readonly Step[],
): Promise<void> {
  if (given.length === 0) return
  const written = await executor
    .insert(steps)
    .values(given.map((step) => toStepRow(key, step)))
    .onConflictDoUpdate({
      target: [steps.organizationId, steps.id],
      set: {
        position: sql`excluded.position`,
        content: sql`excluded.content`,
        state: sql`excluded.state`,
        attemptCount: sql`excluded.attempt_count`,
        notBefore: sql`excluded.not_before`,
        partId: sql`excluded.part_id`,
        problem: sql`excluded.problem`,
        endedAt: sql`case when excluded.ended_at is null then null else coalesce(${steps.endedAt}, excluded.ended_at) end`,
      },
      setWhere: ofConversation(steps, key),
    })
    .returning({ id: steps.id })
  if (written.length < new Set(given.map(({ id }) => id)).size)
    throw new Error('The step belongs to another conversation.')
}

async function keepUnsettled(transaction: Executor, unsettled: Decision): Promise<void> {
  const {
    presetTrigger: _trigger,
    inputTokens: _in,
    outputTokens: _out,
    ...row
  } = toDecisionRow(unsettled)
  const { organizationId, workspaceId, conversationId } = unsettledDecisions
  await transaction
    .insert(unsettledDecisions)
    .values(row)
    .onConflictDoUpdate({ target: [organizationId, workspaceId, conversationId], set: row })
}
