import { splitSentences } from '#domain/knowledge/split-sentences.ts'
import { hasGram } from './words/letter-grams.ts'
import type { IndexedPassage, PassageIndex } from './passage-index.ts'
import type { QuestionWord } from './question-words.ts'
import type { Ranked } from './score-board.ts'
import { overlap, weighGrams } from './score-letters.ts'
import { lengthInWords, stemOf, tokenize } from './words/tokenize.ts'

/** More words that match are better proof than few. */
const lengthWorth = 0.15
/** One sentence that holds the words is better proof than a passage over which they are spread. */
const sentenceShare = 0.3
/** A best document far ahead of the next is better proof than one of many alike. */
const leadWorth = 0.5
const longestLead = 0.4
/** An earlier word adds to the length of a question by this much of a word. */
const contextCount = 0.4
/** An everyday word that the passage lacks speaks against it by this much of another word. */
const lackedLightWord = 0.3
/** What counts as the lead where no other document was found. */
const loneLead = 0.2

/** The raw confidence at which an answer is more often right than wrong, and how it is shown. */
const rawBar = 0.98
export const confidenceBar = 0.55

/** A word of the question with how much of it a passage has, 0 to 1. */
export interface HeldWord {
  word: QuestionWord
  share: number
}

/** Title and headings count as the passage's words, and so does the known question that is nearest. */
export function holdWords(
  index: PassageIndex,
  words: readonly QuestionWord[],
  indexed: IndexedPassage,
): HeldWord[] {
  const own = new Set(indexed.terms)
  const nearest = nearestKnownQuestion(index, words, indexed)
  return words.map((word) => ({
    word,
    share: Math.max(heldShare(word, own), heldShare(word, nearest)),
  }))
}

/**
 * How sure it is, 0 to 1, that the best passage answers: the share of the question's weight by rarity
 * that it holds, over words and letters, and what its length and the lead over other documents add.
 */
export function measureConfidence(
  index: PassageIndex,
  words: readonly QuestionWord[],
  ranked: readonly Ranked[],
): number {
  const best = ranked[0]
  const indexed = best && index.passages[best.number]
  if (!indexed) return 0
  const held = holdWords(index, words, indexed)
  const wordShare = weightedShare(held)
  if (wordShare === 0) return 0
  const inSentence = Math.min(wordShare, bestSentenceShare(index, words, indexed))
  const wordCount = words.reduce(
    (sum, { surface, isContext }) => sum + lengthInWords(surface) * (isContext ? contextCount : 1),
    0,
  )
  const raw =
    (wordShare * (1 - sentenceShare) + inSentence * sentenceShare) / 2 +
    gramShare(index, held, indexed) / 2 +
    lengthWorth * Math.log2(Math.max(1, wordCount)) +
    leadWorth * Math.min(longestLead, leadOf(index, ranked))
  return Math.min(1, (raw * confidenceBar) / rawBar)
}

function nearestKnownQuestion(
  index: PassageIndex,
  words: readonly QuestionWord[],
  { documentNumber }: IndexedPassage,
): ReadonlySet<number> {
  let nearest: ReadonlySet<number> = new Set()
  let most = 0
  for (const question of index.documents[documentNumber]?.questions ?? []) {
    const likeness = overlap(words, question)
    if (likeness > most) [nearest, most] = [question, likeness]
  }
  return nearest
}

function weightedShare(held: readonly HeldWord[]): number {
  const total = held.reduce((sum, one) => sum + weightOf(one), 0)
  return total === 0 ? 0 : held.reduce((sum, one) => sum + one.share * weightOf(one), 0) / total
}

function weightOf({ word, share }: HeldWord): number {
  const counted = word.isLight ? lackedLightWord + (1 - lackedLightWord) * share : 1
  return word.rarity * counted
}

function bestSentenceShare(
  index: PassageIndex,
  words: readonly QuestionWord[],
  { passage, documentNumber }: IndexedPassage,
): number {
  const termsOf = (text: string) =>
    tokenize(text, [passage.language]).map(
      (token) => index.termId(stemOf(token, passage.language)) ?? -1,
    )
  const above = termsOf([passage.title, ...passage.headings].join('\n'))
  const questions = index.documents[documentNumber]?.questions ?? []
  const candidates: ReadonlySet<number>[] = splitSentences(passage.text, passage.language).map(
    (sentence) => new Set([...above, ...termsOf(sentence)]),
  )
  const shares = [...candidates, ...questions].map((terms) =>
    weightedShare(words.map((word) => ({ word, share: heldShare(word, terms) }))),
  )
  return Math.max(0, ...shares)
}

function heldShare(word: QuestionWord, terms: ReadonlySet<number>): number {
  let best = 0
  for (const { id, weight } of word.terms) if (terms.has(id) && weight > best) best = weight
  return word.isContext && best > 0 ? 1 : best
}

function gramShare(
  index: PassageIndex,
  held: readonly HeldWord[],
  indexed: IndexedPassage,
): number {
  return weightedShare(
    held.map(({ word, share }) => {
      let found = 0
      let total = 0
      for (const { gram, weight } of weighGrams(index, [word])) {
        total += weight
        found += weight * (hasGram(indexed.grams, gram) ? 1 : share)
      }
      return { word, share: total === 0 ? 0 : found / total }
    }),
  )
}

/** How far the best passage is ahead of the best one of another document, as a share of its score. */
function leadOf(index: PassageIndex, ranked: readonly Ranked[]): number {
  const [best] = ranked
  const documentOf = (passage: Ranked) => index.passages[passage.number]?.documentNumber
  const next = ranked.find((passage) => best && documentOf(passage) !== documentOf(best))
  return best && next && best.score > 0 ? 1 - next.score / best.score : loneLead
}
