import type { Conversation } from '../conversation/conversation.ts'
import type {
  AiClosureType,
  HandledBy,
  ResolutionLedger,
  Session,
  SessionStatus,
} from './session.ts'
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

/** [R1 to R5] The session as the newest look sees it; `previous` is undefined on its first day. */
export function nextSession(
  previous: Session | undefined,
  situation: Situation,
  facts: { id: string; key: Session['key']; now: Date; effects: SessionEffects },
): Session {
  const { conversation, control } = situation
  const { effects, now } = facts
  const isHandedOff = effects.handedOffAt !== undefined || control.handedOffAt !== undefined
  const ledger = nextLedger(previous?.ledger ?? {}, situation, effects)
  return {
    ...carriedOver(previous, effects),
    id: previous?.id ?? facts.id,
    number: previous?.number ?? 0,
    key: facts.key,
    channel: conversation.channel.kind,
    intercomChannel: conversation.channel.intercomName,
    status: statusOf(situation),
    handledBy: handledBy(situation, isHandedOff, effects.repliedAt !== undefined),
    isHandedOff,
    ...closure(aiClosureType(situation, ledger, isHandedOff)),
    ...handoffOf(previous, effects, isHandedOff, now),
    isAiInteraction: (previous?.isAiInteraction ?? false) || effects.isAnswered === true,
    ...definedOnly({ waitingSince: effects.repliedAt ? undefined : control.waitingSince }),
    isComplete: isComplete(conversation),
    tags: conversation.tags.map((tag) => tag.name),
    ledger,
    customAttributes: conversation.customAttributes,
    createdAt: conversation.createdAt,
    updatedAt: latest(conversation.updatedAt, effects.repliedAt, previous?.updatedAt),
  }
}

function carriedOver(previous: Session | undefined, effects: SessionEffects) {
  const { sentiment, language, summary, contact } = { ...previous, ...definedOnly(effects) }
  return {
    isPaused: effects.isPaused ?? previous?.isPaused ?? false,
    isAssignmentOwed: effects.isAssignmentOwed ?? previous?.isAssignmentOwed ?? false,
    ...definedOnly({ sentiment, language, summary, contact }),
  }
}

function definedOnly<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Fields // only undefined fields were dropped
}

function statusOf({ conversation, control }: Situation): SessionStatus {
  if (conversation.state !== 'closed') return 'open'
  const wasOwned = control.closing?.wasOwned === true
  return wasOwned || control.openMessage === undefined ? 'closed-resolved' : 'closed-unresolved'
}

export function handledBy(
  { conversation, control, aiTeammateIds }: Situation,
  isHandedOff: boolean,
  hasReplied: boolean,
): HandledBy {
  const assignee = conversation.teammateAssigneeId
  const isPersons = assignee !== undefined && !aiTeammateIds.has(assignee)
  if (isPersons || control.takeover !== undefined) return 'human'
  return (control.isOwned || hasReplied) && !isHandedOff ? 'ai' : 'none'
}

function aiClosureType(
  { conversation, control }: Situation,
  ledger: ResolutionLedger,
  isHandedOff: boolean,
): AiClosureType | undefined {
  const isClosed = conversation.state === 'closed'
  if (isClosed && isHandedOff) return 'handed-off'
  if (isClosed && control.closing?.wasOwned === true)
    return control.closing.by === 'bot' && ledger.confirmedAt === undefined
      ? 'assumed-resolved'
      : 'resolved'
  if (ledger.confirmedAt !== undefined) return 'resolved'
  return ledger.assumedAt !== undefined ? 'assumed-resolved' : undefined
}

function closure(type: AiClosureType | undefined) {
  return type === undefined ? {} : { aiClosureType: type }
}

/** [R3, R4] A later message that asks takes confirmation and assumption back; what happened otherwise stays. */
function nextLedger(
  before: ResolutionLedger,
  { control, conversation }: Situation,
  effects: SessionEffects,
): ResolutionLedger {
  const isAskedAgain = control.openMessage !== undefined && effects.repliedAt === undefined
  const closedAt = control.closing?.wasOwned === true ? control.closing.at : undefined
  const reopenedAt = control.reopenedFrom !== undefined && conversation.state !== 'closed'
  return definedOnly({
    confirmedAt: effects.confirmedAt ?? (isAskedAgain ? undefined : before.confirmedAt),
    assumedAt: isAskedAgain ? undefined : before.assumedAt,
    closedWhileOwnedAt: closedAt ?? before.closedWhileOwnedAt,
    handedOffAt: effects.handedOffAt ?? before.handedOffAt,
    reopenedAt: reopenedAt
      ? (before.reopenedAt ?? control.unanswered.at(-1)?.createdAt ?? conversation.updatedAt)
      : before.reopenedAt,
  })
}

function handoffOf(
  previous: Session | undefined,
  effects: SessionEffects,
  isHandedOff: boolean,
  now: Date,
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
