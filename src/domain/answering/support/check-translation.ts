import { unknownLanguage, type Passage } from '../../knowledge/document.ts'
import type { SupportedSentence } from '../../knowledge/drafted-answer.ts'
import { splitSentences } from '../../knowledge/split-sentences.ts'
import type { CustomerWords } from './check-support.ts'
import { readSentence, toKey, type ReadSentence } from './read-sentence.ts'

/** A translation says roughly as much as its source. */
const mostGrowth = 2
const spareWords = 3

/**
 * [A2] The passages of another language that a sentence translates: it quotes whole sentences of them
 * word for word, and keeps their numbers, addresses and denials. Words of two languages cannot be compared further.
 */
export function translatedPassageIds(
  sentence: SupportedSentence,
  passages: readonly Passage[],
  { language, customer }: { language: string; customer: CustomerWords },
): string[] {
  const { quote } = sentence
  if (quote === undefined) return []
  const [said, source] = [readSentence(sentence.text), readSentence(quote)]
  if (!isFaithful(said, source, customer)) return []
  return passages
    .filter(({ id }) => sentence.passageIds.includes(id))
    .filter((passage) => passage.language !== language && passage.language !== unknownLanguage)
    .filter((passage) => holdsWholeSentences(passage, quote))
    .map(({ id }) => id)
}

function holdsWholeSentences(passage: Passage, quote: string): boolean {
  const known = new Set(splitSentences(passage.text, passage.language).map(toKey))
  const quoted = splitSentences(quote, passage.language).map(toKey)
  return quoted.length > 0 && quoted.every((key) => key !== '' && known.has(key))
}

function isFaithful(said: ReadSentence, source: ReadSentence, customer: CustomerWords): boolean {
  const values = new Set(source.numbers.map(({ value }) => value))
  const denies = ({ clauses }: ReadSentence): boolean => clauses.some(({ isNegated }) => isNegated)
  return (
    said.numbers.every(({ value }) => values.has(value) || customer.values.has(value)) &&
    said.addresses.every((one) => source.addresses.includes(one) || customer.addresses.has(one)) &&
    denies(said) === denies(source) &&
    said.words.length <= source.words.length * mostGrowth + spareWords
  )
}
