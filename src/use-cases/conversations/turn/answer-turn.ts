import type {
  Decision,
  GateRecord,
  HandoffReason,
  Reason,
  Trigger,
} from '#domain/decision/decision.ts'
import type { Part } from '#domain/conversation/conversation.ts'
import { gatesAskedAgain } from '#domain/gates/gates.ts'
import type { SessionEffects } from '#domain/session/next-session.ts'
import { isGivenExplicitly } from '#domain/session/situation.ts'
import { planReply } from '#domain/steps/plan-steps.ts'
import { citationsNoteHtml } from '#domain/steps/note-html.ts'
import type { WrittenAnswer } from '#domain/answering/written-answer.ts'
import type { Answerer, LanguageDetector } from '#ports/conversations/answerer.ts'
import { handOff, type HandOffPorts } from './hand-off.ts'
import { toDecision, type Look } from './look.ts'
import { prepareAnswer, type PreparePorts } from '../answer/prepare-answer.ts'
import { recordLook, sessionIdOf, toSteps } from './record-look.ts'
import { resolveConversation } from './resolve-conversation.ts'
import { lookAgain, type SecondLook } from './second-look.ts'
import { sendReply, type SendReplyPorts } from '../steps/send-reply.ts'
import { writeAnswer } from '../answer/write-answer.ts'

export type AnswerPorts = SendReplyPorts &
  PreparePorts &
  HandOffPorts & { answerer: Answerer; languages: LanguageDetector }

/** What the turn is about, and what was asked so far. */
export type Turn = {
  trigger: Trigger
  /** The customer message that is answered. */
  message: Part
  gates: GateRecord[]
  mayBeSuperseded: boolean
  /** [G15] Limits that hand off. */
  limits: { spendLimitReached: boolean; tooManyReplies: boolean }
  requestIds: string[]
  /** Where steps were already taken under the decision to come. */
  decisionId?: string
  signal: AbortSignal
}

export type TurnEnd =
  | { kind: 'ended' }
  /** [T4] A newer message came: start over with the whole thread. */
  | { kind: 'start-over'; look: Look }
  /** Somebody pressed a button meanwhile. [T3] */
  | { kind: 'cancelled' }

/** [T, A, H] Writes the answer, asks again on a fresh fetch, and brings Intercom to the decided state. */
export async function answerTurn(ports: AnswerPorts, seen: Look, turn: Turn): Promise<TurnEnd> {
  const startedAt = ports.clock.now()
  const prepared = await prepareAnswer(ports, seen, 'reply')
  const answer = await writeAnswer(ports, { ...prepared.input, ...turn.limits }, turn.signal)
  const answerMs = ports.clock.now().getTime() - startedAt.getTime()
  const second = await lookAgain(ports, seen, {
    message: seen.situation.message,
    gates: gatesAskedAgain,
    mayBeSuperseded: turn.mayBeSuperseded,
  })
  if (second.kind === 'cancelled') return second
  const look = withFacts(second.look, prepared.look, { ...seen.timingsMs, answer: answerMs })
  if (second.kind === 'withheld' && second.reason === 'superseded')
    return { kind: 'start-over', look: second.look }
  if (second.kind === 'withheld')
    return withhold(ports, look, { turn, second, answer, contact: prepared.contact })
  return act(ports, look, { turn, second, answer, contact: prepared.contact })
}

/** The fresh look with the files that were stored on the way, and the times of both. */
function withFacts(fresh: Look, prepared: Look, timingsMs: Record<string, number>): Look {
  const stored = new Map(prepared.situation.conversation.parts.map((part) => [part.id, part]))
  const parts = fresh.situation.conversation.parts.map((part) => {
    const known = stored.get(part.id)
    return known === undefined || part.isRedacted
      ? part
      : { ...part, attachments: known.attachments }
  })
  const conversation = { ...fresh.situation.conversation, parts }
  return {
    ...fresh,
    situation: { ...fresh.situation, conversation },
    timingsMs: { ...timingsMs, fetch_again: fresh.timingsMs['fetch'] ?? 0 },
  }
}

type Answered = {
  turn: Turn
  second: Exclude<SecondLook, { kind: 'cancelled' }>
  answer: WrittenAnswer
  contact: SessionEffects['contact']
}

/** What fails on asking again is not posted; the decision says why. */
async function withhold(ports: AnswerPorts, look: Look, answered: Answered): Promise<TurnEnd> {
  const reason: Reason = answered.second.kind === 'withheld' ? answered.second.reason : 'superseded'
  const decision = decide(ports, look, { answered, outcome: 'skipped', reason })
  await recordLook(ports, look, { decision, ...sharedResult(answered) })
  return { kind: 'ended' }
}

