import { isSlipOf } from './spelling-slips.ts'

/** Words that a language's rules look for, so that misspelt ones can be read as them. */
export type Vocabulary = { known: ReadonlySet<string>; byInitial: ReadonlyMap<string, string[]> }

const shortestCorrected = 4

/** `ordinary` are real words that look like slips of the rules' words and must stay as they are. */
export function makeVocabulary(words: Iterable<string>, ordinary: Iterable<string>): Vocabulary {
  const wanted = [...new Set(words)].filter((word) => word.length >= shortestCorrected)
  const byInitial = new Map<string, string[]>()
  for (const word of wanted)
    byInitial.set(initialOf(word), [...(byInitial.get(initialOf(word)) ?? []), word])
  return { known: new Set([...words, ...ordinary]), byInitial }
}

/** Reads misspelt words as the vocabulary's; all others stay. */
export function correctSlips(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.map((word) => correctWord(word, vocabulary))
}

function correctWord(word: string, vocabulary: Vocabulary): string {
  if (word.length < shortestCorrected || word.length > 24 || vocabulary.known.has(word)) return word
  const initials = new Set([initialOf(word), word.charAt(1)])
  for (const initial of initials)
    for (const candidate of vocabulary.byInitial.get(initial) ?? [])
      if (isPlausible(word, candidate) && isSlipOf(word, candidate)) return candidate
  return word
}

/** A slip rarely hits the first letter, unless the first two are swapped. */
function isPlausible(word: string, candidate: string): boolean {
  return (
    word.charAt(0) === candidate.charAt(0) ||
    (word.charAt(1) === candidate.charAt(0) && word.charAt(0) === candidate.charAt(1))
  )
}

function initialOf(word: string): string {
  return word.charAt(0)
}
