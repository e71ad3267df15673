import type { Passage, ScoredPassage } from '../../knowledge/document.ts'
import type { Contradiction } from '../../knowledge/drafted-answer.ts'
import { findContradiction, type Statement } from '../../knowledge/find-contradiction.ts'
import { splitSentences } from '../../knowledge/split-sentences.ts'
import { stemWord } from './content-words.ts'
import { readSentence } from './read-sentence.ts'

/** How near to the best score a passage must come to speak against another. */
const rivalShare = 0.7

type PassageStatement = Statement & { passage: Passage }

/** [A2] Two of the retrieved statements that disagree in a number on what was asked. */
export function findRivalStatements(
  passages: readonly ScoredPassage[],
  question: string,
): Contradiction | undefined {
  const asked = new Set(stemsOf(question))
  const bar = rivalShare * Math.max(0, ...passages.map(({ score }) => score))
  const near = passages.filter(({ score }) => score >= bar)
  const statements = near.flatMap(({ passage }) => toStatements(passage, asked))
  const most = Math.max(0, ...statements.map(({ matched }) => matched.size))
  const pair = findContradiction(statements.filter(({ matched }) => matched.size === most))
  if (!pair) return undefined
  const [first, second] = pair
  return { first: toSide(first), second: toSide(second) }
}

/** Whether a sentence of an answer takes its number from one of the two: then neither supports it. */
export function restsOnRivals(sentence: string, { first, second }: Contradiction): boolean {
  const values = new Set(readSentence(sentence).numbers.map(({ value }) => value))
  return [first, second].some((side) =>
    readSentence(side.sentence).numbers.some(({ value }) => values.has(value)),
  )
}

function toStatements(passage: Passage, asked: ReadonlySet<string>): PassageStatement[] {
  const { frame, sentences } = stemPassage(passage)
  return sentences.map(({ sentence, words }) => {
    const matched = new Set([...words, ...frame].filter((word) => asked.has(word)))
    return { passage, documentId: passage.documentId, sentence, words, matched }
  })
}

type StemmedPassage = { frame: string[]; sentences: { sentence: string; words: string[] }[] }

const passagesStemmed = new WeakMap<Passage, StemmedPassage>()

function stemPassage(passage: Passage): StemmedPassage {
  const known = passagesStemmed.get(passage)
  if (known) return known
  const stemmed = {
    frame: stemsOf([passage.title, ...passage.headings].join(', ')),
    sentences: splitSentences(passage.text, passage.language).map((sentence) => ({
      sentence,
      words: stemsOf(sentence),
    })),
  }
  passagesStemmed.set(passage, stemmed)
  return stemmed
}

function stemsOf(text: string): string[] {
  return readSentence(text).words.map(stemWord)
}

function toSide({ passage, sentence }: PassageStatement): Contradiction['first'] {
  return { passageId: passage.id, title: passage.title, sentence }
}
