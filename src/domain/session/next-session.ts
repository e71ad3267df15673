import type { Conversation, ConversationRating } from '../conversation/conversation.ts'
import { definedOnly } from './defined-only.ts'
import { aiClosureType, nextLedger } from './ledger.ts'
import type { HandledBy, Session, SessionStatus } from './session.ts'
import type { Situation } from './situation.ts'

/** What a look decided, as far as the session shows it. */
export type SessionEffects = Partial<
  Pick<
    Session,
    'handoff' | 'isAssignmentOwed' | 'sentiment' | 'language' | 'summary' | 'contact' | 'isPaused'
  >
> & {
  /** The AI has just written publicly, after what the look saw. */
  repliedAt?: Date
  isAnswered?: boolean
  confirmedAt?: Date
  handedOffAt?: Date
}

type Facts = { id: string; key: Session['key']; now: Date; effects: SessionEffects }

/** [R1 to R5] The session as the newest look sees it; `previous` is undefined on its first day. */
export function nextSession(
  previous: Session | undefined,
  situation: Situation,
  facts: Facts,
): Session {
  const { conversation, control } = situation
  const { effects } = facts
  const isHandedOff = effects.handedOffAt !== undefined || control.handedOffAt !== undefined
  const ledger = nextLedger(previous?.ledger ?? {}, situation, effects)
  return {
    ...carriedOver(previous, facts),
    ...shownByIntercom(conversation),
    key: facts.key,
    status: statusOf(situation),
    handledBy: handledBy(situation, { isHandedOff, hasReplied: effects.repliedAt !== undefined }),
    isHandedOff,
    ...handoffOf(previous, { ...facts, isHandedOff }),
    ...definedOnly({
      aiClosureType: aiClosureType(situation, ledger, isHandedOff),
      waitingSince: effects.repliedAt ? undefined : control.waitingSince,
    }),
    ledger,
    updatedAt: latest(conversation.updatedAt, effects.repliedAt, previous?.updatedAt),
  }
}

function shownByIntercom(conversation: Conversation) {
  return {
    channel: conversation.channel.kind,
    intercomChannel: conversation.channel.intercomName,
    isComplete: isComplete(conversation),
    tags: conversation.tags.map((tag) => tag.name),
    ...assigneesAndRating(conversation),
    customAttributes: conversation.customAttributes,
    createdAt: conversation.createdAt,
  }
}

function assigneesAndRating({ teammateAssigneeId, teamAssigneeId, rating }: Conversation) {
  return definedOnly({
    teammateAssigneeId,
    teamAssigneeId,
    ...(rating !== undefined && isScore(rating.score) && toRating(rating)),
  })
}

function toRating({ score, remark, createdAt }: ConversationRating) {
  return { rating: score, ratingRemark: remark === '' ? undefined : remark, ratedAt: createdAt }
}

function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= 1 && score <= 5
}

function carriedOver(previous: Session | undefined, { id, effects }: Facts) {
  const fresh = { id, number: 0, isPaused: false, isAssignmentOwed: false, isAiInteraction: false }
  const known = { ...fresh, ...previous }
  const { sentiment, language, summary, contact, isPaused, isAssignmentOwed } = {
    ...known,
    ...definedOnly(effects),
  }
  return {
    id: known.id,
    number: known.number,
    isPaused,
    isAssignmentOwed,
    isAiInteraction: known.isAiInteraction || effects.isAnswered === true,
    ...definedOnly({ sentiment, language, summary, contact }),
  }
}

function statusOf({ conversation, control }: Situation): SessionStatus {
  if (conversation.state !== 'closed') return 'open'
  const wasOwned = control.closing?.wasOwned === true
  return wasOwned || control.openMessage === undefined ? 'closed-resolved' : 'closed-unresolved'
}

function handledBy(
  { conversation, control, aiTeammateIds }: Situation,
  { isHandedOff, hasReplied }: { isHandedOff: boolean; hasReplied: boolean },
): HandledBy {
  const assignee = conversation.teammateAssigneeId
  const isPersons = assignee !== undefined && !aiTeammateIds.has(assignee)
  if (isPersons || control.takeover !== undefined) return 'human'
  return (control.isOwned || hasReplied) && !isHandedOff ? 'ai' : 'none'
}

function handoffOf(
  previous: Session | undefined,
  { effects, now, isHandedOff }: Facts & { isHandedOff: boolean },
): Pick<Session, 'handoff'> {
  if (effects.handoff !== undefined) return { handoff: effects.handoff }
  const handoff = previous?.handoff
  if (handoff === undefined) return {}
  return { handoff: isHandedOff || handoff.endedAt ? handoff : { ...handoff, endedAt: now } }
}

/** [S3] Intercom counts system parts that it does not give, so only a full page of 500 tells of a cut. */
function isComplete(conversation: Conversation): boolean {
  const knownCount = conversation.parts.length
  const reported = conversation.reportedPartCount ?? 0
  return knownCount < 501 || reported <= knownCount
}

function latest(...dates: (Date | undefined)[]): Date {
  const times = dates.flatMap((date) => (date === undefined ? [] : [date.getTime()]))
  return new Date(Math.max(...times))
}
