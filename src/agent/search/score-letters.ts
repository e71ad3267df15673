import { hasGram } from './words/letter-grams.ts'
import type { PassageIndex } from './passage-index.ts'
import { inverseFrequency, type QuestionWord } from './question-words.ts'

export interface WeightedGram {
  gram: number
  weight: number
}

/** The four-letter pieces of the words, each once, weighed by how rare they are in the passages. */
export function weighGrams(index: PassageIndex, words: readonly QuestionWord[]): WeightedGram[] {
  const distinct = new Set(words.flatMap(({ grams }) => grams))
  return [...distinct].map((gram) => ({
    gram,
    weight: inverseFrequency(index.alivePassageCount, index.gramCounts[gram] ?? 0),
  }))
}

/** Weight of the pieces that at least one of the texts has. */
export function scoreGrams(grams: readonly WeightedGram[], texts: readonly Uint16Array[]): number {
  let score = 0
  for (const { gram, weight } of grams)
    if (texts.some((sorted) => hasGram(sorted, gram))) score += weight
  return score
}

/** Rarity of the words of the question that stand side by side in the text too. */
export function scorePairs(words: readonly QuestionWord[], terms: Int32Array): number {
  const places = new Map<number, number>()
  for (const [place, word] of words.entries())
    for (const { id } of word.terms) places.set(id, place)
  const found = new Set<number>()
  let previous: number | undefined
  for (const term of terms) {
    const place = places.get(term)
    if (place !== undefined && previous === place - 1) found.add(place)
    previous = place
  }
  const rarity = (place: number) => words[place]?.rarity ?? 0
  return [...found].reduce((score, place) => score + rarity(place - 1) + rarity(place), 0)
}

/** Share of the rarity that question and text have in common, of what either has (0 to 1). */
export function overlap(words: readonly QuestionWord[], terms: ReadonlySet<number>): number {
  let both = 0
  let all = 0
  let matchedTerms = 0
  for (const word of words) {
    all += word.rarity
    const weights = word.terms.filter(({ id }) => terms.has(id)).map(({ weight }) => weight)
    if (weights.length > 0) matchedTerms++
    both += Math.max(0, ...weights) * word.rarity
  }
  const average = words.length === 0 ? 0 : all / words.length
  const union = all + Math.max(0, terms.size - matchedTerms) * average
  return union === 0 ? 0 : both / union
}
