import { unknownLanguage } from '#domain/knowledge/document.ts'
import type { CorrectedWord } from '#domain/knowledge/drafted-answer.ts'
import { gramsOfWord } from './letter-grams.ts'
import type { PassageIndex } from './passage-index.ts'
import { foldAccents } from './stem-word.ts'
import { stemOf, tokenize, type Token } from './tokenize.ts'

const longestQuestion = 4_000
const mostWords = 60
const mostLanguages = 6
const alikeWeight = 0.6

export interface QuestionTerm {
  id: number
  /** 1 for the word itself, less for one that is only alike. */
  weight: number
}

/** A word that the customer wrote, with every term under which the documents may have it. */
export interface QuestionWord {
  surface: string
  terms: QuestionTerm[]
  grams: number[]
  /** How rare the word is: what it weighs. A word that no document has weighs most. */
  rarity: number
  correctedTo: string | undefined
}

export interface QuestionText {
  text: string
  language?: string
}

export function questionWords(index: PassageIndex, question: QuestionText): QuestionWord[] {
  const languages = languagesOf(index, question.language)
  const stopLanguages = question.language ? [question.language] : languages
  const text = question.text.slice(0, longestQuestion)
  const byStem = new Map<string, QuestionWord>()
  for (const token of tokenize(text, stopLanguages)) {
    const key = stemOf(token, languages[0] ?? 'und')
    if (byStem.size >= mostWords || byStem.has(key)) continue
    byStem.set(key, toQuestionWord(index, token, languages))
  }
  return [...byStem.values()]
}

export function correctedWords(words: readonly QuestionWord[]): CorrectedWord[] {
  return words.flatMap(({ surface, correctedTo }) =>
    correctedTo === undefined ? [] : { from: surface, to: correctedTo },
  )
}

function languagesOf(index: PassageIndex, language: string | undefined): string[] {
  const hasUnknown = (index.languageCounts.get(unknownLanguage) ?? 0) > 0
  if (language) return hasUnknown ? [language, unknownLanguage] : [language]
  return [...index.languageCounts]
    .filter(([, count]) => count > 0)
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostLanguages)
    .map(([present]) => present)
}

function toQuestionWord(index: PassageIndex, token: Token, languages: string[]): QuestionWord {
  const known = index.vocabulary.surfaceOf(token.folded)
  const terms = new Map<number, number>()
  addTerms(index, terms, { surfaces: [token.surface, known], languages, weight: 1 })
  const isKnown = [...terms.keys()].some((id) => index.passageCount(id) > 0) || known !== undefined
  const correctedTo = isKnown ? undefined : index.vocabulary.correct(token.folded)
  if (correctedTo) addTerms(index, terms, { surfaces: [correctedTo], languages, weight: 1 })
  const isOther = !isKnown && !correctedTo
  if (isOther)
    for (const { surface, likeness } of index.vocabulary.alike(token.folded))
      addTerms(index, terms, { surfaces: [surface], languages, weight: alikeWeight * likeness })
  return {
    surface: token.surface,
    terms: [...terms].map(([id, weight]) => ({ id, weight })),
    grams: gramsOfWord(correctedTo ? foldAccents(correctedTo) : token.folded),
    rarity: rarityOf(index, isOther ? [] : [...terms.keys()]),
    correctedTo,
  }
}

function addTerms(
  index: PassageIndex,
  terms: Map<number, number>,
  added: { surfaces: (string | undefined)[]; languages: string[]; weight: number },
): void {
  for (const surface of added.surfaces)
    for (const language of surface === undefined ? [] : added.languages) {
      const token = { surface: surface ?? '', folded: surface ?? '' }
      const id = index.termId(stemOf(token, language))
      if (id !== undefined) terms.set(id, Math.max(terms.get(id) ?? 0, added.weight))
    }
}

function rarityOf(index: PassageIndex, termIds: readonly number[]): number {
  const count = Math.max(0, ...termIds.map((id) => index.passageCount(id)))
  return inverseFrequency(index.alivePassageCount, count)
}

export function inverseFrequency(total: number, count: number): number {
  return Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5))
}
