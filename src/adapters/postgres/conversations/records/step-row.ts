import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Step } from '#domain/steps/step.ts'
import type { steps } from '../../schema/decisions.ts'

type StepRow = typeof steps.$inferSelect

export function toStep(row: StepRow): Step {
  return {
    id: row.id,
    decisionId: row.decisionId,
    position: row.position,
    kind: row.kind,
    content: row.content,
    state: row.state,
    attemptCount: row.attemptCount,
    ...(row.notBefore && { notBefore: row.notBefore }),
    ...(row.partId !== null && { partId: row.partId }),
    ...(row.problem !== null && { problem: row.problem }),
    ...(row.endedAt && { endedAt: row.endedAt }),
  }
}

export function toStepRow(key: ConversationKey, step: Step): typeof steps.$inferInsert {
  return {
    ...key,
    ...step,
    notBefore: step.notBefore ?? null,
    partId: step.partId ?? null,
    problem: step.problem ?? null,
    endedAt: step.endedAt ?? null,
  }
}
