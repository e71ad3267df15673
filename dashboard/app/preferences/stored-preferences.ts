import type { LanguageCode } from '../../language/use-words.ts'

export type Theme = 'system' | 'light' | 'dark'
export type Density = 'comfortable' | 'compact'

export type Preference = {
  theme: Theme
  density: Density
  language: LanguageCode
  /** `browser`, or an IANA name. */
  timeZone: string
  /** Single letters as keys; may be turned off (WCAG 2.1.4). */
  areKeysOn: boolean
}

export const ownZone = 'browser'

export function readPreferences(): Preference {
  const theme = localStorage.getItem('theme')
  const language = localStorage.getItem('language') ?? navigator.language.slice(0, 2)
  const zone = localStorage.getItem('time-zone') ?? ownZone
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    density: localStorage.getItem('density') === 'compact' ? 'compact' : 'comfortable',
    language: language === 'de' ? 'de' : 'en',
    timeZone: isZone(zone) ? zone : ownZone,
    areKeysOn: localStorage.getItem('keys') !== 'off',
  }
}

export function storePreferences(kept: Preference): void {
  localStorage.setItem('theme', kept.theme)
  localStorage.setItem('density', kept.density)
  localStorage.setItem('language', kept.language)
  localStorage.setItem('time-zone', kept.timeZone)
  localStorage.setItem('keys', kept.areKeysOn ? 'on' : 'off')
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== ''
  } catch {
    return false
  }
}
