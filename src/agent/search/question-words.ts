import { unknownLanguage } from '#domain/knowledge/document.ts'
import type { CorrectedWord } from '#domain/knowledge/drafted-answer.ts'
import { gramsOfWord } from './words/letter-grams.ts'
import { isLightWord } from './words/light-words.ts'
import { wordsLike } from './words/like-words.ts'
import type { IndexedDocument, PassageIndex } from './passage-index.ts'
import { spaceWords } from './words/space-words.ts'
import { foldAccents } from './words/stem-word.ts'
import { isSlipOfStopWord } from './words/stop-words.ts'
import { stemOf, tokenize, type Token } from './words/tokenize.ts'

const longestQuestion = 4_000
const mostWords = 60
const mostLanguages = 6
const alikeWeight = 0.6
const meaningWeight = 0.6
/** Rarity is judged as if this many passages of anything stood beside those of a small knowledge. */
const background = 30
const contextWeight = 0.2
const unknownWorth = 1.25
const fewPassages = 100

export interface QuestionTerm {
  id: number
  /** 1 for the word itself, less for one that is only alike. */
  weight: number
}

/** A word that the customer wrote, with every term under which the documents may have it. */
export interface QuestionWord {
  surface: string
  terms: QuestionTerm[]
  grams: readonly number[]
  /** How rare the word is: what it weighs. A word that no document has weighs most. */
  rarity: number
  correctedTo: string | undefined
  /** The documents have it as it is written. */
  isKnown: boolean
  /** Said earlier, not in the question itself. */
  isContext: boolean
  /** An everyday word beside what is asked. */
  isLight: boolean
}

export interface QuestionText {
  text: string
  /** Earlier words of the conversation. */
  context?: string
  language?: string
}

/** The words of the question, then those of its context, which weigh less unless it has none itself. */
export function questionWords(
  index: PassageIndex,
  question: QuestionText,
  isAllowed: (document: IndexedDocument) => boolean,
): QuestionWord[] {
  const reader = { index, languages: languagesOf(index, question.language), isAllowed }
  const own = readWords(reader, question.text)
  const earlier = readWords(reader, question.context ?? '')
  const context = [...earlier].filter(([stem]) => !own.has(stem)).map(([, word]) => word)
  if (own.size === 0) return context
  return [...own.values(), ...context.map(asContext)].slice(0, mostWords)
}

interface Reader {
  index: PassageIndex
  languages: string[]
  isAllowed: (document: IndexedDocument) => boolean
}

function readWords(reader: Reader, text: string): Map<string, QuestionWord> {
  const { languages } = reader
  const byStem = new Map<string, QuestionWord>()
  for (const token of tokenize(spaceWords(text.slice(0, longestQuestion)), languages)) {
    const stem = stemOf(token, languages[0] ?? unknownLanguage)
    if (byStem.size >= mostWords || byStem.has(stem)) continue
    const word = toQuestionWord(reader, token)
    if (word.isKnown || !isSlipOfStopWord(token.surface, languages)) byStem.set(stem, word)
  }
  return byStem
}

function asContext(word: QuestionWord): QuestionWord {
  return {
    ...word,
    isContext: true,
    rarity: word.rarity * contextWeight,
    terms: word.terms.map(({ id, weight }) => ({ id, weight: weight * contextWeight })),
  }
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

function toQuestionWord(reader: Reader, token: Token): QuestionWord {
  const { index, languages } = reader
  const known = index.vocabulary.surfaceOf(token.folded)
  const terms = new Map<number, number>()
  addTerms(index, terms, { surfaces: [token.surface, known], languages, weight: 1 })
  const isKnown = [...terms.keys()].some((id) => index.passageCount(id) > 0) || known !== undefined
  const correctedTo = isKnown ? undefined : index.vocabulary.correct(token.folded)
  if (correctedTo) addTerms(index, terms, { surfaces: [correctedTo], languages, weight: 1 })
  const isOther = !isKnown && !correctedTo
  const exactTerms = [...terms.keys()]
  for (const language of languages)
    addTerms(index, terms, {
      surfaces: [...wordsLike(token.surface, language)],
      languages: [language],
      weight: meaningWeight,
    })
  if (isOther)
    for (const { surface, likeness } of index.vocabulary.alike(token.folded))
      addTerms(index, terms, { surfaces: [surface], languages, weight: alikeWeight * likeness })
  return {
    surface: token.surface,
    terms: [...terms].map(([id, weight]) => ({ id, weight })),
    grams: gramsOfWord(correctedTo ? foldAccents(correctedTo) : token.folded),
    rarity: isOther ? unknownRarity(index) : rarityOf(reader, exactTerms),
    correctedTo,
    isKnown,
    isContext: false,
    isLight: isLightWord(token.surface, languages),
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

/** A word that no document has is the best sign that none answers. */
function unknownRarity(index: PassageIndex): number {
  return unknownWorth * inverseFrequency(index.alivePassageCount + background, 0)
}

function rarityOf(reader: Reader, termIds: readonly number[]): number {
  const count = Math.max(0, ...termIds.map((id) => allowedCount(reader, id)))
  const { index } = reader
  return count === 0
    ? unknownRarity(index)
    : inverseFrequency(index.alivePassageCount + background, count)
}

/** A word that only internal passages have is unknown to a public question; common ones are not counted anew. */
function allowedCount({ index, isAllowed }: Reader, termId: number): number {
  const total = index.passageCount(termId)
  if (total > fewPassages) return total
  let count = 0
  index.passagesWith(termId)?.forEach((number) => {
    const document = index.documents[index.passages[number]?.documentNumber ?? -1]
    if (document?.isAlive && isAllowed(document)) count++
  })
  return count
}

export function inverseFrequency(total: number, count: number): number {
  return Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5))
}