async function act(ports: AnswerPorts, look: Look, answered: Answered): Promise<TurnEnd> {
  const { answer } = answered
  switch (answer.kind) {
    case 'reply':
      return reply(ports, look, { ...answered, answer })
    case 'hand-off':
      await handOff(ports, look, {
        trigger: answered.turn.trigger,
        gates: answered.turn.gates,
        reason: answer.reason,
        summary: answer.summary,
        language: answer.language,
        sentiment: answer.sentiment,
        details: detailsOf(answered),
        contact: answered.contact,
        workedRequestIds: answered.turn.requestIds,
        ...(answered.turn.decisionId !== undefined && { decisionId: answered.turn.decisionId }),
      })
      return { kind: 'ended' }
    case 'resolve':
      await resolveConversation(ports, look, {
        decision: (verdict) => decide(ports, look, { answered, ...verdict }),
        ...sharedResult(answered),
      })
      return { kind: 'ended' }
    case 'silent': {
      const decision = decide(ports, look, { answered, outcome: 'skipped', reason: answer.reason })
      await recordLook(ports, look, { decision, ...sharedResult(answered) })
      return { kind: 'ended' }
    }
  }
}

async function reply(
  ports: AnswerPorts,
  look: Look,
  answered: Answered & { answer: Extract<WrittenAnswer, { kind: 'reply' }> },
): Promise<TurnEnd> {
  const { answer } = answered
  const decision = decide(ports, look, { answered, outcome: 'replied', reason: answer.reason })
  const steps = toSteps(ports, look, {
    decisionId: decision.id,
    planned: planReply(look.connection.settings, {
      html: answer.html,
      takesConversation: isFirstReply(look),
      aiTeammateId: look.connection.aiTeammate.id,
      ...(answer.citations.length > 0 && {
        citationsNoteHtml: citationsNoteHtml(answer.citations, urlOf(ports, decision)),
      }),
    }),
  }).map((step) =>
    step.kind === 'reply' ? { ...step, state: 'attempted' as const, attemptCount: 1 } : step,
  )
  const effects = { ...effectsOf(answered), isAnswered: answer.reason === 'answered' }
  await recordLook(ports, look, { decision, isUnsettled: true, steps, ...sharedResult(answered) })
  await sendReply(ports, look, { decision, steps, isMarked: true, effects })
  return { kind: 'ended' }
}

/** [D5] Only the first reply since the AI was given the conversation takes it. */
function isFirstReply({ situation, record }: Look): boolean {
  const hasTaken = record.steps.some(({ kind }) => kind === 'assign-agent')
  return (
    !hasTaken &&
    situation.conversation.teammateAssigneeId === undefined &&
    (![...situation.ownParts.values()].includes('reply') || isGivenExplicitly(situation))
  )
}

function urlOf(ports: HandOffPorts, decision: Decision): string {
  return ports.decisionUrl(decision.sessionId ?? '', decision.id)
}

function decide(
  ports: AnswerPorts,
  look: Look,
  verdict: { answered: Answered; outcome: Decision['outcome']; reason: Reason },
): Decision {
  const { answered, outcome, reason } = verdict
  const { decisionId } = answered.turn
  return toDecision(ports, look, {
    ...(decisionId !== undefined && { id: decisionId }),
    sessionId: sessionIdOf(ports, look),
    trigger: answered.turn.trigger,
    outcome,
    reason,
    gates: answered.turn.gates,
    details: detailsOf(answered),
  })
}

function detailsOf({ answer, second }: Answered): Decision['details'] {
  const presetTrigger: HandoffReason | undefined =
    'presetTrigger' in answer ? answer.presetTrigger : undefined
  return {
    ...answer.details,
    language: answer.language,
    sentiment: answer.sentiment,
    ...(presetTrigger && { presetTrigger }),
    ...(answer.kind === 'reply' && { generated: answer.text, citations: answer.citations }),
    secondLook: second.records,
  }
}

/** [S1] Whatever withheld the answer came after the gates had let the AI act: the session begins. */
function sharedResult(answered: Answered) {
  const { requestIds } = answered.turn
  return { effects: effectsOf(answered), workedRequestIds: requestIds, mayAct: true }
}

function effectsOf({ answer, contact }: Answered): SessionEffects {
  return { language: answer.language, sentiment: answer.sentiment, ...(contact && { contact }) }
}
