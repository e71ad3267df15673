import { createContext, useContext } from 'react'
import { en, type Words } from './en.ts'

export type LanguageCode = 'en' | 'de'

export const WordsContext = createContext<{ code: LanguageCode; words: Words }>({
  code: 'en',
  words: en,
})

export function useWords(): Words {
  return useContext(WordsContext).words
}

/** The reader's own form of dates and numbers. */
export function useLocale(): string {
  const { code } = useContext(WordsContext)
  return navigator.language.startsWith(code) ? navigator.language : code
}
