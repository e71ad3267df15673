import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Decision } from '#domain/decision/decision.ts'
import { judgeParts, type Arrivals, type Judgement } from '#domain/decision/judge-parts.ts'
import { changedParts } from '#domain/conversation/merge-parts.ts'
import { isContactMessage } from '#domain/conversation/part.ts'
import { racedNoteHtml } from '#domain/handoff/raced-note.ts'
import { beginsSession } from '#domain/session/begins-session.ts'
import { isPaused, type HouseEvent } from '#domain/session/house-event.ts'
import { nextSession, type SessionEffects } from '#domain/session/next-session.ts'
import type { Session } from '#domain/session/session.ts'
import type { PlannedStep } from '#domain/steps/plan-steps.ts'
import type { Step } from '#domain/steps/step.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { ConversationChange, TurnRecords } from '#ports/conversations/turn-records.ts'
import { toDecision, type Look } from './look.ts'

export type RecordPorts = { clock: Clock; ids: Ids; records: Pick<TurnRecords, 'commit'> }

/** What a look came to. Without a decision only the session and what others wrote are brought up to date. */
export type LookResult = {
  decision?: Decision
  /** The decision waits for its reply to be sent. */
  isUnsettled?: boolean
  /** [S1] The gates had let the AI act, whatever came of it. */
  mayAct?: boolean
  steps?: Step[]
  houseEvents?: HouseEvent[]
  effects?: SessionEffects
  workedRequestIds?: string[]
  /** Only takes over what our own steps changed: what else came in is left to the next look. */
  isRefresh?: boolean
}

function arrivalsOf({ record, connection }: Look): Arrivals {
  const topics = record.triggers.flatMap(({ topic, partIds }) =>
    partIds.map((partId) => [partId, topic] as const),
  )
  return {
    judgedPartIds: new Set(record.judged.map(({ partId }) => partId)),
    topicByPartId: new Map(topics),
    hasWebhook: record.triggers.length > 0,
    lastSeenPartId: record.lastSeenPartId,
    startedAt: connection.startedAt,
  }
}

export function judgeLook(look: Look): Judgement {
  return judgeParts(look.situation, arrivalsOf(look))
}

/** The id that this conversation's session has or would get: whoever stores it first gives it the same. [S2] */
export function sessionIdOf(ports: { ids: Ids }, look: Pick<Look, 'key' | 'record'>): string {
  return look.record.session?.id ?? newSessionId(ports.ids, look.key)
}

export function newSessionId(ids: Ids, key: ConversationKey): string {
  const { organizationId, workspaceId, conversationId } = key
  return ids.idOf(JSON.stringify(['session', organizationId, workspaceId, conversationId]))
}

/** [O1, S1] Writes everything that a look changed, in one transaction. Returns the raced notes to be posted. */
export async function recordLook(
  ports: RecordPorts,
  look: Look,
  result: LookResult = {},
): Promise<Step[]> {
  const { decision } = result
  const judged = judgeLook(look).settled.filter(({ part }) => part.id !== decision?.trigger.partId)
  const sessionId = decision?.sessionId ?? sessionIdOf(ports, look)
  const isKept = result.mayAct === true || keepsSession(look, decision)
  const others = judged.map((one) =>
    toDecision(ports, look, { ...one, sessionId: isKept ? sessionId : undefined, details: {} }),
  )
  const racedNotes = planRacedNote(ports, look, others)
  await ports.records.commit(look.key, {
    ...(isKept && storedSession(ports, look, { sessionId, effects: result.effects ?? {} })),
    ...withDecision(others, result),
    ...workedOff(look, result),
    steps: [...(result.steps ?? []), ...racedNotes],
    houseEvents: result.houseEvents ?? [],
  })
  return racedNotes
}

function storedSession(
  ports: { clock: Clock },
  look: Look,
  facts: { sessionId: string; effects: SessionEffects },
): Pick<ConversationChange, 'session' | 'parts'> {
  const parts = changedParts(look.record.parts, look.situation.conversation.parts)
  return { session: toSession(ports, look, facts), parts }
}

function withDecision(
  others: Decision[],
  { decision, isUnsettled }: LookResult,
): Pick<ConversationChange, 'decisions' | 'unsettled'> {
  if (decision === undefined) return { decisions: others }
  return isUnsettled
    ? { decisions: others, unsettled: decision }
    : { decisions: [...others, decision] }
}

function workedOff(look: Look, result: LookResult): ConversationChange {
  const triggers = result.isRefresh || leavesMessage(look, result) ? [] : look.record.triggers
  return {
    workedTriggerIds: triggers.map(({ deliveryId }) => deliveryId),
    workedRequestIds: result.workedRequestIds ?? [],
    ...(leavesNothing(look, result) && seenThrough(look)),
    trouble: { count: 0, since: undefined },
  }
}

/** The decision is about an earlier message of the customer: the newest one is left to the next look. [O1] */
function leavesMessage(look: Look, { decision }: LookResult): boolean {
  const { message } = judgeLook(look)
  const decidedId = decision?.trigger.partId
  const decided = look.situation.conversation.parts.find(({ id }) => id === decidedId)
  return (
    message !== undefined &&
    decided !== undefined &&
    isContactMessage(decided) &&
    decided.id !== message.part.id
  )
}

function leavesNothing(look: Look, result: LookResult): boolean {
  const { isRefresh } = result
  if (leavesMessage(look, result)) return false
  if (isRefresh !== true) return true
  const { message, giving } = judgeLook(look)
  return message === undefined && giving === undefined
}

function seenThrough({ situation: { conversation } }: Look): Partial<ConversationChange> {
  const lastSeenPartId = conversation.parts.at(-1)?.id
  return {
    fingerprint: conversation.fingerprint,
    ...(lastSeenPartId !== undefined && { lastSeenPartId }),
  }
}

/** [S1] */
function keepsSession(look: Look, decision: Decision | undefined): boolean {
  if (look.record.session !== undefined || look.connection.settings.fullConversationSync)
    return true
  return decision !== undefined && beginsSession(decision.outcome, decision.reason)
}

export function toSession(
  ports: { clock: Clock },
  look: Look,
  { sessionId, effects }: { sessionId: string; effects: SessionEffects },
): Session {
  return nextSession(look.record.session, look.situation, {
    id: sessionId,
    key: look.key,
    now: ports.clock.now(),
    effects: { ...effects, isPaused: isPaused(look.record.houseEvents) },
  })
}

/** [G7] One internal note says that both wrote. */
function planRacedNote(ports: RecordPorts, look: Look, decisions: readonly Decision[]): Step[] {
  const raced = decisions.find(({ reason }) => reason === 'raced')
  const isTold = look.record.steps.some(({ kind }) => kind === 'raced-note')
  if (raced === undefined || isTold) return []
  return toSteps(ports, look, {
    decisionId: raced.id,
    planned: [{ kind: 'raced-note', content: { html: racedNoteHtml() } }],
  })
}

export function toSteps(
  ports: { ids: Ids },
  look: Look,
  plan: { decisionId: string; planned: readonly PlannedStep[] },
): Step[] {
  return plan.planned.map(({ kind, content }, position) => ({
    id: ports.ids.newId(),
    decisionId: plan.decisionId,
    position,
    kind,
    content,
    state: 'intended',
    attemptCount: 0,
    notBefore: look.situation.conversation.updatedAt,
  }))
}
