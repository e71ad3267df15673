import type { ScoredPassage } from './document.ts'

/** A sentence of an answer with the ids of the passages that support it. */
export interface SupportedSentence {
  text: string
  passageIds: string[]
  /** Words of a passage in another language, verbatim, that the sentence translates. [A5] */
  quote?: string
}

/** [A2] Two passages that disagree in a number, date or price on what was asked. */
export interface Contradiction {
  first: { passageId: string; title: string; sentence: string }
  second: { passageId: string; title: string; sentence: string }
}

/** [O1] What the search found: the facts that an answer or a refusal rests on. */
export interface RetrievalFacts {
  /** The question as it was searched, after words of earlier messages were added. */
  searchedFor: string[]
  /** The score that the best passage must reach. */
  bar: number
  /** Score of the best passage; 0 when nothing was found. */
  confidence: number
  matchedWords: string[]
  missingWords: string[]
  correctedWords: CorrectedWord[]
  /** The closest passages, best first, also those that stay below the bar. */
  passages: ScoredPassage[]
}

/** A word that the documents do not know, read as one that they do. */
export interface CorrectedWord {
  from: string
  to: string
}

/** Why there is no answer, finer than the decision's reason. */
export type NoAnswerCause =
  | 'nothing-found'
  | 'below-bar'
  | 'other-language'
  | 'only-sends-to-support'
  | 'contradiction'
  | 'part-unanswered'

export type DraftedAnswer = (
  | { kind: 'answer'; sentences: SupportedSentence[] }
  | {
      kind: 'no-answer'
      reason: 'insufficient-knowledge'
      cause: NoAnswerCause
      contradiction?: Contradiction
    }
) & { retrieval: RetrievalFacts }
