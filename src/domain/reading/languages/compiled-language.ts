import { makeVocabulary, type Vocabulary } from '../text/vocabulary.ts'
import { compilePatterns, spelledWords } from '../text/word-pattern.ts'
import type { LanguageTable } from './language-table.ts'

/** A language table made ready for matching. */
export type CompiledLanguage = {
  language: string
  isSpaced: boolean
  vocabulary: Vocabulary
  wish: {
    exceptions: RegExp
    implied: RegExp
    refusals: RegExp
    asks: RegExp
    bare: RegExp
    beside: RegExp
  }
  mood: { strong: RegExp; weak: RegExp; calm: RegExp; happy: RegExp; rejection: RegExp }
  courtesy: {
    greeting: RegExp
    thanks: RegExp
    filler: RegExp
    announcement: RegExp
    announcementFiller: RegExp
    botQuestion: RegExp
    solved: RegExp
    unsolved: RegExp
  }
}

export function compileLanguage(table: LanguageTable): CompiledLanguage {
  const { wish, mood, courtesy } = table
  const compile = (...patterns: string[]) => compilePatterns(patterns, table.lists, table.isSpaced)
  return {
    language: table.language,
    isSpaced: table.isSpaced,
    vocabulary: makeVocabulary(soughtWords(table), ordinaryWords(table)),
    wish: {
      exceptions: compile(...wish.exceptions),
      implied: compile(...wish.implied),
      refusals: compile(...wish.refusals),
      asks: compile(...wish.asks),
      bare: compile(wish.bare),
      beside: compile(wish.beside),
    },
    mood: {
      strong: compile(...mood.strong),
      weak: compile(...mood.weak),
      calm: compile(...mood.calm),
      happy: compile(...mood.happy),
      rejection: compile(...mood.rejection),
    },
    courtesy: {
      greeting: compile(courtesy.greeting),
      thanks: compile(courtesy.thanks),
      filler: compile(courtesy.filler),
      announcement: compile(...courtesy.announcement),
      announcementFiller: compile(courtesy.announcementFiller),
      botQuestion: compile(...courtesy.botQuestion),
      solved: compile(...courtesy.solved),
      unsolved: compile(...courtesy.unsolved),
    },
  }
}

function soughtWords({ lists, wish, courtesy }: LanguageTable): string[] {
  return spelledWords([wish.bare, courtesy.greeting, courtesy.thanks, ...wish.asks], lists)
}

/** Words that are right as they stand: the table's own, and those it names as look-alikes. */
function ordinaryWords({ ordinary, lists, wish, mood, courtesy }: LanguageTable): string[] {
  const patterns = [wish, mood, courtesy].flatMap((group) => Object.values(group).flat())
  return [...ordinary.trim().split(/\s+/), ...spelledWords(patterns, lists)]
}
