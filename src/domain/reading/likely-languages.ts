import { languageOfScript } from '../language/script-language.ts'
import { countTellingWords } from '../language/telling-words.ts'
import type { CompiledLanguage } from './languages/compiled-language.ts'

const tellingWordCount = 4
const surelyTold = 6
const telling = 0.7
const untoldWordCount = 30
const readLetters = 1_000
const readWords = 200

/**
 * The languages in which a message may be meant, so that the rules of one do not read the words of
 * another. Short messages may be in any: courtesies travel; a long one without a known word is in
 * none.
 */
export function likelyLanguages(
  text: string,
  words: readonly string[],
  languages: readonly CompiledLanguage[],
): readonly CompiledLanguage[] {
  const byScript = languageOfScript(text.slice(0, readLetters))
  if (byScript !== undefined)
    return languages.filter(({ isSpaced }) => isSpaced !== (byScript === 'ja' || byScript === 'zh'))
  const spaced = languages.filter(({ isSpaced }) => isSpaced)
  if (words.length < tellingWordCount) return spaced
  const hits = countTellingWords(text.slice(0, readLetters), words.slice(0, readWords))
  const hitsOf = ({ language }: CompiledLanguage) => hits.get(language) ?? 0
  const most = Math.max(...spaced.map(hitsOf))
  if (words.length < surelyTold && most <= 2) return spaced
  if (most === 0 && words.length > untoldWordCount) return []
  return spaced.filter((language) => hitsOf(language) >= most * telling)
}
