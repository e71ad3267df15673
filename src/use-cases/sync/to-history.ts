import type { Conversation, ConversationKey } from '#domain/conversation/conversation.ts'
import { ownWords } from '#domain/conversation/part-text.ts'
import { changedParts } from '#domain/conversation/merge-parts.ts'
import { isContactMessage } from '#domain/conversation/part.ts'
import { isPaused } from '#domain/session/house-event.ts'
import { nextSession } from '#domain/session/next-session.ts'
import { readSituation, type Situation } from '#domain/session/situation.ts'
import type { LiveConnection } from '#domain/settings/connection.ts'
import type { LanguageDetector } from '#ports/conversations/answerer.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { History } from '#ports/sync/histories.ts'
import type { ConversationRecord } from '#ports/conversations/turn-records.ts'
import { newSessionId } from '../conversations/turn/record-look.ts'

export type ToHistoryPorts = { clock: Clock; ids: Ids; languages: LanguageDetector }

type Read = {
  key: ConversationKey
  connection: LiveConnection
  fetched: Conversation
  /** What is stored; undefined where the conversation has no session yet. */
  record: ConversationRecord | undefined
}

/** Only the newest say what language and mood a conversation ended in. */
const MOST_TEXTS = 5

/**
 * [S2, R5] The session and the parts as a look would store them, without judging anything: nobody has an open message
 * answered by it, and it never counts as an AI interaction.
 */
export function toHistory(ports: ToHistoryPorts, read: Read): History {
  const { key, connection, fetched, record } = read
  const situation = readSituation(connection, record ?? untouched(fetched), fetched)
  const session = nextSession(record?.session, situation, {
    id: newSessionId(ports.ids, key),
    key,
    now: ports.clock.now(),
    effects: record
      ? { isPaused: isPaused(record.houseEvents) }
      : readWords(ports.languages, situation),
  })
  return {
    session,
    parts: changedParts(record?.parts ?? [], situation.conversation.parts),
    contactId: fetched.contactIds[0],
    givenPartCount: fetched.parts.length,
    fingerprint: fetched.fingerprint,
  }
}

/** What stood there before us counts as judged: whatever answered it, it was answered. */
function untouched({ parts }: Conversation) {
  return {
    session: undefined,
    parts: [],
    steps: [],
    houseEvents: [],
    judged: parts.map(({ id }) => ({ partId: id })),
  }
}

function readWords(languages: LanguageDetector, { conversation, readings }: Situation) {
  const messages = conversation.parts.filter(isContactMessage)
  const texts = messages.slice(-MOST_TEXTS).map((part) => ownWords(part, conversation.channel.kind))
  const last = messages.findLast(({ id }) => readings.get(id)?.kind === 'asks') ?? messages.at(-1)
  const sentiment = last && readings.get(last.id)?.sentiment
  return {
    ...(texts.length > 0 && { language: languages.detect(texts, []) }),
    ...(sentiment && { sentiment }),
  }
}
