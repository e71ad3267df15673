import { foldText } from '../reading/text/fold-text.ts'
import { isLightWord, toComparable } from './content-words.ts'
import { isNegatingWord } from './negation.ts'
import { numberOfWord } from './number-of-word.ts'
import { takeAddresses } from './stated-addresses.ts'

export type StatedNumber = {
  /** Canonical: `1000.5`, `9:30`, `24.12.2026`. */
  value: string
  /** The words that say what is counted, such as `day`, or the currency. */
  units: string[]
}

/** A stretch of a sentence between commas and conjunctions. */
export type Clause = { words: string[]; numbers: StatedNumber[]; isNegated: boolean }

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
}

type Token = { raw: string; folded: string; number: string | undefined; isBreak: boolean }

const tokenPattern =
  /\d{1,2}:\d{2}|\d+(?:[.,'\u00a0\u202f]\d+)*(?:st|nd|rd|th|e|er|ª|º)?(?![\p{L}\d])|[€$£¥%]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:()–—]/gu
const conjunctions = new Set(
  'and or but nor while und oder aber sondern et ou mais y pero o e ma ed mas en of maar oraz ale lub och eller men og ve ama'.split(
    ' ',
  ),
)
/** After these a denial does not reach on. */
const turningWords = new Set(
  'but only however aber sondern nur mais seulement pero sino solo ma mas maar ale tylko men bara kun ama'.split(
    ' ',
  ),
)
const elisions = /^(?:l|d|j|m|t|s|n|c|qu|dell|nell|all|sull|un|quest)['’](?=\p{L}{2})/iu
const rangeWords = new Set('to and or bis und a et y e tot en do i till og til ile'.split(' '))

const listMark = /^\s*(?:\d{1,3}[.)]|[-*•])\s+/u

export function readSentence(text: string): ReadSentence {
  const { addresses, rest } = takeAddresses(text.replace(listMark, ''))
  const tokens = tokenize(rest)
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

function tokenize(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].flatMap(([raw]) => toTokens(raw))
}

function toTokens(raw: string): Token[] {
  if (/^[,;:()–—]$/u.test(raw)) return [{ raw, folded: raw, number: undefined, isBreak: true }]
  const word = raw
    .replace(elisions, '')
    .replace(/n['’]t$/iu, 'nt')
    .replace(/['’]s$/iu, '')
  if (/-/u.test(word) && !/^e-?mail/iu.test(word)) return word.split('-').flatMap(toTokens)
  const folded = foldText(word)
  const number =
    /^\d/u.test(word) && !/\d\p{L}{2,}$/u.test(word.replace(/(?:st|nd|rd|th)$/u, ''))
      ? canonicalNumber(word)
      : numberOfWord(folded)
  return [{ raw: word, folded, number, isBreak: conjunctions.has(folded) }]
}

function canonicalNumber(written: string): string {
  const digits = written.replace(/(?:st|nd|rd|th|er|e|ª|º)$/u, '').replace(/['\u00a0\u202f]/gu, '')
  if (digits.includes(':')) return digits.replace(/^0(?=\d)/u, '')
  const marks = digits.replace(/\d/gu, '')
  if (marks.length > 1 && new Set(marks).size === 1) {
    const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)
    return isGrouped ? digits.replace(/[.,]/gu, '') : digits.replace(/\b0(?=\d)/gu, '')
  }
  if (marks.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits))
    return digits.replace(/[.,]/u, '')
  const decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (decimal === -1) return digits.replace(/^0+(?=\d)/u, '')
  const [whole, fraction] = [digits.slice(0, decimal), digits.slice(decimal + 1)]
  return `${whole.replace(/[.,]/gu, '')}.${fraction}`.replace(/\.?0+$/u, '')
}

function toClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let clause: Clause = { words: [], numbers: [], isNegated: false }
  let isTurned = false
  const close = (): void => {
    const before = clauses.at(-1)
    // "not to Sweden, Finland or Denmark": a denial reaches over the members of a list.
    if (before?.isNegated && !isTurned && clause.words.length <= 2) clause.isNegated = true
    if (clause.words.length + clause.numbers.length > 0 || clause.isNegated) clauses.push(clause)
    clause = { words: [], numbers: [], isNegated: false }
    isTurned = false
  }
  for (const [index, token] of tokens.entries()) {
    if (token.isBreak && !isBetweenNumbers(tokens, index)) close()
    if (turningWords.has(token.folded)) isTurned = true
    if (isNegatingWord(token.folded) && !isAnsweringNo(tokens, index)) clause.isNegated = true
    if (token.number !== undefined)
      clause.numbers.push({ value: token.number, units: unitsAround(tokens, index) })
    else clause.words.push(...comparableWords(token))
  }
  close()
  return clauses
}

function comparableWords({ raw, folded }: Token): string[] {
  if (!/[\p{L}\p{N}€$£¥%]/u.test(raw) || isLightWord(folded) || isNegatingWord(folded)) return []
  return toComparable(raw)
}

/** "No, we ship everywhere" denies the question, not the sentence. */
function isAnsweringNo(tokens: readonly Token[], index: number): boolean {
  return index === 0 && tokens[1]?.raw === ','
}

function isBetweenNumbers(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.number !== undefined && tokens[index + 1]?.number !== undefined
}

/** Up to two content words after a number, and a currency before it. */
function unitsAround(tokens: readonly Token[], index: number): string[] {
  const units: string[] = []
  for (const token of tokens.slice(index + 1, index + 7)) {
    if (units.length === 2 || endsUnits(token, units.length > 0)) break
    if (token.number === undefined) units.push(...comparableWords(token).slice(0, 1))
  }
  const before = tokens[index - 1]
  if (before && /^[€$£¥]$/u.test(before.raw)) units.unshift(...toComparable(before.raw))
  return units
}

/** A range goes on to its second number: "four to seven days". */
function endsUnits({ number, isBreak, folded, raw }: Token, hasUnit: boolean): boolean {
  if (number !== undefined) return hasUnit
  return isBreak && !rangeWords.has(folded) && !/[–—]/u.test(raw)
}

function namesIn(tokens: readonly Token[]): Set<string> {
  const names = tokens
    .slice(1)
    .filter(({ raw }) => /^\p{Lu}/u.test(raw) || /\p{L}\d|\d\p{L}/u.test(raw))
    .flatMap(comparableWords)
  return new Set(names)
}
