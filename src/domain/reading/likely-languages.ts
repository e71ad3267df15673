import { languageOfScript } from '../language/script-language.ts'
import { countTellingWords } from '../language/telling-words.ts'
import type { CompiledLanguage } from './languages/compiled-language.ts'

const tellingWordCount = 4
const telling = 0.7

/**
 * The languages in which a message may be meant, so that the rules of one do not read the words of
 * another. Short messages may be in any: courtesies travel.
 */
export function likelyLanguages(
  text: string,
  words: readonly string[],
  languages: readonly CompiledLanguage[],
): readonly CompiledLanguage[] {
  const byScript = languageOfScript(text)
  if (byScript !== undefined)
    return languages.filter(({ isSpaced }) => isSpaced !== (byScript === 'ja' || byScript === 'zh'))
  const spaced = languages.filter(({ isSpaced }) => isSpaced)
  if (words.length < tellingWordCount) return spaced
  const hits = countTellingWords(text, words)
  const hitsOf = ({ language }: CompiledLanguage) => hits.get(language) ?? 0
  const most = Math.max(...spaced.map(hitsOf))
  return spaced.filter((language) => hitsOf(language) >= most * telling)
}
