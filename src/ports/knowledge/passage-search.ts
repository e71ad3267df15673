import type { Audience, ScoredPassage } from '#domain/knowledge/document.ts'
import type { CorrectedWord } from '#domain/knowledge/drafted-answer.ts'

export interface PassageQuery {
  organizationId: string
  /** The question in the customer's own words; at most the first 4,000 characters count. */
  text: string
  /** Earlier words of the conversation: they help a short question, and weigh less than its own. */
  context?: string
  /** ISO 639-1; passages of another language are left out, those of unknown language stay. */
  language?: string
  /** [A3] Passages for other audiences are never returned. */
  audiences: readonly Audience[]
  /** 1 to 100. */
  limit: number
}

export interface PassageSearchResult {
  /** Best first; scores never rise down the list. */
  passages: ScoredPassage[]
  /** Score of the best passage, 0 when nothing was found. */
  confidence: number
  /** A best passage below this score answers nothing. */
  bar: number
  /** Words of the question that the best passage holds, as the customer wrote them. */
  matchedWords: string[]
  missingWords: string[]
  correctedWords: CorrectedWord[]
}

export interface PassageSearch {
  /**
   * Finds the passages nearest to the question. Sees every document whose saving was acknowledged
   * before the call, on whichever node. An empty or unknown question finds nothing and throws nothing.
   */
  search(query: PassageQuery): Promise<PassageSearchResult>
}
