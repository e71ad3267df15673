import { and, eq, inArray, sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { eraseDecision, eraseSession, eraseStep } from '#domain/session/erase-texts.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from '../../database/database.ts'
import { toDecision, toDecisionRow } from './decision-row.ts'
import { decisions, ratings, steps, unsettledDecisions } from '../../schema/decisions.ts'
import { deliveries, lookRequests } from '../../schema/inbox.ts'
import { conversations, sessions } from '../../schema/sessions.ts'
import { reviewItems, reviewScores } from '../../schema/supervision.ts'
import { toSession, toSessionColumns } from './session-row.ts'
import { toStep } from './step-row.ts'
import { eraseParts } from './write-parts.ts'

/** [S4, O4] Erases every text of a conversation; the rows stay for counts, and the mark says when. */
export async function eraseConversation(
  transaction: Executor,
  key: ConversationKey,
): Promise<void> {
  await eraseParts(transaction, key)
  await eraseSessionRow(transaction, key)
  await eraseDecisionRows(transaction, key)
  await eraseStepRows(transaction, key)
  await transaction
    .update(lookRequests)
    .set({ comment: null })
    .where(ofConversation(lookRequests, key))
  await transaction.update(deliveries).set({ raw: null }).where(ofConversation(deliveries, key))
  await transaction
    .update(conversations)
    .set({ erasedAt: sql`now()` })
    .where(ofConversation(conversations, key))
}

async function eraseSessionRow(transaction: Executor, key: ConversationKey): Promise<void> {
  const [row] = await transaction.select().from(sessions).where(ofConversation(sessions, key))
  if (!row) return
  const { contactId: _kept, ...columns } = toSessionColumns(eraseSession(toSession(row, null)))
  await transaction
    .update(sessions)
    .set({ ...columns, search: null })
    .where(ofConversation(sessions, key))
  await transaction
    .update(ratings)
    .set({ comment: null })
    .where(and(eq(ratings.organizationId, key.organizationId), eq(ratings.sessionId, row.id)))
  await eraseReviewComments(transaction, key.organizationId, row.id)
}

/** A reviewer may have quoted the customer. [O8] */
async function eraseReviewComments(
  transaction: Executor,
  organizationId: string,
  sessionId: string,
): Promise<void> {
  const ofSession = transaction
    .select({ decisionId: reviewItems.decisionId })
    .from(reviewItems)
    .where(
      and(eq(reviewItems.organizationId, organizationId), eq(reviewItems.sessionId, sessionId)),
    )
  await transaction
    .update(reviewScores)
    .set({ comment: null })
    .where(
      and(
        eq(reviewScores.organizationId, organizationId),
        inArray(reviewScores.decisionId, ofSession),
      ),
    )
}

async function eraseDecisionRows(transaction: Executor, key: ConversationKey): Promise<void> {
  for (const row of await transaction
    .select()
    .from(decisions)
    .where(ofConversation(decisions, key))) {
    const { explanation, gates, details } = toDecisionRow(eraseDecision(toDecision(row)))
    await transaction
      .update(decisions)
      .set({ explanation, gates, details, erasedAt: sql`now()` })
      .where(and(ofConversation(decisions, key), eq(decisions.id, row.id)))
  }
  const [unsettled] = await transaction
    .select()
    .from(unsettledDecisions)
    .where(ofConversation(unsettledDecisions, key))
  if (!unsettled) return
  const { explanation, gates, details } = toDecisionRow(eraseDecision(toDecision(unsettled)))
  await transaction
    .update(unsettledDecisions)
    .set({ explanation, gates, details })
    .where(ofConversation(unsettledDecisions, key))
}

async function eraseStepRows(transaction: Executor, key: ConversationKey): Promise<void> {
  for (const row of await transaction.select().from(steps).where(ofConversation(steps, key))) {
    const { content, problem = null } = eraseStep(toStep(row))
    await transaction
      .update(steps)
      .set({ content, problem })
      .where(and(ofConversation(steps, key), eq(steps.id, row.id)))
  }
}
