import type { Part } from '#domain/conversation/conversation.ts'
import type { Decision } from '#domain/decision/decision.ts'
import { askGates } from '#domain/gates/gate.ts'
import { gatesInOrder, handingOffGates } from '#domain/gates/gates.ts'
import type { DecisionQueries } from '#ports/conversations/session-queries.ts'
import type { Answerer, LanguageDetector } from '#ports/conversations/answerer.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { Ids } from '#ports/clock.ts'
import type { Metering } from '#ports/conversations/metering.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { askedAbout } from '../turn/gate-question.ts'
import { readLook, toDecision, toLook, type Look } from '../turn/look.ts'
import { prepareAnswer, type PreparePorts } from '../answer/prepare-answer.ts'
import { writeAnswer } from '../answer/write-answer.ts'
import { findSession, refuse, type Refusal } from './find-session.ts'
import type { Button, ButtonPorts } from './request-handoff.ts'

export type ReplayPorts = ButtonPorts &
  PreparePorts & {
    decisions: DecisionQueries
    records: TurnRecords
    helpdesks: Helpdesks
    metering: Metering
    answerer: Answerer
    languages: LanguageDetector
    ids: Ids
  }

export type Replayed = { kind: 'replayed'; decision: Decision }

/** [O2] The decision as it would be now, with today's settings and knowledge. Posts and stores nothing. */
export async function replayDecision(
  ports: ReplayPorts,
  button: Button & { decisionId?: string },
  signal: AbortSignal,
): Promise<Replayed | Refusal> {
  const found = await findSession(ports, button.organizationId, button.sessionId)
  if (found.kind === 'refused') return found
  const then = await findDecision(ports, button, found.session.key.conversationId)
  if (then === undefined) return refuse('not-found', 'There is no such decision in this session.')
  const { session, connection } = found
  const record = await ports.records.load(session.key)
  const helpdesk = await ports.helpdesks.open(button.organizationId, 'live')
  const now = await readLook(ports.clock, { key: session.key, connection, helpdesk, record })
  const look = asOfThen(now, then)
  return { kind: 'replayed', decision: await decideAgain(ports, look, { then, signal }) }
}

async function findDecision(
  ports: ReplayPorts,
  { organizationId, decisionId }: Button & { decisionId?: string },
  conversationId: string,
): Promise<Decision | undefined> {
  if (decisionId !== undefined) {
    const found = await ports.decisions.find(organizationId, decisionId)
    return found?.decision.key.conversationId === conversationId ? found.decision : undefined
  }
  const { items } = await ports.decisions.list(organizationId, { conversationId, limit: 50 })
  const aboutCustomer = items.find(
    ({ decision }) => decision.outcome !== 'stored' && decision.reason !== 'own-message',
  )
  return (aboutCustomer ?? items[0])?.decision
}

/** The thread up to the message that was judged, and what we had done by then: the rest was not known. */
function asOfThen(look: Look, then: Decision): Look {
  const { conversation } = look.situation
  const index = conversation.parts.findIndex(({ id }) => id === then.trigger.partId)
  if (index < 0) return look
  const parts = conversation.parts.slice(0, index + 1)
  const wasBefore = ({ at }: { at: Date }) => at < then.createdAt
  const record = {
    ...look.record,
    parts: [],
    houseEvents: look.record.houseEvents.filter(wasBefore),
    presetMarks: look.record.presetMarks.filter(wasBefore),
    judged: look.record.judged.filter(wasBefore),
  }
  const { teammateAssigneeId: _now, ...shown } = conversation
  const fetched = { ...shown, ...assigneeOf(parts), parts, state: 'open' as const }
  return toLook({ ...look, record }, fetched, look.fetchedAt)
}

function assigneeOf(parts: readonly Part[]): { teammateAssigneeId?: string } {
  const assignment = parts.findLast((part) => part.assignment !== undefined)?.assignment
  return assignment?.to === 'teammate' ? { teammateAssigneeId: assignment.id } : {}
}

async function decideAgain(
  ports: ReplayPorts,
  look: Look,
  { then, signal }: { then: Decision; signal: AbortSignal },
): Promise<Decision> {
  const { message } = look.situation
  const question = await askedAbout(ports, look, message)
  const { closedBy, records } = askGates(gatesInOrder, {
    ...question,
    now: then.createdAt,
  })
  const shared = { sessionId: look.record.session?.id, trigger: then.trigger, gates: records }
  if (closedBy !== undefined && !handingOffGates.has(closedBy.gate))
    return toDecision(ports, look, { ...shared, outcome: 'skipped', reason: closedBy.reason })
  const { input } = await prepareAnswer(ports, look, 'reply')
  const answer = await writeAnswer(ports, input, signal)
  const { language, sentiment } = answer
  const details = { ...answer.details, language, sentiment }
  switch (answer.kind) {
    case 'reply':
      return toDecision(ports, look, {
        ...shared,
        outcome: 'replied',
        reason: answer.reason,
        details: { ...details, generated: answer.text, citations: answer.citations },
      })
    case 'hand-off':
      return toDecision(ports, look, {
        ...shared,
        outcome: 'handed-off',
        reason: answer.reason,
        details,
      })
    case 'resolve':
      return toDecision(ports, look, {
        ...shared,
        outcome: 'resolved',
        reason: 'customer-confirmed',
        details,
      })
    case 'silent':
      return toDecision(ports, look, {
        ...shared,
        outcome: 'skipped',
        reason: answer.reason,
        details,
      })
  }
}
