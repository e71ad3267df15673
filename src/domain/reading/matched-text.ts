import type { CompiledLanguage } from './languages/compiled-language.ts'
import { correctSlips } from './text/vocabulary.ts'
import { clauseEnd, splitWords } from './text/split-words.ts'

/** The longest message that the rules read, in words; the rest says nothing new about the wish. */
const wordLimit = 600

export function readableWords(text: string): string[] {
  return splitWords(text.slice(0, 20_000)).slice(0, wordLimit)
}

/** The words as one string in the form that the language's patterns match. */
export function toMatchable(words: readonly string[], language: CompiledLanguage): string {
  if (!language.isSpaced)
    return words.map((word) => (word === '.' || word === '?' ? ` ${word} ` : word)).join('')
  return correctSlips(words, language.vocabulary).join(' ')
}

export function findMatch(text: string, pattern: RegExp): string | undefined {
  pattern.lastIndex = 0
  return pattern.exec(text)?.[0]
}

/** Puts a clause end where the pattern matches, so that nothing is read there or across it. */
export function coverMatches(text: string, pattern: RegExp): string {
  return text.replace(pattern, clauseEnd)
}

export function splitClauses(text: string): string[] {
  return text
    .split(/(?<![^ ])[.?](?![^ ])/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}
