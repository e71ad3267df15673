import type { WordLists } from '../text/word-pattern.ts'

/**
 * What one language's rules look for: patterns of `compilePatterns` over folded words (lower case,
 * no diacritics, "don't" as "dont"). Word lists hold alternatives separated by `|`.
 */
export type LanguageTable = {
  language: string
  isSpaced: boolean
  lists: WordLists
  /** Real words that look like slips of the rules' words, separated by spaces. */
  ordinary: string
  wish: WishPatterns
  mood: MoodPatterns
  courtesy: CourtesyPatterns
}

export type WishPatterns = {
  /** Past events, seats, reviews and other look-alikes: what they cover is no wish. */
  exceptions: string[]
  /** Wishes that a refusal cannot undo, such as the refusal of a machine. */
  implied: string[]
  /** "No, don't transfer me": what they cover is no wish of `asks`. */
  refusals: string[]
  asks: string[]
  /** Nouns that are a wish when nothing else is said. */
  bare: string
  /** Words that may stand beside a bare noun. */
  beside: string
}

export type MoodPatterns = {
  /** One of these is frustration. */
  strong: string[]
  /** Two of these are. */
  weak: string[]
  /** Look-alikes that are calm. */
  calm: string[]
  happy: string[]
  /** The last answer did not help. */
  rejection: string[]
}

export type CourtesyPatterns = {
  greeting: string
  /** Thanks, goodbyes and bare agreement. */
  thanks: string
  /** Words that only accompany a courtesy. */
  filler: string
  announcement: string[]
  /** Words that may accompany an announcement without making it a question of its own. */
  announcementFiller: string
  botQuestion: string[]
  solved: string[]
  /** Look-alikes of `solved`: doubts, negations, questions, exceptions. */
  unsolved: string[]
}
