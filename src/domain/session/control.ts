import type { ConversationState, Part } from '../conversation/conversation.ts'
import {
  isClosing,
  isContactMessage,
  isDistribution,
  isPublicMessage,
} from '../conversation/part.ts'
import type { HouseEvent } from './house-event.ts'
import type { OwnParts } from './own-parts.ts'

/** How the AI came to have the conversation: the newest giving, else its start. */
export type Giving =
  | { by: 'start' }
  | { by: 'assignment'; partId: string }
  | { by: 'button' }
  /** [R2] The customer wrote after people had closed it, and the setting gives it to the AI. */
  | { by: 'reopening'; partId: string }

export type Takeover = { how: 'wrote' | 'reassigned' | 'closed'; partId: string }

export type Closing = {
  by: 'agent' | 'teammate' | 'bot'
  wasOwned: boolean
  at: Date
  partId: string
}

/** Who has the conversation, read off its parts and our own events. */
export type Control = {
  giving: Giving
  /** Index in the parts of the first one after the giving; 0 for the start. */
  givenIndex: number
  takeover?: Takeover
  handedOffAt?: Date
  isOwned: boolean
  /** The newest customer message that asks for something and that no public answer follows. */
  openMessage?: Part
  /** Customer messages after the last public answer, oldest first, asking or not. */
  unanswered: Part[]
  waitingSince?: Date
  /** The closing that still stands. */
  closing?: Closing
  /** The closing before the newest customer message that reopened it. */
  reopenedFrom?: Closing
}

export type ControlInput = {
  /** Opening message first, in order. */
  parts: readonly Part[]
  ownParts: OwnParts
  aiTeammateIds: ReadonlySet<string>
  houseEvents: readonly HouseEvent[]
  teammateAssigneeId: string | undefined
  state: ConversationState
  /** A campaign's opening message is no person's word. [G7] */
  isCampaign: boolean
  answerAfterPeopleClosed: boolean
  asksForSomething: (part: Part) => boolean
  /** A message that no decision has judged was not known to any reply of ours, and still waits. */
  isJudged: (part: Part) => boolean
}

type Fold = {
  giving: Giving
  givenIndex: number
  takeover: Takeover | undefined
  handedOffAt: Date | undefined
  wasClosedSinceLoss: boolean
  assigneeId: string | undefined
  lastPublicBy: 'agent' | 'teammate' | undefined
  unanswered: Part[]
  closing: Closing | undefined
  reopenedFrom: Closing | undefined
}

/** [G7, G8, G17, R2] Folds parts and our own events, in order, into who has the conversation now. */
export function readControl(input: ControlInput): Control {
  const fold: Fold = {
    giving: { by: 'start' },
    givenIndex: 0,
    takeover: undefined,
    handedOffAt: undefined,
    wasClosedSinceLoss: false,
    assigneeId: undefined,
    lastPublicBy: undefined,
    unanswered: [],
    closing: undefined,
    reopenedFrom: undefined,
  }
  for (const event of eventsAfter(input, undefined)) applyHouseEvent(fold, event, 0)
  input.parts.forEach((part, index) => {
    applyPart(fold, { part, index, input })
    for (const event of eventsAfter(input, part.id)) applyHouseEvent(fold, event, index + 1)
  })
  return conclude(fold, input)
}

function eventsAfter(input: ControlInput, partId: string | undefined): HouseEvent[] {
  const isKnown = (id: string) => input.parts.some((part) => part.id === id)
  return input.houseEvents.filter((event) =>
    event.afterPartId !== undefined && isKnown(event.afterPartId)
      ? event.afterPartId === partId
      : partId === undefined,
  )
}

function applyHouseEvent(fold: Fold, event: HouseEvent, index: number): void {
  if (event.kind === 'given') give(fold, { by: 'button' }, index)
  if (event.kind === 'handed-off') lose(fold, { handedOffAt: event.at })
}

function give(fold: Fold, giving: Giving, index: number): void {
  fold.giving = giving
  fold.givenIndex = index
  fold.takeover = undefined
  fold.handedOffAt = undefined
  fold.wasClosedSinceLoss = false
}

function lose(fold: Fold, loss: { handedOffAt: Date } | { takeover: Takeover }): void {
  if ('takeover' in loss) fold.takeover ??= loss.takeover
  else fold.handedOffAt = loss.handedOffAt
  fold.wasClosedSinceLoss = false
}

type Place = { part: Part; index: number; input: ControlInput }

