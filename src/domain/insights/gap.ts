import type { QuestionWord } from './topic.ts'

export type GapState = 'open' | 'done' | 'ignored'

/** A question that was handed off, or asked back about, because nothing answered it. */
export type UnansweredQuestion = {
  decisionId: string
  sessionId: string
  contactId: string | undefined
  language: string
  text: string
  words: readonly QuestionWord[]
  isHandedOff: boolean
  askedAt: Date
  /** The gap that an earlier run has put it into. */
  gapId: string | undefined
}
