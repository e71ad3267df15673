import { createContext, useContext } from 'react'
import type { DecisionWords } from './decisions/en.ts'
import { en, type Words } from './en.ts'
import type { ThreadWords } from './thread/en.ts'

export type LanguageCode = 'en' | 'de'

/** A catalogue that comes only when it is read. */
export type LoadedWords = { words: Words; decisions: DecisionWords; thread: ThreadWords }

type Reading = {
  code: LanguageCode
  /** Undefined in English, which is always there. */
  loaded: LoadedWords | undefined
  /** Undefined: the browser's own. */
  timeZone: string | undefined
}

export const WordsContext = createContext<Reading>({
  code: 'en',
  loaded: undefined,
  timeZone: undefined,
})

export function useWords(): Words {
  return useContext(WordsContext).loaded?.words ?? en
}

/** The reader's own form of dates and numbers. */
export function useLocale(): string {
  const { code } = useContext(WordsContext)
  return navigator.language.startsWith(code) ? navigator.language : code
}

/** The reader's locale, and times in the reader's zone. */
export function useClock() {
  const locale = useLocale()
  const { timeZone } = useContext(WordsContext)
  return {
    locale,
    timeZone,
    time: (at: string | Date) => new Date(at).toLocaleTimeString(locale, { timeZone }),
    moment: (at: string | Date) => new Date(at).toLocaleString(locale, { timeZone }),
    day: (at: string | Date) =>
      new Date(at).toLocaleDateString(locale, { timeZone, dateStyle: 'full' }),
  }
}
