import type { Part } from '../conversation/conversation.ts'
import { hasContent, isContactMessage, isPublicMessage } from '../conversation/part.ts'
import type { Situation } from '../session/situation.ts'
import type { GateReason, GateRecord, Outcome, Reason, Trigger } from './decision.ts'

/** What came in and waits for its decision, besides the conversation itself. */
export type Arrivals = {
  judgedPartIds: ReadonlySet<string>
  /** Topics by the part ids that webhooks named. */
  topicByPartId: ReadonlyMap<string, string>
  hasWebhook: boolean
  /** Everything after this part is new; undefined before the first look. */
  lastSeenPartId: string | undefined
  /** [W8] What is older is context, unless an event names it. */
  startedAt: Date
}

export type JudgedNow = {
  part: Part
  trigger: Trigger
  outcome: Outcome
  reason: Reason
  gates: GateRecord[]
}

export type Judgement = {
  /** Parts that are judged without a turn. */
  settled: JudgedNow[]
  /** The newest customer message, when it has no decision yet. */
  message: { part: Part; trigger: Trigger } | undefined
  /** A giving that nobody has acted on yet, when no message is to be judged. */
  giving: Trigger | undefined
}

/** [G2, G3, G6, O1] One decision for each part that came in; the newest customer message is left to the turn. */
export function judgeParts(situation: Situation, arrivals: Arrivals): Judgement {
  const { conversation, message } = situation
  const waiting = conversation.parts.filter((part) => isToBeJudged(part, arrivals))
  const isSubject = (part: Part) => part.id === message?.id
  const settled = waiting
    .filter((part) => !isSubject(part))
    .map((part) => judgePart(part, situation, arrivals))
  const subject = waiting.find(isSubject)
  return {
    settled,
    message: subject && { part: subject, trigger: triggerOf(subject, arrivals) },
    giving: subject === undefined ? findNewGiving(situation, arrivals) : undefined,
  }
}

function isToBeJudged(part: Part, arrivals: Arrivals): boolean {
  if (!hasContent(part) || arrivals.judgedPartIds.has(part.id)) return false
  return part.createdAt >= arrivals.startedAt || arrivals.topicByPartId.has(part.id)
}

function judgePart(part: Part, situation: Situation, arrivals: Arrivals): JudgedNow {
  const verdict = verdictOf(part, situation)
  const gate = verdict.gate
  return {
    part,
    trigger: triggerOf(part, arrivals),
    outcome: verdict.outcome,
    reason: verdict.reason,
    gates: gate === undefined ? [] : [{ gate, passed: false, facts: { part: part.id } }],
  }
}

type PartVerdict = { outcome: Outcome; reason: Reason; gate?: string }

function verdictOf(part: Part, situation: Situation): PartVerdict {
  if (situation.ownParts.has(part.id))
    return { outcome: 'skipped', reason: 'own-message', gate: 'G3' }
  if (isContactMessage(part)) return { outcome: 'skipped', reason: 'superseded' }
  const outbound = outboundReason(part, situation)
  if (outbound !== undefined) return { outcome: 'skipped', reason: outbound, gate: 'G4' }
  if (part.author.kind === 'bot') return { outcome: 'stored', reason: 'bot-message', gate: 'G6' }
  const reason = isRaced(part, situation) ? 'raced' : 'teammate-message'
  return { outcome: 'stored', reason, gate: 'G6' }
}

/** [G4] The opening message of an outbound conversation whose customer is silent. */
function outboundReason(part: Part, { conversation, message }: Situation): GateReason | undefined {
  if (part.kind !== 'source' || message !== undefined) return undefined
  return conversation.deliveredAs === 'operator-initiated'
    ? 'bot-initiated'
    : 'outbound-conversation'
}

/** [G7] A person's public words that stand before a reply or handoff line of ours which did not know them. */
function isRaced(part: Part, { conversation, ownParts }: Situation): boolean {
  if (part.author.kind !== 'teammate' || !isPublicMessage(part) || part.kind === 'source')
    return false
  const index = conversation.parts.findIndex(({ id }) => id === part.id)
  return conversation.parts.slice(index + 1).some(({ id }) => {
    const kind = ownParts.get(id)
    return kind === 'reply' || kind === 'handoff-line'
  })
}

function triggerOf(part: Part, arrivals: Arrivals): Trigger {
  const topic = arrivals.topicByPartId.get(part.id) ?? missedTopic(part)
  return { by: arrivals.hasWebhook ? 'webhook' : 'sweep', topic, partId: part.id }
}

function missedTopic(part: Part): string {
  if (part.author.kind === 'contact')
    return part.kind === 'source' ? 'conversation.user.created' : 'conversation.user.replied'
  if (part.author.kind === 'bot') return 'conversation.operator.replied'
  return isPublicMessage(part) ? 'conversation.admin.replied' : 'conversation.admin.noted'
}

/** [G17] An assignment to the AI that came after the last look, or that a webhook names. */
function findNewGiving(
  { conversation, control }: Situation,
  arrivals: Arrivals,
): Trigger | undefined {
  if (control.giving.by !== 'assignment') return undefined
  const { partId } = control.giving
  if (arrivals.judgedPartIds.has(partId)) return undefined
  const named = arrivals.topicByPartId.get(partId)
  const index = conversation.parts.findIndex(({ id }) => id === partId)
  const part = conversation.parts[index]
  const lastSeen = conversation.parts.findIndex(({ id }) => id === arrivals.lastSeenPartId)
  const isNew =
    lastSeen >= 0 ? index > lastSeen : part !== undefined && part.createdAt >= arrivals.startedAt
  if (!isNew && (named === undefined || lastSeen >= 0)) return undefined
  return { by: 'given', topic: named ?? 'conversation.admin.assigned', partId }
}
