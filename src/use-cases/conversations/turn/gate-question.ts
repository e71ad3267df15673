import { isPaused } from '#domain/session/house-event.ts'
import type { Part } from '#domain/conversation/conversation.ts'
import type { GateQuestion } from '#domain/gates/gate.ts'
import { matchExcludedTopic } from '#domain/reading/match-excluded-topic.ts'
import type { MessageReading } from '#domain/reading/message-reading.ts'
import { ownWords } from '#domain/conversation/part-text.ts'
import {
  cameBeforeGiving,
  isAsking,
  isGivenExplicitly,
  partsSinceGiven,
} from '#domain/session/situation.ts'
import type { Clock } from '#ports/clock.ts'
import type { Metering } from '#ports/conversations/metering.ts'
import type { Look } from './look.ts'

/** Builds what the gates rest on for the customer message that the turn is about. */
export async function askedAbout(
  ports: { clock: Clock; metering: Metering },
  look: Look,
  message: Part | undefined,
): Promise<GateQuestion> {
  const { situation, connection, record } = look
  const { conversation, control } = situation
  const now = ports.clock.now()
  return {
    now,
    connectionStatus: connection.status,
    isSessionPaused: isPaused(record.houseEvents),
    conversation,
    control,
    settings: connection.settings,
    aiTeammateId: connection.aiTeammate.id,
    aiTeammateIds: situation.aiTeammateIds,
    startedAt: connection.startedAt,
    message,
    reading: message && readTogether(look, message),
    isGivenExplicitly: isGivenExplicitly(situation),
    cameBeforeGiving: message !== undefined && cameBeforeGiving(situation, message),
    contactEmail: message?.author.email ?? record.session?.contact?.email,
    contactIds: new Set(await contactIdsOf(look, message)),
    replyCount: countReplies(look),
    isSpendLimitReached: await isSpendLimitReached(ports.metering, look, now),
    excludedTopic: findExcludedTopic(look),
  }
}

/** Messages that came together are read together: a thank-you after a question leaves the question open. */
function readTogether({ situation }: Look, message: Part): MessageReading | undefined {
  const asking = situation.control.unanswered.findLast((part) => isAsking(situation, part))
  return situation.readings.get((asking ?? message).id) ?? situation.readings.get(message.id)
}

/** [G6] The conversation's contacts, with the author's surviving self where it was merged. */
async function contactIdsOf(look: Look, message: Part | undefined): Promise<string[]> {
  const { contactIds } = look.situation.conversation
  const authorId = message?.author.id
  if (authorId === undefined || message?.author.kind !== 'contact') return contactIds
  if (contactIds.length === 0) return [authorId]
  if (contactIds.includes(authorId)) return contactIds
  const survivor = await look.helpdesk.findContact(authorId)
  return survivor !== undefined && contactIds.includes(survivor.id)
    ? [...contactIds, authorId]
    : contactIds
}

function countReplies({ situation }: Look): number {
  return partsSinceGiven(situation).filter((part) => situation.ownParts.get(part.id) === 'reply')
    .length
}

async function isSpendLimitReached(metering: Metering, look: Look, now: Date): Promise<boolean> {
  const { limitPerDay, limitPerMonth } = look.connection.settings
  if (look.record.session?.isAiInteraction === true) return false
  const { organizationId } = look.key
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))
  const isReached = async (limit: number | undefined, since: Date) =>
    limit !== undefined && (await metering.countInteractions(organizationId, since)) >= limit
  return (await isReached(limitPerDay, day)) || (await isReached(limitPerMonth, month))
}

function findExcludedTopic({ situation, connection }: Look): string | undefined {
  const channel = situation.conversation.channel.kind
  for (const part of situation.control.unanswered) {
    const topic = matchExcludedTopic(ownWords(part, channel), connection.settings.excludedTopics)
    if (topic !== undefined) return topic
  }
  return undefined
}
