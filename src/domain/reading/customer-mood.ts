import type { Sentiment } from '../session/session.ts'
import type { CompiledLanguage } from './languages/compiled-language.ts'
import { coverMatches, findMatch, splitClauses, toMatchable } from './matched-text.ts'

export type CustomerMood = { sentiment: Sentiment; rejection?: string; evidence: string[] }

const furiousEmoji = /[😡🤬😠💩🖕]/u
const happyEmoji = /[😀😃😄😁😊🙂😍🥰🤩🎉👍❤♥💖💕🥳😘🙌👏💯⭐]/u
const frustrationBar = 3
const loudness = 1.5

/** [H1] Frustration, with key words or without: one strong sign, or several weak ones together. */
export function readMood(
  text: string,
  words: readonly string[],
  languages: readonly CompiledLanguage[],
): CustomerMood {
  const readings = languages.map((language) => readMoodIn(words, language))
  const rejection = firstOf(readings, (reading) => reading.rejection)
  const signs = signsOfAnger(text, readings)
  if (signs.length > 0) return { sentiment: 'angry', rejection, evidence: signs }
  const happy = firstOf(readings, (reading) => reading.happy) ?? happyEmoji.exec(text)?.[0]
  const isDimmed = rejection !== undefined || readings.some(({ weak }) => weak.length > 0)
  if (happy === undefined || isDimmed) return { sentiment: 'neutral', rejection, evidence: [] }
  return { sentiment: 'happy', evidence: [happy] }
}

function signsOfAnger(text: string, readings: readonly LanguageMood[]): string[] {
  const strong = firstOf(readings, (reading) => reading.strong) ?? furiousEmoji.exec(text)?.[0]
  if (strong !== undefined) return [strong]
  const [weak = []] = readings.map((reading) => reading.weak).sort((a, b) => b.length - a.length)
  const loud = loudSigns(text)
  return weak.length + loud.length * loudness >= frustrationBar ? [...weak, ...loud] : []
}

type LanguageMood = { strong?: string; weak: string[]; happy?: string; rejection?: string }

function readMoodIn(words: readonly string[], language: CompiledLanguage): LanguageMood {
  const { strong, weak, calm, happy, rejection } = language.mood
  const said = toMatchable(words, language)
  const uncovered = coverMatches(said, calm)
  return {
    strong: findMatch(uncovered, strong),
    weak: [...new Set(uncovered.match(weak) ?? [])],
    happy: splitClauses(uncovered)
      .map((clause) => findMatch(clause, happy))
      .find((found) => found !== undefined),
    rejection: findMatch(said, rejection),
  }
}

/** Capitals throughout and rows of exclamation or question marks. */
function loudSigns(text: string): string[] {
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  const capitals = text.replace(/[^\p{Lu}]/gu, '')
  const words = text.split(/\s+/).filter((word) => /\p{Lu}{3}/u.test(word))
  const signs: string[] = []
  if (words.length >= 3 && capitals.length > letters.length * 0.7) signs.push('capitals')
  if (/[!！]{2}|[!！1]{3}/u.test(text)) signs.push('!!')
  if (/[?？]{3}|[?？][!！]|[!！][?？]/u.test(text)) signs.push('???')
  return signs
}

function firstOf<T>(readings: readonly T[], find: (reading: T) => string | undefined) {
  return readings.map(find).find((found) => found !== undefined)
}
