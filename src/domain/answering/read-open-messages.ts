import type { CustomerMessage, MessageKind, MessageReading } from '../reading/message-reading.ts'
import { readMessage } from '../reading/read-message.ts'
import type { Sentiment } from '../session/session.ts'

export type OpenMessage = Omit<CustomerMessage, 'channel'> & {
  /** An image or file that the AI may know of; alone it asks for something. [F1, F2] */
  hasFiles?: boolean
  /** From before the last handoff: its wish and anger have had their effect. [G17] */
  isSpent?: boolean
}

/** What several messages say together is decided by the first of these that occurs. */
const weightiestFirst: readonly MessageKind[] = [
  'asks',
  'asks-if-bot',
  'announces',
  'greets',
  'confirmation',
  'automatic',
  'nothing',
]

const calm = { wantsPerson: false, isFrustrated: false, isRejection: false } as const

const longestBareWish = 10

/** [G9] Reads the customer's unanswered messages as one: a thanks beside a question asks. */
export function readOpenMessages(
  messages: readonly OpenMessage[],
  channel: CustomerMessage['channel'],
): MessageReading {
  const readings = messages.map((message) => readOne(message, channel))
  const kind = weightiestFirst.find((one) => readings.some((reading) => reading.kind === one))
  const automaticKind = readings.find((reading) => reading.automaticKind)?.automaticKind
  return {
    kind: kind ?? 'nothing',
    ...(kind === 'automatic' && automaticKind && { automaticKind }),
    wantsPerson: readings.some(({ wantsPerson }) => wantsPerson),
    isFrustrated: readings.some(({ isFrustrated }) => isFrustrated),
    sentiment: joinSentiments(readings.map(({ sentiment }) => sentiment)),
    isRejection: readings.some(({ isRejection }) => isRejection),
    evidence: readings.flatMap(({ evidence }) => evidence),
  }
}

function readOne(message: OpenMessage, channel: CustomerMessage['channel']): MessageReading {
  const { hasFiles, isSpent, ...words } = message
  const read = readMessage({ ...words, channel })
  const reading = isSpent ? spend(read, words.text) : read
  return reading.kind === 'nothing' && hasFiles && words.text.trim() === ''
    ? { ...reading, kind: 'asks' }
    : reading
}

/** A spent wish that is all the message says leaves nothing to look up: the question is asked for. */
function spend(reading: MessageReading, text: string): MessageReading {
  const isOnlyWish = reading.wantsPerson && text.trim().split(/\s+/u).length <= longestBareWish
  return { ...reading, ...calm, ...(isOnlyWish && { kind: 'announces' as const }) }
}

function joinSentiments(sentiments: readonly Sentiment[]): Sentiment {
  if (sentiments.includes('angry')) return 'angry'
  return sentiments.findLast((sentiment) => sentiment !== 'neutral') ?? 'neutral'
}
