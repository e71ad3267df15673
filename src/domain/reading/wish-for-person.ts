import type { CompiledLanguage } from './languages/compiled-language.ts'
import { coverMatches, findMatch, splitClauses, toMatchable } from './matched-text.ts'

/** [H1] The words that ask for a person, or undefined; "no, don't transfer me" asks for none. */
export function findWishForPerson(
  words: readonly string[],
  languages: readonly CompiledLanguage[],
): string | undefined {
  for (const language of languages) {
    const wish = findWishIn(words, language)
    if (wish !== undefined) return wish
  }
  return undefined
}

function findWishIn(words: readonly string[], language: CompiledLanguage): string | undefined {
  const { exceptions, implied, refusals, asks } = language.wish
  const spoken = coverMatches(toMatchable(words, language), language.courtesy.botQuestion)
  const told = coverMatches(spoken, exceptions)
  const open = coverMatches(told, refusals)
  return (
    findMatch(told, implied) ??
    findMatch(open, asks) ??
    splitClauses(open).find((clause) => isBare(clause, language.wish))
  )
}

function isBare(clause: string, patterns: { bare: RegExp; beside: RegExp }): boolean {
  const rest = coverMatches(clause, patterns.bare)
  return rest !== clause && coverMatches(rest, patterns.beside).replace(/[ .]/g, '') === ''
}
