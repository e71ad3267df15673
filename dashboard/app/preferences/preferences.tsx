import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type LanguageCode, type LoadedWords, WordsContext } from '../../language/use-words.ts'
import {
  ownZone,
  readPreferences,
  storePreferences,
  type Preference,
} from './stored-preferences.ts'

type Chosen = Preference & { choose(change: Partial<Preference>): void }

const atFirst = readPreferences()

const PreferencesContext = createContext<Chosen>({ ...atFirst, choose: () => undefined })

/** How the dashboard is for this reader, kept in the browser: nothing else is. */
export function Preferences({ children }: { children: ReactNode }) {
  const [kept, keep] = useState(atFirst)
  const { isReady, loaded, load } = useLanguage(kept.language)
  const code = loaded === undefined ? 'en' : kept.language
  useEffect(() => {
    storePreferences(kept)
    show(kept, code)
  }, [kept, code])
  const chosen = useMemo(() => {
    const choose = (change: Partial<Preference>) =>
      void load(change.language ?? 'en').then(() => keep((before) => ({ ...before, ...change })))
    return { ...kept, choose }
  }, [kept, load])
  const timeZone = kept.timeZone === ownZone ? undefined : kept.timeZone
  const reading = useMemo(
    () => ({ code, loaded: code === 'en' ? undefined : loaded, timeZone }),
    [code, loaded, timeZone],
  )
  if (!isReady) return null
  return (
    <PreferencesContext value={chosen}>
      <WordsContext value={reading}>{children}</WordsContext>
    </PreferencesContext>
  )
}

export function usePreferences(): Chosen {
  return useContext(PreferencesContext)
}

/** English is there; another language is read before anything is shown in it. */
function useLanguage(wanted: LanguageCode) {
  const [loaded, setLoaded] = useState<LoadedWords>()
  const [isReady, setReady] = useState(wanted === 'en')
  const load = useLoad(setLoaded)
  useEffect(() => {
    void load(wanted).finally(() => setReady(true))
  }, [wanted, load])
  return { isReady, loaded: wanted === 'en' ? undefined : loaded, load }
}

function useLoad(setLoaded: (words: LoadedWords) => void) {
  return useMemo(() => {
    return async (code: LanguageCode) => {
      if (code === 'en') return
      // What cannot be loaded, as while offline, stays English until the next visit.
      const module = await import('../../language/german.ts').catch(() => undefined)
      if (module) setLoaded(module.german)
    }
  }, [setLoaded])
}

function show({ theme, density }: Preference, code: LanguageCode): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  if (density === 'compact') dataset['density'] = density
  else delete dataset['density']
  document.documentElement.lang = code
}
