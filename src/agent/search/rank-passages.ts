import { hasGram } from './letter-grams.ts'
import type { IndexedDocument, PassageIndex } from './passage-index.ts'
import { inverseFrequency, type QuestionWord } from './question-words.ts'
import { documentField, highest, passageField, scoreWords, type ScoreBoard } from './score-board.ts'

const candidateLimit = 300
const documentCandidates = 20
const mostFromDocuments = 300

/** What each normalised score adds. Known questions are the biggest lever, titles a small one. */
const weights = {
  passageWords: 1,
  documentWords: 1,
  passageGrams: 0.8,
  documentGrams: 0.8,
  pairs: 0.5,
  questions: 2,
  title: 0.5,
}

export interface RankedPassage {
  number: number
  score: number
}

/** Passages best first, by the sum of normalised scores over words, word pairs and letters. */
export function rankPassages(
  index: PassageIndex,
  words: readonly QuestionWord[],
  isAllowed: (document: IndexedDocument) => boolean,
): RankedPassage[] {
  const isDocumentAllowed = (number: number) => {
    const document = index.documents[number]
    return document !== undefined && document.isAlive && isAllowed(document)
  }
  const isPassageAllowed = (number: number) =>
    isDocumentAllowed(index.passages[number]?.documentNumber ?? -1)
  const passageWords = scoreWords(
    passageField(index, isPassageAllowed),
    words,
    index.alivePassageCount,
  )
  const documentWords = scoreWords(
    documentField(index, isDocumentAllowed),
    words,
    index.aliveDocumentCount,
  )
  const candidates = findCandidates(index, passageWords, documentWords)
  return blend(index, candidates, [
    { scores: passageWords, weight: weights.passageWords, of: 'passage' },
    { scores: documentWords, weight: weights.documentWords, of: 'document' },
    ...rerankScores(index, words, candidates),
  ])
}

/** The passages whose words score best, and those of the documents that score best as a whole. */
function findCandidates(
  index: PassageIndex,
  passageWords: ScoreBoard,
  documentWords: ScoreBoard,
): number[] {
  const bestPassage = highest(passageWords.values()) || 1
  const bestDocument = highest(documentWords.values()) || 1
  const sums = [...passageWords].map(([number, score]) => {
    const documentScore = documentWords.get(index.passages[number]?.documentNumber ?? -1) ?? 0
    return { number, score: score / bestPassage + documentScore / bestDocument }
  })
  const documents = [...documentWords].map(([number, score]) => ({ number, score }))
  const fromDocuments = bestFirst(documents)
    .slice(0, documentCandidates)
    .flatMap(({ number }) => index.documents[number]?.passageNumbers ?? [])
  const fromPassages = bestFirst(sums).slice(0, candidateLimit)
  return [
    ...new Set([
      ...fromPassages.map(({ number }) => number),
      ...fromDocuments.slice(0, mostFromDocuments),
    ]),
  ]
}

interface WeightedScores {
  scores: ScoreBoard
  weight: number
  of: 'passage' | 'document'
  /** Already 0 to 1: a weak likeness stays weak. */
  isShare?: true
}

function rerankScores(
  index: PassageIndex,
  words: readonly QuestionWord[],
  candidates: readonly number[],
): WeightedScores[] {
  const passageGrams: ScoreBoard = new Map()
  const documentGrams: ScoreBoard = new Map()
  const pairs: ScoreBoard = new Map()
  const documents = new Set<number>()
  const grams = weighGrams(index, words)
  for (const number of candidates) {
    const indexed = index.passages[number]
    if (!indexed) continue
    documents.add(indexed.documentNumber)
    passageGrams.set(number, gramScore(grams, [indexed.grams]))
    pairs.set(number, pairScore(words, indexed.terms))
  }
  const questions: ScoreBoard = new Map()
  const titles: ScoreBoard = new Map()
  for (const number of documents) {
    const document = index.documents[number]
    if (!document) continue
    const own = document.passageNumbers.map((passage) => index.passages[passage]?.grams)
    documentGrams.set(
      number,
      gramScore(
        grams,
        own.flatMap((sorted) => sorted ?? []),
      ),
    )
    questions.set(number, highest(document.questions.map((question) => overlap(words, question))))
    titles.set(number, overlap(words, document.titleTerms))
  }
  return [
    { scores: passageGrams, weight: weights.passageGrams, of: 'passage' },
    { scores: documentGrams, weight: weights.documentGrams, of: 'document' },
    { scores: pairs, weight: weights.pairs, of: 'passage' },
    { scores: questions, weight: weights.questions, of: 'document', isShare: true },
    { scores: titles, weight: weights.title, of: 'document', isShare: true },
  ]
}

function blend(
  index: PassageIndex,
  candidates: readonly number[],
  parts: readonly WeightedScores[],
): RankedPassage[] {
  const normalised = parts.map((part) => ({
    ...part,
    best: part.isShare ? 1 : highest(part.scores.values()) || 1,
  }))
  return bestFirst(
    candidates.map((number) => {
      const documentNumber = index.passages[number]?.documentNumber ?? -1
      let score = 0
      for (const { scores, weight, of, best } of normalised)
        score += (weight * (scores.get(of === 'passage' ? number : documentNumber) ?? 0)) / best
      return { number, score }
    }),
  )
}

export interface WeightedGram {
  gram: number
  weight: number
}

export function weighGrams(index: PassageIndex, words: readonly QuestionWord[]): WeightedGram[] {
  const distinct = new Set(words.flatMap(({ grams }) => grams))
  return [...distinct].map((gram) => ({
    gram,
    weight: inverseFrequency(index.alivePassageCount, index.gramCounts[gram] ?? 0),
  }))
}

function gramScore(grams: readonly WeightedGram[], sorted: readonly Uint16Array[]): number {
  let score = 0
  for (const { gram, weight } of grams)
    if (sorted.some((own) => hasGram(own, gram))) score += weight
  return score
}

/** Words of the question that stand side by side in the passage too. */
function pairScore(words: readonly QuestionWord[], terms: Int32Array): number {
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
    const best = highest(word.terms.filter(({ id }) => terms.has(id)).map(({ weight }) => weight))
    both += best * word.rarity
    if (best > 0) matchedTerms++
  }
  const average = words.length === 0 ? 0 : all / words.length
  const union = all + Math.max(0, terms.size - matchedTerms) * average
  return union === 0 ? 0 : both / union
}

function bestFirst(ranked: RankedPassage[]): RankedPassage[] {
  return ranked.sort((left, right) => right.score - left.score || left.number - right.number)
}
