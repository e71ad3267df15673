import type { IndexedDocument, PassageIndex } from './passage-index.ts'
import type { QuestionWord } from './question-words.ts'
import { ScoreBoard, topRanked, type Ranked } from './score-board.ts'
import { overlap, scoreGrams, scorePairs, weighGrams } from './score-letters.ts'
import { scoreDocumentWords, scorePassageWords } from './score-words.ts'

const candidateLimit = 300
const documentCandidates = 20
const mostFromDocuments = 300

/** What each score adds. Known questions are the biggest lever, titles a small one. */
const weights = {
  passageWords: 1,
  documentWords: 1,
  passageGrams: 0.8,
  documentGrams: 0.8,
  pairs: 0.5,
  questions: 2,
  title: 0.5,
}

/** Passages best first, by the sum of normalised scores over words, word pairs and letters. */
export function rankPassages(
  index: PassageIndex,
  words: readonly QuestionWord[],
  isAllowed: (document: IndexedDocument) => boolean,
): Ranked[] {
  const allowed = index.documents.map((document) => document.isAlive && isAllowed(document))
  const passageWords = scorePassageWords(index, words, allowed)
  const documentWords = scoreDocumentWords(index, words, allowed)
  const candidates = findCandidates(index, passageWords, documentWords)
  const parts: WeightedScores[] = [
    { scores: passageWords, weight: weights.passageWords, of: 'passage' },
    { scores: documentWords, weight: weights.documentWords, of: 'document' },
    ...scorePassages(index, words, candidates),
    ...scoreDocuments(index, words, candidates),
  ]
  return blend(index, candidates, parts)
}

/** The passages whose words score best, and those of the documents that score best as a whole. */
function findCandidates(
  index: PassageIndex,
  passageWords: ScoreBoard,
  documentWords: ScoreBoard,
): number[] {
  const bestPassage = passageWords.highest() || 1
  const bestDocument = documentWords.highest() || 1
  const fromPassages = topRanked(passageWords.items, candidateLimit, (number) => {
    const documentScore = documentWords.get(index.passageDocuments[number] ?? -1)
    return passageWords.get(number) / bestPassage + documentScore / bestDocument
  })
  const documents = topRanked(documentWords.items, documentCandidates, (number) =>
    documentWords.get(number),
  )
  const fromDocuments = documents
    .flatMap(({ number }) => index.documents[number]?.passageNumbers ?? [])
    .slice(0, mostFromDocuments)
  return [...new Set([...fromPassages.map(({ number }) => number), ...fromDocuments])]
}

interface WeightedScores {
  scores: ScoreBoard
  weight: number
  of: 'passage' | 'document'
  /** Already 0 to 1: a weak likeness stays weak. */
  isShare?: true
}

function scorePassages(
  index: PassageIndex,
  words: readonly QuestionWord[],
  candidates: readonly number[],
): WeightedScores[] {
  const passageGrams = new ScoreBoard(index.passages.length)
  const pairs = new ScoreBoard(index.passages.length)
  const grams = weighGrams(index, words)
  for (const number of candidates) {
    const indexed = index.passages[number]
    if (!indexed) continue
    passageGrams.add(number, scoreGrams(grams, [indexed.grams]))
    pairs.add(number, scorePairs(words, indexed.terms))
  }
  return [
    { scores: passageGrams, weight: weights.passageGrams, of: 'passage' },
    { scores: pairs, weight: weights.pairs, of: 'passage' },
  ]
}

function scoreDocuments(
  index: PassageIndex,
  words: readonly QuestionWord[],
  candidates: readonly number[],
): WeightedScores[] {
  const boardOf = () => new ScoreBoard(index.documents.length)
  const [documentGrams, questions, titles] = [boardOf(), boardOf(), boardOf()]
  const grams = weighGrams(index, words)
  for (const number of new Set(candidates.map((one) => index.passageDocuments[one] ?? -1))) {
    const document = index.documents[number]
    if (!document) continue
    const texts = document.passageNumbers.flatMap((passage) => index.passages[passage]?.grams ?? [])
    documentGrams.add(number, scoreGrams(grams, texts))
    questions.add(number, Math.max(0, ...document.questions.map((known) => overlap(words, known))))
    titles.add(number, overlap(words, document.titleTerms))
  }
  return [
    { scores: documentGrams, weight: weights.documentGrams, of: 'document' },
    { scores: questions, weight: weights.questions, of: 'document', isShare: true },
    { scores: titles, weight: weights.title, of: 'document', isShare: true },
  ]
}

function blend(
  index: PassageIndex,
  candidates: readonly number[],
  parts: readonly WeightedScores[],
): Ranked[] {
  const divisors = parts.map(({ scores, isShare }) => (isShare ? 1 : scores.highest() || 1))
  return topRanked(candidates, candidates.length, (number) => {
    const documentNumber = index.passageDocuments[number] ?? -1
    let sum = 0
    for (const [at, { scores, weight, of }] of parts.entries())
      sum += (weight * scores.get(of === 'passage' ? number : documentNumber)) / (divisors[at] ?? 1)
    return sum
  })
}
