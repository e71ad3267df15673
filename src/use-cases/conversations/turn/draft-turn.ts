import type { Conversation, Part } from '#domain/conversation/conversation.ts'
import type { GateRecord, Reason, Trigger } from '#domain/decision/decision.ts'
import type { Gate, GateId } from '#domain/gates/gate.ts'
import { assistingGates, gatesAskedAgain, gatesInOrder } from '#domain/gates/gates.ts'
import type { GateQuestion } from '#domain/gates/gate.ts'
import { planDraft } from '#domain/steps/plan-steps.ts'
import { draftNoteHtml } from '#domain/steps/note-html.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type { AnswerPorts } from './answer-turn.ts'
import { carryOutSteps } from '../steps/carry-out-steps.ts'
import { toDecision, type Look } from './look.ts'
import { prepareAnswer } from '../answer/prepare-answer.ts'
import { recordLook, sessionIdOf, toSteps } from './record-look.ts'
import { isPutAside, lookAgain } from './second-look.ts'
import { writeAnswer } from '../answer/write-answer.ts'

export type DraftTurn = {
  trigger: Trigger
  message: Part
  gates: GateRecord[]
  /** The gate that kept the AI silent, or the person who asked. */
  reason: Reason
  isRequested: boolean
  requestId?: string
  signal: AbortSignal
}

/** [G18] Whether a draft may help people where the AI must not speak. */
export function mayAssist(closedBy: GateId, question: GateQuestion): boolean {
  const { conversation, settings } = question
  if (!assistingGates.has(closedBy) || conversation.state === 'closed') return false
  const contactGate = gatesInOrder.find(({ id }) => id === 'G14')
  return isAssistOn(settings, conversation) && contactGate?.ask(question).passed === true
}

function isAssistOn(settings: Settings, { channel }: Conversation): boolean {
  return channel.kind === 'email' ? settings.assistEmail : settings.assistWeb
}

/**
 * [G18] Posts a useful answer as an internal note and tags it. False when nothing would help, or when something changed
 * meanwhile: then nothing was posted and nothing recorded.
 */
export async function draftTurn(ports: AnswerPorts, seen: Look, turn: DraftTurn): Promise<boolean> {
  const prepared = await prepareAnswer(ports, seen, 'draft')
  const answer = await writeAnswer(ports, prepared.input, turn.signal)
  if (answer.kind !== 'reply' || answer.reason !== 'answered') return false
  const second = await lookAgain(ports, seen, {
    message: seen.situation.message,
    gates: gatesAskedAgain.filter((gate) => isAskedOfDrafts(gate, turn.isRequested)),
    mayBeSuperseded: true,
    ...(turn.requestId !== undefined && { requestId: turn.requestId }),
  })
  if (second.kind !== 'clear' || isPutAside(second.look)) return false
  const { look } = second
  const sessionId = sessionIdOf(ports, look)
  const { language, sentiment, details } = answer
  const decision = toDecision(ports, look, {
    sessionId,
    trigger: turn.trigger,
    outcome: 'drafted',
    reason: turn.reason,
    gates: turn.gates,
    details: {
      ...details,
      language,
      sentiment,
      generated: answer.text,
      citations: answer.citations,
      secondLook: second.records,
    },
  })
  const noteHtml = draftNoteHtml(answer.html, ports.decisionUrl(sessionId, decision.id))
  const steps = toSteps(ports, look, {
    decisionId: decision.id,
    planned: planDraft(look.connection.settings, noteHtml),
  })
  await recordLook(ports, look, {
    decision,
    steps,
    effects: { language, sentiment, ...(prepared.contact && { contact: prepared.contact }) },
    ...(turn.requestId !== undefined && { workedRequestIds: [turn.requestId] }),
  })
  await carryOutSteps(ports, { ...look, steps })
  return true
}

/** G12 is left out before a draft; before one that a person asked for, G7 and G8 too. */
function isAskedOfDrafts(gate: Gate, isRequested: boolean): boolean {
  if (gate.id === 'G12') return false
  return !(isRequested && (gate.id === 'G7' || gate.id === 'G8'))
}
