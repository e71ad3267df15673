import { toComparable } from './content-words.ts'
import { isNegatingWord } from './negation.ts'
import { comparableWords, isTimeUnit, type Token } from './sentence-tokens.ts'

export type StatedNumber = {
  /** Canonical: `1000.5`, `9:30`, `24.12.2026`. */
  value: string
  /** What is counted, such as `days` with `time`, or the currency with `money`. */
  units: string[]
}

/** A stretch of a sentence between commas and conjunctions. */
export type Clause = { words: string[]; numbers: StatedNumber[]; isNegated: boolean }

type OpenClause = Clause & {
  /** Without pronoun or auxiliary verb: it may be a member of a list. */
  isBare: boolean
  /** Something is named before the denial, so that it may reach back over a list. */
  isDeniedLate: boolean
  /** After "but" a denial does not reach on. */
  isTurned: boolean
}

const turningWords = new Set(
  'but only however aber sondern nur mais seulement pero sino solo ma mas maar ale tylko men bara kun ama'.split(
    ' ',
  ),
)
/** Pronouns and auxiliaries: a clause with one of these has a verb of its own. */
const verbSigns = new Set(
  (
    'i you we he she it they who this that is are was were be been has have had do does did can could may might must shall should will would ' +
    'ich du er sie es wir ihr man ist sind war wird werden hat haben kann konnen darf durfen muss mussen soll sollen ' +
    'je tu il elle on nous vous ils elles est sont a ont peut peuvent doit es esta son puede pueden debe ha han puo possono deve e sono pode podem ' +
    'ik u je jij wij we zij is zijn kan kunnen mag moet wordt worden jest sa moze moga ma ar kan ska far er kan skal vil'
  ).split(' '),
)
const rangeWords = new Set('to and or bis und a et y e tot en do i till og til ile'.split(' '))
const longestMember = 3

export function toClauses(tokens: readonly Token[]): Clause[] {
  const clauses: OpenClause[] = [newClause()]
  for (const [index, token] of tokens.entries()) {
    if (token.isBreak && !isBetweenNumbers(tokens, index)) clauses.push(newClause())
    const clause = clauses.at(-1)
    if (clause) addToken(clause, tokens, index)
  }
  spreadDenials(clauses)
  return clauses.filter(
    ({ words, numbers, isNegated }) => words.length + numbers.length > 0 || isNegated,
  )
}

function newClause(): OpenClause {
  return {
    words: [],
    numbers: [],
    isNegated: false,
    isBare: true,
    isDeniedLate: false,
    isTurned: false,
  }
}

function addToken(clause: OpenClause, tokens: readonly Token[], index: number): void {
  const token = tokens[index]
  if (!token) return
  if (turningWords.has(token.folded)) clause.isTurned = true
  if (verbSigns.has(token.folded)) clause.isBare = false
  if (isNegatingWord(token.folded) && !isAnsweringNo(tokens, index)) {
    clause.isDeniedLate = clause.words.length > 0
    clause.isNegated = true
  }
  if (token.number === undefined) clause.words.push(...comparableWords(token))
  else clause.numbers.push({ value: token.number, units: unitsAround(tokens, index) })
}

/** "not to Sweden or Denmark", "pens, inks and cards cannot": a denial reaches over the members of a list. */
function spreadDenials(clauses: readonly OpenClause[]): void {
  for (const [index, clause] of clauses.entries())
    if (clauses[index - 1]?.isNegated && isListMember(clause)) clause.isNegated = true
  for (const [index, clause] of clauses.toReversed().entries()) {
    const next = clauses[clauses.length - index]
    if (!next?.isDeniedLate || clause.isNegated || !isListMember(clause)) continue
    clause.isNegated = true
    clause.isDeniedLate = true
  }
}

function isListMember({ isBare, isTurned, words }: OpenClause): boolean {
  return isBare && !isTurned && words.length <= longestMember
}

/** "No, we ship everywhere" denies the question, not the sentence. */
function isAnsweringNo(tokens: readonly Token[], index: number): boolean {
  return index === 0 && tokens[1]?.raw === ','
}

function isBetweenNumbers(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.number !== undefined && tokens[index + 1]?.number !== undefined
}

/** Up to two content words after a number, a currency before it, and the kind of both. */
function unitsAround(tokens: readonly Token[], index: number): string[] {
  const units: string[] = []
  for (const token of tokens.slice(index + 1, index + 7)) {
    if (units.length === 2 || endsUnits(token, units.length > 0)) break
    if (token.number === undefined) units.push(...comparableWords(token).slice(0, 1))
  }
  const before = tokens[index - 1]
  if (before && /^[€$£¥]$/u.test(before.raw)) units.unshift(...toComparable(before.raw))
  return [...units, ...kindsOf(units)]
}

function kindsOf(units: readonly string[]): string[] {
  const isTime = units.some(isTimeUnit)
  const isMoney = units.some((unit) =>
    /^(?:eur|usd|gbp|jpy|chf|sek|dkk|nok|pln|zl|kr)$/u.test(unit),
  )
  return [...(isTime ? ['time'] : []), ...(isMoney ? ['money'] : [])]
}

/** A range goes on to its second number: "four to seven days". */
function endsUnits({ number, isBreak, folded, raw }: Token, hasUnit: boolean): boolean {
  if (number !== undefined) return hasUnit
  return isBreak && !rangeWords.has(folded) && !/[–—]/u.test(raw)
}
