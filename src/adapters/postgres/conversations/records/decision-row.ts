import type { Decision, DecisionDetails } from '#domain/decision/decision.ts'
import type { decisions, unsettledDecisions } from '../../schema/decisions.ts'

type DecisionRow = typeof unsettledDecisions.$inferSelect
type NewDecisionRow = typeof decisions.$inferInsert

export function toDecision(row: DecisionRow): Decision {
  const { organizationId, workspaceId, conversationId } = row
  return {
    id: row.id,
    key: { organizationId, workspaceId, conversationId },
    ...(row.sessionId !== null && { sessionId: row.sessionId }),
    trigger: {
      by: row.triggerBy,
      ...(row.triggerTopic !== null && { topic: row.triggerTopic }),
      ...(row.triggerPartId !== null && { partId: row.triggerPartId }),
    },
    outcome: row.outcome,
    reason: row.reason,
    explanation: row.explanation,
    gates: row.gates,
    details: reviveDetails(row.details),
    timingsMs: row.timingsMs,
    createdAt: row.createdAt,
  }
}

export function toDecisionRow(decision: Decision): NewDecisionRow {
  return {
    ...decision.key,
    id: decision.id,
    sessionId: decision.sessionId ?? null,
    triggerBy: decision.trigger.by,
    triggerTopic: decision.trigger.topic ?? null,
    triggerPartId: decision.trigger.partId ?? null,
    outcome: decision.outcome,
    reason: decision.reason,
    explanation: decision.explanation,
    gates: decision.gates,
    details: decision.details,
    timingsMs: decision.timingsMs,
    createdAt: decision.createdAt,
    presetTrigger: decision.details.presetTrigger ?? null,
    inputTokens: decision.details.usage?.inputTokens ?? null,
    outputTokens: decision.details.usage?.outputTokens ?? null,
  }
}

// JSON keeps dates as text.
function reviveDetails(details: DecisionDetails): DecisionDetails {
  if (!details.passages) return details
  const passages = details.passages.map((scored) => ({
    ...scored,
    passage: { ...scored.passage, updatedAt: new Date(scored.passage.updatedAt) },
  }))
  return { ...details, passages }
}
