import { askGates, type GateVerdict } from '#domain/gates/gate.ts'
import { assigneeGate } from '#domain/gates/cause-to-speak.ts'
import {
  authorGate,
  channelGate,
  connectionGate,
  handoffGate,
  takeoverGate,
} from '#domain/gates/right-to-speak.ts'
import { isContactMessage } from '#domain/conversation/part.ts'
import { ownWords } from '#domain/conversation/part-text.ts'
import { summarizeRequest } from '#domain/handoff/summarize.ts'
import type { LookRequest } from '#ports/connection/inbox.ts'
import { answerGiving } from './answer-giving.ts'
import type { AnswerPorts, TurnEnd } from './answer-turn.ts'
import { carryOutSteps } from '../steps/carry-out-steps.ts'
import { draftTurn } from './draft-turn.ts'
import { askedAbout } from './gate-question.ts'
import { handOff } from './hand-off.ts'
import { toDecision, type Look } from './look.ts'
import { readContact } from '../answer/prepare-answer.ts'
import { judgeLook, recordLook, sessionIdOf, toSteps } from './record-look.ts'

export type RequestTask = {
  request: LookRequest & { id: string }
  mayBeSuperseded: boolean
  signal: AbortSignal
}

/** Acts on a button, a resume, a reconnect or a sweep. */
export async function answerRequest(
  ports: AnswerPorts,
  look: Look,
  task: RequestTask,
): Promise<TurnEnd> {
  const { request } = task
  if (request.action === 'hand-off') return handOffByTeammate(ports, look, task)
  if (request.action === 'draft') return draftForTeammate(ports, look, task)
  switch (request.by) {
    case 'given':
      return giveByButton(ports, look, task)
    case 'resume':
    case 'reconnect':
      return lookBack(ports, look, task)
    default: {
      const racedNotes = await recordLook(ports, look, { workedRequestIds: [request.id] })
      await carryOutSteps(ports, { ...look, steps: racedNotes })
      return { kind: 'ended' }
    }
  }
}

/** [C7, C8] Only conversations with an open message get a turn. */
async function lookBack(ports: AnswerPorts, look: Look, task: RequestTask): Promise<TurnEnd> {
  const { conversation, control } = look.situation
  const requestIds = [task.request.id]
  if (control.openMessage !== undefined && conversation.state !== 'closed')
    return answerGiving(ports, look, { ...task, trigger: { by: task.request.by }, requestIds })
  await recordLook(ports, look, { workedRequestIds: requestIds })
  return { kind: 'ended' }
}

/** [G17] The button gives it, and the AI teammate is assigned so that people see who has it. */
async function giveByButton(ports: AnswerPorts, look: Look, task: RequestTask): Promise<TurnEnd> {
  const decisionId = ports.ids.newId()
  const id = look.connection.aiTeammate.id
  const requestIds = [task.request.id]
  if (look.situation.conversation.teammateAssigneeId !== id) {
    const steps = toSteps(ports, look, {
      decisionId,
      planned: [{ kind: 'assign-agent', content: { assigneeId: id } }],
    })
    await ports.records.commit(look.key, { steps })
    const partIds = new Set(look.situation.conversation.parts.map((part) => part.id))
    await carryOutSteps(ports, { ...look, steps, seen: { teammateId: undefined, partIds } })
    const assigned = { ...look.situation.conversation, teammateAssigneeId: id }
    const given = { ...look, situation: { ...look.situation, conversation: assigned } }
    return answerGiving(ports, given, { ...task, trigger: { by: 'given' }, requestIds, decisionId })
  }
  return answerGiving(ports, look, { ...task, trigger: { by: 'given' }, requestIds, decisionId })
}

/** The button asks G7, G8 and G12 only; the decision is the newest message's where that has none yet. */
async function handOffByTeammate(
  ports: AnswerPorts,
  look: Look,
  { request }: RequestTask,
): Promise<TurnEnd> {
  const { situation } = look
  const question = await askedAbout(ports, look, situation.message)
  const verdict = askGates([takeoverGate, handoffGate, assigneeGate], {
    ...question,
    isGivenExplicitly: true,
  })
  if (verdict.closedBy === undefined) return carryOutHandoff(ports, look, { request, verdict })
  const decision = toDecision(ports, look, {
    sessionId: sessionIdOf(ports, look),
    trigger: { by: 'person' },
    outcome: 'skipped',
    reason: verdict.closedBy.reason,
    gates: verdict.records,
  })
  await recordLook(ports, look, { decision, workedRequestIds: [request.id] })
  return { kind: 'ended' }
}

async function carryOutHandoff(
  ports: AnswerPorts,
  look: Look,
  { request, verdict }: { request: RequestTask['request']; verdict: GateVerdict },
): Promise<TurnEnd> {
  const { situation } = look
  const { language = 'en', sentiment = 'neutral' } = look.record.session ?? {}
  const { unanswered } = situation.control
  const messages = situation.conversation.parts.filter(isContactMessage)
  const asked = (unanswered.length > 0 ? unanswered : messages.slice(-1)).map((part) =>
    ownWords(part, situation.conversation.channel.kind),
  )
  await handOff(ports, look, {
    trigger: judgeLook(look).message?.trigger ?? { by: 'person' },
    gates: verdict.records,
    reason: 'teammate-requested',
    summary: summarizeRequest(asked),
    language,
    sentiment,
    details: {},
    contact: await readContact(look),
    ...(request.comment !== undefined && { comment: request.comment }),
    workedRequestIds: [request.id],
  })
  return { kind: 'ended' }
}

async function draftForTeammate(
  ports: AnswerPorts,
  look: Look,
  { request, signal }: RequestTask,
): Promise<TurnEnd> {
  const { openMessage } = look.situation.control
  const question = await askedAbout(ports, look, openMessage)
  const verdict = askGates([connectionGate, channelGate, authorGate], question)
  const isDrafted =
    openMessage !== undefined &&
    verdict.closedBy === undefined &&
    (await draftTurn(ports, look, {
      trigger: { by: 'person' },
      message: openMessage,
      gates: verdict.records,
      reason: 'teammate-requested',
      isRequested: true,
      requestId: request.id,
      signal,
    }))
  if (isDrafted) return { kind: 'ended' }
  const decision = toDecision(ports, look, {
    sessionId: sessionIdOf(ports, look),
    trigger: { by: 'person' },
    outcome: 'skipped',
    reason: verdict.closedBy?.reason ?? (openMessage ? 'insufficient-knowledge' : 'nothing-open'),
    gates: verdict.records,
  })
  await recordLook(ports, look, { decision, workedRequestIds: [request.id] })
  return { kind: 'ended' }
}
