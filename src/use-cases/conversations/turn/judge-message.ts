import type { Part } from '#domain/conversation/conversation.ts'
import type { Reason, Trigger } from '#domain/decision/decision.ts'
import { askGates, type GateQuestion, type GateVerdict } from '#domain/gates/gate.ts'
import { gatesInOrder, handingOffGates } from '#domain/gates/gates.ts'
import { beginsSession } from '#domain/session/begins-session.ts'
import { planAssignment } from '#domain/steps/plan-steps.ts'
import type { Step } from '#domain/steps/step.ts'
import { answerTurn, type AnswerPorts, type TurnEnd } from './answer-turn.ts'
import { draftTurn, mayAssist } from './draft-turn.ts'
import { askedAbout } from './gate-question.ts'
import { finishHandoff } from './hand-off.ts'
import { toDecision, type Look } from './look.ts'
import { readContact } from '../answer/prepare-answer.ts'
import { recordLook, sessionIdOf, toSteps } from './record-look.ts'
import { isPutAside } from './second-look.ts'

export type MessageTurn = {
  trigger: Trigger
  /** The newest customer message, or the open one that a giving or resume looks back at. */
  message: Part
  mayBeSuperseded: boolean
  /** The wish for a look that this turn answers. */
  requestIds: string[]
  decisionId?: string
  signal: AbortSignal
}

type Closed = { question: GateQuestion; verdict: GateVerdict; reason: Reason }

/** Asks the gates about a customer message and acts on what they say. */
export async function judgeMessage(
  ports: AnswerPorts,
  seen: Look,
  turn: MessageTurn,
): Promise<TurnEnd> {
  const startedAt = ports.clock.now()
  const question = await askedAbout(ports, seen, turn.message)
  const verdict = askGates(gatesInOrder, question)
  const gatesMs = ports.clock.now().getTime() - startedAt.getTime()
  const look = { ...seen, timingsMs: { ...seen.timingsMs, gates: gatesMs } }
  const { closedBy, records } = verdict
  if (closedBy !== undefined && !handingOffGates.has(closedBy.gate)) {
    const isDrafted =
      mayAssist(closedBy.gate, question) && (await assist(ports, look, { turn, verdict }))
    return isDrafted
      ? { kind: 'ended' }
      : skip(ports, look, { turn, closed: { question, verdict, reason: closedBy.reason } })
  }
  if (closedBy === undefined && isPutAside(look))
    return skip(ports, look, {
      turn,
      closed: { question, verdict, reason: 'conversation-closed' },
    })
  return answerTurn(ports, look, { ...turn, gates: records, limits: limitsOf(closedBy?.reason) })
}

function limitsOf(reason: Reason | undefined): {
  spendLimitReached: boolean
  tooManyReplies: boolean
} {
  return {
    spendLimitReached: reason === 'spend-limit',
    tooManyReplies: reason === 'too-many-replies',
  }
}

/** [G18] */
function assist(
  ports: AnswerPorts,
  look: Look,
  { turn, verdict }: { turn: MessageTurn; verdict: GateVerdict },
): Promise<boolean> {
  const { trigger, message, signal } = turn
  const reason = verdict.closedBy?.reason ?? 'awaiting-assignment'
  const draft = { trigger, message, gates: verdict.records, reason, isRequested: false, signal }
  return draftTurn(ports, look, draft)
}

async function skip(
  ports: AnswerPorts,
  look: Look,
  { turn, closed }: { turn: MessageTurn; closed: Closed },
): Promise<TurnEnd> {
  const { reason, verdict } = closed
  const isKept = look.connection.settings.fullConversationSync || beginsSession('skipped', reason)
  const begins = look.record.session === undefined && isKept
  const contact = begins ? await readContact(look) : undefined
  const decision = toDecision(ports, look, {
    ...(turn.decisionId !== undefined && { id: turn.decisionId }),
    sessionId: sessionIdOf(ports, look),
    trigger: turn.trigger,
    outcome: 'skipped',
    reason,
    gates: verdict.records,
  })
  const steps = reason === 'handed-off' ? owedAssignment(ports, look, decision.id) : []
  await recordLook(ports, look, {
    decision,
    steps,
    workedRequestIds: turn.requestIds,
    effects: {
      ...(contact && { contact }),
      ...(steps.length > 0 && { isAssignmentOwed: false }),
    },
  })
  if (steps.length > 0) await finishHandoff(ports, look, steps)
  return { kind: 'ended' }
}

/** [H6] The assignment of a handoff that found the conversation closed is made up when the customer writes. */
function owedAssignment(ports: AnswerPorts, look: Look, decisionId: string): Step[] {
  if (look.record.session?.isAssignmentOwed !== true) return []
  if (look.situation.conversation.state === 'closed') return []
  return toSteps(ports, look, { decisionId, planned: planAssignment(look.connection.settings) })
}
