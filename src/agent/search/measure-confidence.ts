import { hasGram } from './letter-grams.ts'
import type { IndexedPassage, PassageIndex } from './passage-index.ts'
import type { QuestionWord } from './question-words.ts'
import { overlap, weighGrams } from './rank-passages.ts'

/** More words that match are better proof than few. */
const lengthWorth = 0.15

/** Raw confidence at which an answer is more often right than wrong, and how that is shown. */
const rawBar = 0.8
export const confidenceBar = 0.55

export interface Confidence {
  /** 0 to 1, to be held against `confidenceBar`. */
  score: number
  matchedWords: string[]
  missingWords: string[]
}

/**
 * How much of the question a passage holds: the share of its weight by rarity, averaged over words
 * and letters, and a little for each doubling of its words. A known question counts as its document's words.
 */
export function measureConfidence(
  index: PassageIndex,
  words: readonly QuestionWord[],
  indexed: IndexedPassage,
): Confidence {
  const document = index.documents[indexed.documentNumber]
  const own = new Set(indexed.terms)
  for (const term of document?.titleTerms ?? []) own.add(term)
  const known = document?.questions ?? []
  const likest = known.reduce(
    (best, terms) => {
      const likeness = overlap(words, terms)
      return likeness > best.likeness ? { likeness, terms } : best
    },
    { likeness: 0, terms: new Set<number>() },
  )
  const shares = words.map((word) => ({
    word,
    share: Math.max(heldShare(word, own), heldShare(word, likest.terms)),
  }))
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const held = shares.reduce((sum, { word, share }) => sum + share * word.rarity, 0)
  const wordShare = total === 0 ? 0 : held / total
  const raw = (wordShare + gramShare(index, shares, indexed)) / 2
  const length =
    lengthWorth * Math.log2(Math.max(1, words.filter(({ isContext }) => !isContext).length))
  const isHeld = ({ share }: { share: number }) => share >= 0.5
  const asked = shares.filter(({ word }) => !word.isContext)
  return {
    score: wordShare === 0 ? 0 : Math.min(1, ((raw + length) * confidenceBar) / rawBar),
    matchedWords: asked.filter(isHeld).map(({ word }) => word.surface),
    missingWords: asked.filter((held) => !isHeld(held)).map(({ word }) => word.surface),
  }
}

function heldShare(word: QuestionWord, terms: ReadonlySet<number>): number {
  let best = 0
  for (const { id, weight } of word.terms) if (terms.has(id) && weight > best) best = weight
  return best
}

function gramShare(
  index: PassageIndex,
  shares: readonly { word: QuestionWord; share: number }[],
  indexed: IndexedPassage,
): number {
  let held = 0
  let total = 0
  for (const { word, share } of shares)
    for (const { gram, weight } of weighGrams(index, [word])) {
      total += weight
      if (share === 1 || hasGram(indexed.grams, gram)) held += weight
    }
  return total === 0 ? 0 : held / total
}
