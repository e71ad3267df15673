import type { Decision, GateRecord, HandoffReason, Trigger } from '#domain/decision/decision.ts'
import { handoffLineHtml } from '#domain/handoff/handoff-line.ts'
import { handoffNoteHtml } from '#domain/handoff/handoff-note.ts'
import { isInsideOfficeHours } from '#domain/session/office-hours.ts'
import type { Passage } from '#domain/knowledge/document.ts'
import type { ContactProfile, Sentiment } from '#domain/session/session.ts'
import { planHandoff } from '#domain/steps/plan-steps.ts'
import type { Step } from '#domain/steps/step.ts'
import type { ConversationRecord } from '#ports/conversations/turn-records.ts'
import { type ClosestPassagesPorts, findClosestPassages } from '../answer/closest-passages.ts'
import { carryOutSteps, type CarryOutPorts } from '../steps/carry-out-steps.ts'
import { toDecision, toLook, type Look } from './look.ts'
import { recordLook, sessionIdOf, toSteps, type RecordPorts } from './record-look.ts'
import type { SecondLookPorts } from './second-look.ts'

export type HandOffPorts = CarryOutPorts &
  RecordPorts &
  ClosestPassagesPorts &
  SecondLookPorts & {
    /** The permalink that notes carry. */
    decisionUrl: (sessionId: string, decisionId: string) => string
  }

export type HandoffTask = {
  trigger: Trigger
  gates: GateRecord[]
  reason: HandoffReason
  summary: string
  language: string
  sentiment: Sentiment
  details: Decision['details']
  contact: ContactProfile | undefined
  comment?: string
  workedRequestIds?: string[]
  decisionId?: string
}

/**
 * [H3, H6] Hands off from the moment that the decision is written: then line, note, tag and assignment. The caller has
 * asked again; what has begun is finished, also after a crash.
 */
export async function handOff(ports: HandOffPorts, look: Look, task: HandoffTask): Promise<void> {
  const at = ports.clock.now()
  const { reason, summary, language, sentiment } = task
  const decision = toDecision(ports, look, {
    ...(task.decisionId !== undefined && { id: task.decisionId }),
    sessionId: sessionIdOf(ports, look),
    trigger: task.trigger,
    outcome: 'handed-off',
    reason,
    gates: task.gates,
    details: { ...task.details, language, sentiment },
  })
  const passages = await findClosestPassages(ports, look)
  const isClosed = look.situation.conversation.state === 'closed'
  const steps = toSteps(ports, look, {
    decisionId: decision.id,
    planned: planHandoff(look.connection.settings, {
      lineHtml: handoffLineHtml(look.connection.settings, {
        language,
        isInsideOfficeHours: isInsideOfficeHours(look.connection.settings.officeHours, at),
      }),
      noteHtml: noteOf(ports, { decision, task, passages }),
      isClosed,
    }),
  })
  const afterPartId = look.situation.conversation.parts.at(-1)?.id
  await recordLook(ports, look, {
    decision,
    steps,
    houseEvents: [{ kind: 'handed-off', at, ...(afterPartId !== undefined && { afterPartId }) }],
    effects: {
      handedOffAt: at,
      handoff: { reason, summary, sentiment, language, at },
      isAssignmentOwed: isClosed,
      summary,
      sentiment,
      language,
      ...(task.contact && { contact: task.contact }),
    },
    ...(task.workedRequestIds && { workedRequestIds: task.workedRequestIds }),
  })
  await finishHandoff(ports, look, steps)
}

/** Carries out a handoff's steps and takes over what Intercom then shows. */
export async function finishHandoff(
  ports: HandOffPorts,
  look: Look,
  steps: readonly Step[],
): Promise<void> {
  const end = await carryOutSteps(ports, { ...look, steps })
  if (end === undefined) return
  const record = withSteps(await ports.records.load(look.key), end.steps)
  const { key, connection, helpdesk } = look
  const after = toLook({ key, connection, helpdesk, record }, end.conversation, ports.clock.now())
  await recordLook(ports, after, { isRefresh: true, steps: end.steps })
}

function withSteps(record: ConversationRecord, ended: readonly Step[]): ConversationRecord {
  const byId = new Map(ended.map((step) => [step.id, step]))
  return { ...record, steps: record.steps.map((step) => byId.get(step.id) ?? step) }
}

function noteOf(
  ports: HandOffPorts,
  {
    decision,
    task,
    passages,
  }: { decision: Decision; task: HandoffTask; passages: readonly Passage[] },
): string {
  return handoffNoteHtml({
    summary: task.summary,
    sentiment: task.sentiment,
    language: task.language,
    reason: task.reason,
    passages,
    link: ports.decisionUrl(decision.sessionId ?? '', decision.id),
    ...(task.comment !== undefined && { comment: task.comment }),
    ...(task.details.contradiction !== undefined && {
      contradiction: task.details.contradiction,
    }),
  })
}
