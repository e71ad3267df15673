import { type SQL, sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { isOpenStep, type Step } from '#domain/steps/step.ts'
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

type NewStepRow = Omit<typeof steps.$inferInsert, 'endedAt'> & { endedAt: Date | SQL | null }

export function toStepRow(key: ConversationKey, step: Step): NewStepRow {
  return {
    ...key,
    ...step,
    notBefore: step.notBefore ?? null,
    partId: step.partId ?? null,
    problem: step.problem ?? null,
    endedAt: isOpenStep(step) ? null : (step.endedAt ?? sql`clock_timestamp()`),
  }
}
