import type { PassageIndex } from './passage-index.ts'
import type { PostingList } from './posting-list.ts'
import { inverseFrequency, type QuestionWord } from './question-words.ts'
import { ScoreBoard } from './score-board.ts'

const saturation = 1.2
const lengthShare = 0.75

/** The documents, by number, whose passages a search may give. */
export type AllowedDocuments = readonly boolean[]

/** Okapi BM25 of every allowed passage that holds one of the words. */
export function scorePassageWords(
  index: PassageIndex,
  words: readonly QuestionWord[],
  allowed: AllowedDocuments,
): ScoreBoard {
  return scoreWords(words, {
    size: index.passages.length,
    count: index.alivePassageCount,
    averageLength: index.alivePassageTerms / Math.max(1, index.alivePassageCount),
    postings: (termId) => index.passagesWith(termId),
    lengthOf: (item) => index.passageLengths[item] ?? 0,
    isAllowed: (item) => allowed[index.passageDocuments[item] ?? -1] === true,
  })
}

/** The same over whole documents with their titles and known questions. */
export function scoreDocumentWords(
  index: PassageIndex,
  words: readonly QuestionWord[],
  allowed: AllowedDocuments,
): ScoreBoard {
  return scoreWords(words, {
    size: index.documents.length,
    count: index.aliveDocumentCount,
    averageLength: index.aliveDocumentTerms / Math.max(1, index.aliveDocumentCount),
    postings: (termId) => index.documentsWith(termId),
    lengthOf: (item) => index.documents[item]?.termCount ?? 0,
    isAllowed: (item) => allowed[item] === true,
  })
}

interface Field {
  size: number
  count: number
  averageLength: number
  postings: (termId: number) => PostingList | undefined
  lengthOf: (item: number) => number
  isAllowed: (item: number) => boolean
}

function scoreWords(words: readonly QuestionWord[], field: Field): ScoreBoard {
  const board = new ScoreBoard(field.size)
  for (const { id, weight } of words.flatMap(({ terms }) => terms)) {
    const postings = field.postings(id)
    const worth = weight * inverseFrequency(field.count, postings?.length ?? 0)
    postings?.forEach((item, frequency) => {
      if (!field.isAllowed(item)) return
      const relativeLength = field.lengthOf(item) / field.averageLength
      const damping = saturation * (1 - lengthShare + lengthShare * relativeLength)
      board.add(item, (worth * frequency * (saturation + 1)) / (frequency + damping))
    })
  }
  return board
}
