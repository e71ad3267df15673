import { mergeParts } from '../conversation/merge-parts.ts'
import type { Conversation, Part } from '../conversation/conversation.ts'
import { isContactMessage } from '../conversation/part.ts'
import { ownWords } from '../conversation/part-text.ts'
import { isCampaign } from '../gates/right-to-speak.ts'
import type { MessageReading } from '../reading/message-reading.ts'
import { readMessage } from '../reading/read-message.ts'
import type { LiveConnection } from '../settings/connection.ts'
import type { Step } from '../steps/step.ts'
import { readControl, type Control } from './control.ts'
import type { HouseEvent } from './house-event.ts'
import { findOwnParts, type OwnParts } from './own-parts.ts'
import type { Session } from './session.ts'

/** What is stored of a conversation and matters for who has it. */
export type StoredConversation = {
  session: Session | undefined
  parts: readonly Part[]
  steps: readonly Step[]
  houseEvents: readonly HouseEvent[]
  judged: readonly { partId: string }[]
}

/** One look: stored and fetched together, read once. */
export type Situation = {
  conversation: Conversation
  ownParts: OwnParts
  aiTeammateIds: ReadonlySet<string>
  control: Control
  /** The newest customer message, asking or not. */
  message: Part | undefined
  /** Readings of customer messages by part id. */
  readings: ReadonlyMap<string, MessageReading>
}

export function readSituation(
  connection: LiveConnection,
  stored: StoredConversation,
  fetched: Conversation,
): Situation {
  const parts = mergeParts(stored.parts, fetched.parts)
  const conversation = { ...fetched, parts }
  const aiTeammateIds = new Set([connection.aiTeammate.id, ...connection.pastAiTeammateIds])
  const ownParts = findOwnParts({ parts, steps: stored.steps, aiTeammateIds })
  const readings = readContactMessages(conversation)
  const judgedIds = new Set(stored.judged.map(({ partId }) => partId))
  const control = readControl({
    parts,
    ownParts,
    aiTeammateIds,
    houseEvents: stored.houseEvents,
    teammateAssigneeId: conversation.teammateAssigneeId,
    state: conversation.state,
    isCampaign: isCampaign(conversation.deliveredAs),
    answerAfterPeopleClosed: connection.settings.answerAfterPeopleClosed,
    asksForSomething: (part) => asks(readings.get(part.id)),
    isJudged: (part) => judgedIds.has(part.id),
  })
  const message = parts.findLast(isContactMessage)
  return { conversation, ownParts, aiTeammateIds, control, message, readings }
}

function readContactMessages(conversation: Conversation): Map<string, MessageReading> {
  const { channel, parts, subject } = conversation
  const messages = parts.filter(isContactMessage)
  return new Map(
    messages.map((part) => {
      const reading = readMessage({
        text: ownWords(part, channel.kind),
        channel: channel.kind,
        senderEmail: part.author.email,
        ...(part.kind === 'source' && subject !== '' && { subject }),
      })
      const isFileOnly = reading.kind === 'nothing' && part.attachments.length > 0
      return [part.id, isFileOnly ? { ...reading, kind: 'asks' } : reading]
    }),
  )
}

function asks(reading: MessageReading | undefined): boolean {
  if (reading === undefined) return false
  return !['automatic', 'nothing', 'confirmation'].includes(reading.kind)
}

export function isAsking(situation: Situation, part: Part): boolean {
  return asks(situation.readings.get(part.id))
}

/** [G17] Given by an assignment or the button; the start does not count. */
export function isGivenExplicitly({ control }: Situation): boolean {
  return control.giving.by === 'assignment' || control.giving.by === 'button'
}

/** [G17] Some gates are not asked of what came before an explicit giving. */
export function cameBeforeGiving(situation: Situation, part: Part): boolean {
  const index = situation.conversation.parts.findIndex((candidate) => candidate.id === part.id)
  return isGivenExplicitly(situation) && index < situation.control.givenIndex
}

/** Parts from the newest giving on. */
export function partsSinceGiven({ conversation, control }: Situation): Part[] {
  return conversation.parts.slice(control.givenIndex)
}
