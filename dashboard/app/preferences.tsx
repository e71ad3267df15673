import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { de } from '../language/de.ts'
import { en } from '../language/en.ts'
import { type LanguageCode, WordsContext } from '../language/use-words.ts'

export type Theme = 'system' | 'light' | 'dark'

type Chosen = {
  theme: Theme
  chooseTheme(theme: Theme): void
  language: LanguageCode
  chooseLanguage(code: LanguageCode): void
  /** Single letters as keys; may be turned off (WCAG 2.1.4). */
  areKeysOn: boolean
  turnKeys(isOn: boolean): void
}

const catalogues = { en, de }

const PreferencesContext = createContext<Chosen>({
  theme: 'system',
  chooseTheme: () => undefined,
  language: 'en',
  chooseLanguage: () => undefined,
  areKeysOn: true,
  turnKeys: () => undefined,
})

/** Theme, language and keys of this reader, kept in the browser: nothing else is. */
export function Preferences({ children }: { children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(() => storedTheme())
  const [language, setLanguage] = useState<LanguageCode>(() => storedLanguage())
  const [areKeysOn, turnKeys] = useState(() => localStorage.getItem('keys') !== 'off')
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = language
    localStorage.setItem('theme', theme)
    localStorage.setItem('language', language)
    localStorage.setItem('keys', areKeysOn ? 'on' : 'off')
  }, [theme, language, areKeysOn])
  const chosen = useMemo(
    () => ({
      theme,
      chooseTheme: setTheme,
      language,
      chooseLanguage: setLanguage,
      areKeysOn,
      turnKeys,
    }),
    [theme, language, areKeysOn],
  )
  const words = useMemo(() => ({ code: language, words: catalogues[language] }), [language])
  return (
    <PreferencesContext value={chosen}>
      <WordsContext value={words}>{children}</WordsContext>
    </PreferencesContext>
  )
}

export function usePreferences(): Chosen {
  return useContext(PreferencesContext)
}

function storedTheme(): Theme {
  const stored = localStorage.getItem('theme')
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

function storedLanguage(): LanguageCode {
  const stored = localStorage.getItem('language') ?? navigator.language.slice(0, 2)
  return stored === 'de' ? 'de' : 'en'
}
