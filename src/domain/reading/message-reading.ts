import type { Sentiment } from '../session/session.ts'

export type CustomerMessage = {
  text: string
  subject?: string
  senderEmail?: string | undefined
  channel: 'web' | 'email' | 'other'
}

export type AutomaticKind = 'out-of-office' | 'bounce' | 'no-reply' | 'mailing-list'

export type MessageKind =
  'asks' | 'announces' | 'greets' | 'asks-if-bot' | 'automatic' | 'nothing' | 'confirmation'

/** What rules alone can tell of one customer message. */
export type MessageReading = {
  kind: MessageKind
  automaticKind?: AutomaticKind
  wantsPerson: boolean
  isFrustrated: boolean
  sentiment: Sentiment
  /** The customer says that the last answer did not help: a failed answer. [H1] */
  isRejection: boolean
  /** What was matched, as `rule: words`, for the decision's facts. */
  evidence: string[]
}
