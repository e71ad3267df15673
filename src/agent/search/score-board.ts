import type { PassageIndex } from './passage-index.ts'
import type { PostingList } from './posting-list.ts'
import { inverseFrequency, type QuestionWord } from './question-words.ts'

const saturation = 1.2
const lengthShare = 0.75

/** Sums of scores by item number. */
export type ScoreBoard = Map<number, number>

export interface RankedField {
  postings: (termId: number) => PostingList | undefined
  lengthOf: (item: number) => number
  averageLength: number
  isAllowed: (item: number) => boolean
}

export function passageField(
  index: PassageIndex,
  isAllowed: (passageNumber: number) => boolean,
): RankedField {
  return {
    postings: (termId) => index.passagesWith(termId),
    lengthOf: (item) => index.passages[item]?.terms.length ?? 0,
    averageLength: index.alivePassageTerms / Math.max(1, index.alivePassageCount),
    isAllowed,
  }
}

export function documentField(
  index: PassageIndex,
  isAllowed: (documentNumber: number) => boolean,
): RankedField {
  return {
    postings: (termId) => index.documentsWith(termId),
    lengthOf: (item) => index.documents[item]?.termCount ?? 0,
    averageLength: index.aliveDocumentTerms / Math.max(1, index.aliveDocumentCount),
    isAllowed,
  }
}

/** Okapi BM25 of every item that holds one of the words. */
export function scoreWords(
  field: RankedField,
  words: readonly QuestionWord[],
  total: number,
): ScoreBoard {
  const scores: ScoreBoard = new Map()
  for (const word of words)
    for (const { id, weight } of word.terms) {
      const postings = field.postings(id)
      if (!postings) continue
      const worth = weight * inverseFrequency(total, postings.length)
      postings.forEach((item, frequency) => {
        if (!field.isAllowed(item)) return
        const relativeLength = field.lengthOf(item) / field.averageLength
        const damping = saturation * (1 - lengthShare + lengthShare * relativeLength)
        const gain = (worth * frequency * (saturation + 1)) / (frequency + damping)
        scores.set(item, (scores.get(item) ?? 0) + gain)
      })
    }
  return scores
}

export function highest(scores: Iterable<number>): number {
  let best = 0
  for (const score of scores) if (score > best) best = score
  return best
}
