import type { DecisionDetails, HandoffReason } from '../decision/decision.ts'
import type { Citation } from '../knowledge/document.ts'
import type { Sentiment } from '../session/session.ts'

/** What every written answer carries. */
export type AnswerFacts = {
  details: DecisionDetails
  /** ISO 639-1. [A5] */
  language: string
  sentiment: Sentiment
}

export type WrittenReply = AnswerFacts & {
  kind: 'reply'
  /** `greeting` is any line of ours without a passage. */
  reason: 'answered' | 'greeting'
  html: string
  text: string
  citations: Citation[]
  presetTrigger?: HandoffReason
}

/** What the rules and the engine make of the customer's open messages. Nothing is posted yet. */
export type WrittenAnswer =
  | WrittenReply
  | (AnswerFacts & {
      kind: 'hand-off'
      reason: HandoffReason
      summary: string
      presetTrigger?: HandoffReason
    })
  | (AnswerFacts & { kind: 'resolve' })
  | (AnswerFacts & { kind: 'silent'; reason: 'automatic-message' | 'nothing-to-answer' })
