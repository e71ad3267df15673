import { eld } from 'eld/small'
import type { DetectedLanguage } from '#domain/language/language-memory.ts'
import { foldedWords, tellingText } from '#domain/language/message-words.ts'
import { languageOfScript } from '#domain/language/script-language.ts'
import { countTellingWords } from '#domain/language/telling-words.ts'
import { phraseLanguages } from '#domain/phrases/phrase-language.ts'

const wordWeight = 0.6
const clearLead = 0.08
const longestRead = 2_000

/**
 * Tells the language of one message as ISO 639-1: by script, else by everyday words and letter
 * statistics among `expected` and the twelve. Undefined where nothing tells ("ok", a number).
 */
export function detectLanguage(
  text: string,
  expected: readonly string[] = [],
): DetectedLanguage | undefined {
  const telling = tellingText(text.slice(0, longestRead))
  const byScript = languageOfScript(telling)
  if (byScript !== undefined) return { language: byScript, isReliable: true }
  const words = foldedWords(telling)
  if (words.length === 0) return undefined
  const allowed = new Set<string>([...phraseLanguages, ...expected])
  const [best, second] = scoreLanguages(telling, words, allowed)
  if (best === undefined || best.score === 0) return undefined
  const lead = best.score - (second?.score ?? 0)
  return {
    language: best.language,
    isReliable: lead >= clearLead && (best.hits > 0 || words.length > 3),
  }
}

type Score = { language: string; score: number; hits: number }

function scoreLanguages(
  text: string,
  words: readonly string[],
  allowed: ReadonlySet<string>,
): Score[] {
  const statistics = eld.detect(text).getScores()
  const hits = countTellingWords(text, words)
  return [...allowed]
    .map((language) => {
      const found = hits.get(language) ?? 0
      const score = (statistics[language] ?? 0) + (wordWeight * found) / words.length
      return { language, score, hits: found }
    })
    .sort((a, b) => b.score - a.score)
}
