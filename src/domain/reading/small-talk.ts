import type { CompiledLanguage } from './languages/compiled-language.ts'
import { coverMatches, findMatch, toMatchable } from './matched-text.ts'

export type ClauseKind =
  'asks' | 'announces' | 'asks-if-bot' | 'confirmation' | 'thanks' | 'greets' | 'filler'

/** `words` without its end mark; `names` are folded words that stand capitalized in the message. */
export type Clause = { words: readonly string[]; isQuestion: boolean; names: ReadonlySet<string> }

const kindsByWeight: ClauseKind[] = [
  'asks',
  'announces',
  'asks-if-bot',
  'confirmation',
  'thanks',
  'greets',
  'filler',
]
const longestConfirmation = 14

const none: ReadonlySet<string> = new Set()

/** What a message of these clauses is: the clause that asks most decides. */
export function weightiestKind(kinds: readonly ClauseKind[]): ClauseKind {
  return kindsByWeight.find((kind) => kinds.includes(kind)) ?? 'filler'
}

/** Read by the language in which it asks least: courtesies are short and often mixed. */
export function readClause(clause: Clause, languages: readonly CompiledLanguage[]): ClauseKind {
  const kinds = languages.map((language) => readClauseIn(clause, language))
  return kindsByWeight.findLast((kind) => kinds.includes(kind)) ?? 'asks'
}

function readClauseIn(clause: Clause, language: CompiledLanguage): ClauseKind {
  const text = toMatchable(clause.words, language)
  return readCourtesy(text, clause, language) ?? readPurpose(text, clause, language)
}

function readCourtesy(
  text: string,
  clause: Clause,
  language: CompiledLanguage,
): ClauseKind | undefined {
  const { greeting, thanks, filler } = language.courtesy
  const hasThanks = findMatch(coverMatches(text, greeting), thanks) !== undefined
  const hasGreeting = findMatch(text, greeting) !== undefined
  const names = hasThanks || hasGreeting ? clause.names : none
  if (!isUsedUp(coverMatches(withoutCourtesy(text, language), filler), names)) return undefined
  if (hasGreeting && (!hasThanks || clause.isQuestion)) return 'greets'
  if (clause.isQuestion) return undefined
  return hasThanks ? 'thanks' : 'filler'
}

function readPurpose(text: string, clause: Clause, language: CompiledLanguage): ClauseKind {
  const isCourteous = withoutCourtesy(text, language) !== text
  const isOver = (rest: string) => isUsedUp(rest, isCourteous ? clause.names : none)
  const { filler, announcement, announcementFiller, botQuestion } = language.courtesy
  if (findMatch(text, botQuestion) !== undefined) {
    const rest = withoutCourtesy(coverMatches(text, botQuestion), language)
    if (isOver(coverMatches(rest, filler))) return 'asks-if-bot'
  }
  if (!clause.isQuestion && isConfirmation(text, language)) return 'confirmation'
  if (findMatch(text, announcement) !== undefined) {
    const rest = withoutCourtesy(coverMatches(text, announcement), language)
    if (isOver(coverMatches(rest, announcementFiller))) return 'announces'
  }
  return 'asks'
}

function isConfirmation(text: string, language: CompiledLanguage): boolean {
  const { solved, unsolved } = language.courtesy
  if (findMatch(text, solved) === undefined) return false
  const rest = coverMatches(text, solved)
  return findMatch(rest, unsolved) === undefined && rest.split(' ').length <= longestConfirmation
}

function withoutCourtesy(text: string, { courtesy }: CompiledLanguage): string {
  return coverMatches(coverMatches(text, courtesy.thanks), courtesy.greeting)
}

/** A name alone, as under a letter. */
export function isOnlyName({ words, isQuestion, names }: Clause): boolean {
  return !isQuestion && words.length > 0 && isUsedUp(words.join(' '), names)
}

/** One or two capitalized words beside a courtesy are a name. */
function isUsedUp(rest: string, names: ReadonlySet<string>): boolean {
  const left = rest.split(/[ .]+/).filter((word) => word !== '')
  return left.length <= 2 && left.every((word) => names.has(word))
}
