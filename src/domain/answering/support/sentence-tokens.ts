import { unitHours } from '../../knowledge/number-words.ts'
import { foldText } from '../../reading/text/fold-text.ts'
import { isLightWord, toComparable } from './content-words.ts'
import { isNegatingWord } from './negation.ts'
import { numberOfWord } from './number-of-word.ts'

export type Token = {
  raw: string
  folded: string
  /** Canonical digits of a number, also of one in words. */
  number: string | undefined
  /** A comma, a colon or a conjunction: a clause may end here. */
  isBreak: boolean
}

const tokenPattern =
  /\d{1,2}:\d{2}|\d+(?:[.,'\u00a0\u202f]\d+)*(?:st|nd|rd|th|e|er|ª|º)?(?![\p{L}\d])|[€$£¥%]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:()–—]/gu
const conjunctions = new Set(
  'and or but nor while und oder aber sondern et ou mais y pero o e ma ed mas en of maar oraz ale lub och eller men og ve ama'.split(
    ' ',
  ),
)
const elisions = /^(?:l|d|j|m|t|s|n|c|qu|dell|nell|all|sull|un|quest)['’](?=\p{L}{2})/iu
const ordinalEnding = /(?:st|nd|rd|th|er|e|ª|º)$/u

const articles = new Set(
  'one a an ein eine einem einer einen un une una uno um uma een en et jeden bir'.split(' '),
)

export function toTokens(text: string): Token[] {
  const tokens = [...text.matchAll(tokenPattern)].flatMap(([raw]) => readToken(raw))
  return tokens.map((token, index) => withCountedOne(token, tokens[index + 1]))
}

export function isTimeUnit(folded: string): boolean {
  return unitHours.some(([pattern]) => pattern.test(folded))
}

/** "After one week", "eine Woche": an article before a unit of time counts. */
function withCountedOne(token: Token, next: Token | undefined): Token {
  const isOne = articles.has(token.folded) && next !== undefined && isTimeUnit(next.folded)
  return isOne ? { ...token, number: '1' } : token
}

/** What a word is compared by; nothing for grammar, denials and marks. */
export function comparableWords({ raw, folded }: Token): string[] {
  if (!/[\p{L}\p{N}€$£¥%]/u.test(raw) || isLightWord(folded) || isNegatingWord(folded)) return []
  return toComparable(raw)
}

function readToken(raw: string): Token[] {
  if (/^[,;:()–—]$/u.test(raw)) return [{ raw, folded: raw, number: undefined, isBreak: true }]
  const word = raw
    .replace(elisions, '')
    .replace(/n['’]t$/iu, 'nt')
    .replace(/['’]s$/iu, '')
  if (/-/u.test(word) && !/^e-?mail/iu.test(word)) return word.split('-').flatMap(readToken)
  const folded = foldText(word)
  const isDigits = /^\d/u.test(word) && !/\d\p{L}{2,}$/u.test(word.replace(ordinalEnding, ''))
  const number = isDigits ? canonicalNumber(word) : numberOfWord(folded)
  return [{ raw: word, folded, number, isBreak: conjunctions.has(folded) }]
}

/** "1,000.50", "1.000,50" and "1'000.5" are one number; times and dates keep their marks. */
function canonicalNumber(written: string): string {
  const digits = written.replace(ordinalEnding, '').replace(/['\u00a0\u202f]/gu, '')
  if (digits.includes(':')) return digits.replace(/^0(?=\d)/u, '')
  const marks = digits.replace(/\d/gu, '')
  if (marks.length > 1 && new Set(marks).size === 1) {
    const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)
    return isGrouped ? digits.replace(/[.,]/gu, '') : digits.replace(/\b0(?=\d)/gu, '')
  }
  if (marks.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits))
    return digits.replace(/[.,]/u, '')
  return withOnePoint(digits)
}

function withOnePoint(digits: string): string {
  const decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (decimal === -1) return digits.replace(/^0+(?=\d)/u, '')
  const [whole, fraction] = [digits.slice(0, decimal), digits.slice(decimal + 1)]
  return `${whole.replace(/[.,]/gu, '')}.${fraction}`.replace(/\.?0+$/u, '')
}
