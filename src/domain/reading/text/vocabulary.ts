import { isSlipOf } from './spelling-slips.ts'

type SoughtWord = { word: string; letters: number }

/** Words that a language's rules look for, so that misspelt ones can be read as them. */
export type Vocabulary = {
  known: ReadonlySet<string>
  byInitial: ReadonlyMap<string, readonly SoughtWord[]>
}

const shortestCorrected = 4
const longestCorrected = 24
/** Two slips change at most four of the letters that occur. */
const mostLettersApart = 4

/** `ordinary` are real words that look like slips of the rules' words and must stay as they are. */
export function makeVocabulary(words: Iterable<string>, ordinary: Iterable<string>): Vocabulary {
  const wanted = [...new Set(words)].filter((word) => word.length >= shortestCorrected)
  const byInitial = new Map<string, SoughtWord[]>()
  for (const word of wanted) {
    const sought = byInitial.get(word.charAt(0)) ?? []
    sought.push({ word, letters: letterSet(word) })
    byInitial.set(word.charAt(0), sought)
  }
  return { known: new Set([...words, ...ordinary]), byInitial }
}

/** Reads misspelt words as the vocabulary's; all others stay. */
export function correctSlips(words: readonly string[], vocabulary: Vocabulary): string[] {
  const read = new Map<string, string>()
  return words.map((word) => {
    const known = read.get(word) ?? correctWord(word, vocabulary)
    read.set(word, known)
    return known
  })
}

function correctWord(word: string, { known, byInitial }: Vocabulary): string {
  if (word.length < shortestCorrected || word.length > longestCorrected || known.has(word))
    return word
  const letters = letterSet(word)
  for (const initial of new Set([word.charAt(0), word.charAt(1)]))
    for (const candidate of byInitial.get(initial) ?? [])
      if (
        lettersApart(letters, candidate.letters) <= mostLettersApart &&
        isPlausible(word, candidate.word) &&
        isSlipOf(word, candidate.word)
      )
        return candidate.word
  return word
}

/** A slip rarely hits the first letter, unless the first two are swapped. */
function isPlausible(word: string, candidate: string): boolean {
  return (
    word.charAt(0) === candidate.charAt(0) ||
    (word.charAt(1) === candidate.charAt(0) && word.charAt(0) === candidate.charAt(1))
  )
}

/** The letters of a word as bits. */
function letterSet(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

function lettersApart(left: number, right: number): number {
  let apart = left ^ right
  let count = 0
  while (apart !== 0) {
    apart &= apart - 1
    count += 1
  }
  return count
}
