/** The languages in which the product has words of its own. [H1] */
export const phraseLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'tr',
  'ja',
] as const

export type PhraseLanguage = (typeof phraseLanguages)[number]

/** English where the product has no words in a language; `pt-BR` counts as `pt`. */
export function toPhraseLanguage(language: string): PhraseLanguage {
  const base = language.toLowerCase().split(/[-_]/)[0]
  return phraseLanguages.find((known) => known === base) ?? 'en'
}
