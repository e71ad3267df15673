import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { LookRequest, PendingTrigger } from '#ports/inbox.ts'
import type { ConversationRecord, JudgedPart, PresetMark } from '#ports/turn-records.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from './database.ts'
import { toDecision } from './decision-row.ts'
import { toPart, type PartRow } from './part-row.ts'
import { decisions, houseEvents, steps, unsettledDecisions } from './schema/decisions.ts'
import { deliveries, lookRequests } from './schema/inbox.ts'
import { contacts, conversations, parts, sessions } from './schema/sessions.ts'
import { toSession } from './session-row.ts'
import { toStep } from './step-row.ts'

/** Everything a look rests on, in statements that run side by side. */
export async function loadConversation(
  executor: Executor,
  key: ConversationKey,
): Promise<ConversationRecord> {
  const [found, session, storedParts, judgements, allSteps, unsettled, events, triggers, requests] =
    await Promise.all([
      executor.select().from(conversations).where(ofConversation(conversations, key)),
      loadSession(executor, key),
      readParts(executor, key),
      loadJudgements(executor, key),
      executor.select().from(steps).where(ofConversation(steps, key)).orderBy(asc(steps.written)),
      executor.select().from(unsettledDecisions).where(ofConversation(unsettledDecisions, key)),
      executor
        .select()
        .from(houseEvents)
        .where(ofConversation(houseEvents, key))
        .orderBy(asc(houseEvents.id)),
      loadTriggers(executor, key),
      loadRequests(executor, key),
    ])
  const [conversation] = found
  return {
    session,
    parts: storedParts.map(toPart),
    judged: judgements.judged,
    steps: allSteps.map(toStep),
    unsettled: unsettled[0] && toDecision(unsettled[0]),
    houseEvents: events.map(({ kind, at, afterPartId }) => ({
      kind,
      at,
      ...(afterPartId !== null && { afterPartId }),
    })),
    presetMarks: judgements.presetMarks,
    triggers,
    requests,
    fingerprint: conversation?.fingerprint ?? undefined,
    lastSeenPartId: conversation?.lastSeenPartId ?? undefined,
    troubleCount: conversation?.troubleCount ?? 0,
    troubleSince: conversation?.troubleSince ?? undefined,
  }
}

async function loadSession(executor: Executor, key: ConversationKey) {
  const [row] = await executor
    .select({ session: sessions, contact: contacts })
    .from(sessions)
    .leftJoin(contacts, isContactOfSession())
    .where(ofConversation(sessions, key))
  return row && toSession(row.session, row.contact)
}

export function isContactOfSession() {
  return and(
    eq(contacts.organizationId, sessions.organizationId),
    eq(contacts.workspaceId, sessions.workspaceId),
    eq(contacts.contactId, sessions.contactId),
  )
}

/** The opening message first, then by time; Intercom's ids rise, so they order what one second holds. */
export async function readParts(executor: Executor, key: ConversationKey): Promise<PartRow[]> {
  return executor
    .select()
    .from(parts)
    .where(ofConversation(parts, key))
    .orderBy(
      sql`${parts.kind} <> 'source'`,
      asc(parts.createdAt),
      sql`length(${parts.partId})`,
      sql`${parts.partId} collate "C"`,
    )
}

async function loadJudgements(
  executor: Executor,
  key: ConversationKey,
): Promise<{ judged: JudgedPart[]; presetMarks: PresetMark[] }> {
  const rows = await executor
    .select({
      partId: decisions.triggerPartId,
      decisionId: decisions.id,
      outcome: decisions.outcome,
      reason: decisions.reason,
      at: decisions.createdAt,
      presetTrigger: decisions.presetTrigger,
    })
    .from(decisions)
    .where(ofConversation(decisions, key))
    .orderBy(asc(decisions.position))
  const judged = rows.flatMap(({ partId, presetTrigger: _unused, ...row }) =>
    partId === null ? [] : [{ partId, ...row }],
  )
  const presetMarks = rows.flatMap(({ partId, presetTrigger, at }) =>
    presetTrigger === null
      ? []
      : [{ reason: presetTrigger, at, ...(partId !== null && { partId }) }],
  )
  return { judged, presetMarks }
}

async function loadTriggers(executor: Executor, key: ConversationKey): Promise<PendingTrigger[]> {
  const rows = await executor
    .select({ id: deliveries.id, gist: deliveries.gist, receivedAt: deliveries.receivedAt })
    .from(deliveries)
    .where(and(ofConversation(deliveries, key), isNull(deliveries.workedAt)))
    .orderBy(asc(deliveries.id))
  return rows.map(({ id, gist, receivedAt }) => ({
    deliveryId: String(id),
    topic: gist.topic,
    partIds: gist.partIds,
    ...(gist.authorKind && { authorKind: gist.authorKind }),
    ...(gist.channel && { channel: gist.channel }),
    receivedAt,
  }))
}

async function loadRequests(
  executor: Executor,
  key: ConversationKey,
): Promise<(LookRequest & { id: string })[]> {
  const rows = await executor
    .select()
    .from(lookRequests)
    .where(and(ofConversation(lookRequests, key), isNull(lookRequests.workedAt)))
    .orderBy(asc(lookRequests.id))
  return rows.map(({ id, by, action, comment, requestedAt }) => ({
    id: String(id),
    key: { ...key },
    by,
    ...(action && { action }),
    ...(comment !== null && { comment }),
    requestedAt,
  }))
}
