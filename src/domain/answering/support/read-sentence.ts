import { keepNewest } from '../../reading/text/keep-newest.ts'
import { isUniversalWord } from './scope-words.ts'
import { toClauses, type Clause, type StatedNumber } from './sentence-clauses.ts'
import { comparableWords, toTokens, type Token } from './sentence-tokens.ts'
import { takeAddresses } from './stated-addresses.ts'

/** A sentence as the checks compare it. */
export type ReadSentence = {
  text: string
  /** Equal for two sentences of the same words. */
  key: string
  /** Content words in comparable form, numbers left out. */
  words: string[]
  /** Every folded word, also grammar. */
  allWords: ReadonlySet<string>
  /** Words written with a capital inside the sentence. */
  names: ReadonlySet<string>
  numbers: StatedNumber[]
  addresses: string[]
  clauses: Clause[]
  /** Says "all", "always" or "everywhere". */
  isUniversal: boolean
}

const listMark = /^\s*(?:\d{1,3}[.)]|[-*•])\s+/u

/** Passages rarely change, so the same sentences are read in one turn after the other. */
const MOST_KEPT = 2_000

export const readSentence = keepNewest(MOST_KEPT, readAnew)

function readAnew(text: string): ReadSentence {
  const { addresses, rest } = takeAddresses(text.replace(listMark, ''))
  const tokens = toTokens(rest)
  const clauses = toClauses(tokens)
  return {
    text,
    key: toKey(text),
    words: clauses.flatMap(({ words }) => words),
    allWords: new Set(tokens.map(({ folded }) => folded)),
    names: namesIn(tokens),
    numbers: clauses.flatMap(({ numbers }) => numbers),
    addresses,
    clauses,
    isUniversal: tokens.some(({ folded }) => isUniversalWord(folded)),
  }
}

/** The letters and digits of a text alone: equal for two sentences of the same words. */
export function toKey(text: string): string {
  return text
    .replace(listMark, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}€$£¥%@]+/gu, ' ')
    .trim()
}

function namesIn(tokens: readonly Token[]): Set<string> {
  const names = tokens
    .slice(1)
    .filter(({ raw }) => /^\p{Lu}/u.test(raw) || /\p{L}\d|\d\p{L}/u.test(raw))
    .flatMap(comparableWords)
  return new Set(names)
}