function applyPart(fold: Fold, place: Place): void {
  applyWords(fold, place)
  applyAssignment(fold, place)
  if (isClosing(place.part)) applyClosing(fold, place)
}

function applyWords(fold: Fold, { part, index, input }: Place): void {
  if (!isPublicMessage(part)) return
  const ownKind = input.ownParts.get(part.id)
  if (ownKind !== undefined) {
    fold.lastPublicBy = 'agent'
    // What was taken back is no answer any more.
    if (ownKind === 'reply' && !part.isRedacted)
      fold.unanswered = fold.unanswered.filter((one) => !input.isJudged(one))
  } else if (isContactMessage(part)) {
    applyContactMessage(fold, { part, index, input })
  } else if (part.author.kind === 'teammate' && !isCampaignSource(part, input)) {
    fold.lastPublicBy = 'teammate'
    fold.unanswered = []
    lose(fold, { takeover: { how: 'wrote', partId: part.id } })
  }
}

function isCampaignSource(part: Part, input: ControlInput): boolean {
  return part.kind === 'source' && input.isCampaign
}

function applyContactMessage(fold: Fold, { part, index, input }: Place): void {
  const closing = fold.closing
  if (closing !== undefined) {
    fold.reopenedFrom = closing
    fold.closing = undefined
    const isPeoples = !closing.wasOwned && closing.by === 'teammate'
    if (isPeoples && input.answerAfterPeopleClosed)
      give(fold, { by: 'reopening', partId: part.id }, index)
  }
  fold.unanswered.push(part)
}

function applyAssignment(fold: Fold, { part, index, input }: Place): void {
  if (part.assignment === undefined) return
  const isAgent = (id: string | undefined) => id !== undefined && input.aiTeammateIds.has(id)
  const before = fold.assigneeId
  fold.assigneeId = part.assignment.to === 'teammate' ? part.assignment.id : undefined
  if (input.ownParts.has(part.id) || isDistribution(part)) return
  if (isAgent(fold.assigneeId)) {
    if (mayGive(fold, part)) give(fold, { by: 'assignment', partId: part.id }, index + 1)
  } else if (isAgent(before) && part.author.kind === 'teammate') {
    lose(fold, { takeover: { how: 'reassigned', partId: part.id } })
  }
}

/** After a handoff or takeover only a person gives it back, or a workflow once it was closed in between. */
function mayGive(fold: Fold, part: Part): boolean {
  const isLost = fold.takeover !== undefined || fold.handedOffAt !== undefined
  return part.author.kind === 'teammate' || !isLost || fold.wasClosedSinceLoss
}

function applyClosing(fold: Fold, { part, input }: Place): void {
  const isOurs = input.ownParts.has(part.id)
  const by = isOurs ? 'agent' : part.author.kind === 'teammate' ? 'teammate' : 'bot'
  const wasOwned = isOurs || isOwnedNow(fold, input.aiTeammateIds, fold.assigneeId)
  fold.closing = { by, wasOwned, at: part.createdAt, partId: part.id }
  fold.wasClosedSinceLoss = true
  if (by === 'teammate' && !wasOwned && fold.takeover === undefined) {
    fold.takeover = { how: 'closed', partId: part.id }
  }
}

function isOwnedNow(
  fold: Fold,
  aiTeammateIds: ReadonlySet<string>,
  assigneeId: string | undefined,
): boolean {
  if (fold.takeover !== undefined || fold.handedOffAt !== undefined) return false
  if (assigneeId !== undefined) return aiTeammateIds.has(assigneeId)
  return fold.lastPublicBy === 'agent'
}

function conclude(fold: Fold, input: ControlInput): Control {
  const asking = fold.unanswered.filter(input.asksForSomething)
  const openMessage = asking.at(-1)
  const waitingSince = asking[0]?.createdAt
  return {
    giving: fold.giving,
    givenIndex: fold.givenIndex,
    isOwned: isOwnedNow(fold, input.aiTeammateIds, input.teammateAssigneeId),
    unanswered: fold.unanswered,
    ...(fold.takeover && { takeover: fold.takeover }),
    ...(fold.handedOffAt && { handedOffAt: fold.handedOffAt }),
    ...(openMessage && { openMessage }),
    ...(waitingSince && { waitingSince }),
    ...(fold.closing && input.state === 'closed' && { closing: fold.closing }),
    ...(fold.reopenedFrom && { reopenedFrom: fold.reopenedFrom }),
  }
}
