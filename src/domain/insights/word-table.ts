import type { OpeningQuestion } from './topic.ts'

/** Questions as numbers of words; words that few people use are left out. */
export type WordTable = {
  stems: string[]
  /** How many questions have each word. */
  frequencies: number[]
  /** The words of each question, in the order of the questions. */
  rows: Int32Array[]
}

const mostWordsOfQuestion = 24
const mostStems = 20_000
/** A word in more than this share of the questions tells no topic from another. */
const mostShare = 0.6

export function toWordTable(questions: readonly OpeningQuestion[], fewest: number): WordTable {
  const counts = countWords(questions)
  const kept = [...counts]
    .filter(([, count]) => count >= fewest && count <= questions.length * mostShare)
    .sort(([left, many], [right, few]) => few - many || (left < right ? -1 : 1))
    .slice(0, mostStems)
  const numbers = new Map(kept.map(([stem], number) => [stem, number]))
  return {
    stems: kept.map(([stem]) => stem),
    frequencies: kept.map(([, count]) => count),
    rows: questions.map(({ words }) => toRow(words, numbers)),
  }
}

function toRow(words: OpeningQuestion['words'], numbers: ReadonlyMap<string, number>): Int32Array {
  const found = new Set<number>()
  for (const { stem } of words) {
    const number = numbers.get(stem)
    if (number !== undefined && found.size < mostWordsOfQuestion) found.add(number)
  }
  return Int32Array.from(found)
}

function countWords(questions: readonly OpeningQuestion[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of questions)
    for (const stem of new Set(words.map((word) => word.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}
