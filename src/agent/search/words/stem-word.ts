import snowball from 'snowball-stemmers'
import { remembering } from './remembering.ts'

const algorithms: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
}

const irregularEnglish = new Map(
  (
    'paid pay, sent send, bought buy, lost lose, broke break, broken break, chose choose, chosen choose, kept keep, sold sell, ' +
    'forgot forget, forgotten forget, took take, taken take, gave give, given give, came come, wrote write, written write, ' +
    'told tell, spent spend, built build, held hold, made make, children child, people person, went go, gone go, shipment ship, ' +
    'shipments ship, delivery deliver, deliveries deliver, payment pay, payments pay, cancellation cancel, cancellations cancel, ' +
    'stolen steal, stole steal, bigger big, cheaper cheap, left leave, began begin, ran run, hidden hide, frozen freeze'
  )
    .split(', ')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
)

/** Endings of Polish nouns, verbs and adjectives, longest first; Snowball has no Polish. */
const polishEndings =
  /(?:owaniami|owaniach|owaniem|owania|owanie|owaniu|ościach|ościami|ości|ość|ować|iego|iemu|ymi|imi|ego|emu|ach|ami|owi|iem|ych|ich|ów|om|em|ie|ia|ią|ię|iu|ej|ym|im|ać|eć|ić|yć|am|asz|amy|ają|esz|emy|ą|ę|a|e|i|o|u|y)$/u

const stemmers = new Map<string, (word: string) => string>()

/** The stem of a lower-case word, without accents. A word of an unknown language keeps its ending. */
export function stemWord(word: string, language: string): string {
  let stemmer = stemmers.get(language)
  if (!stemmer) {
    stemmer = remembering(newStemmer(language))
    stemmers.set(language, stemmer)
  }
  return stemmer(word)
}

export function foldAccents(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word
  return word
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øœæłđı]/gu, (letter) => foldedLetters[letter] ?? letter)
    .normalize('NFC')
}

const foldedLetters: Record<string, string> = { ø: 'o', œ: 'oe', æ: 'ae', ł: 'l', đ: 'd', ı: 'i' }

function newStemmer(language: string): (word: string) => string {
  if (language === 'pl')
    return (word) => foldAccents(word.length > 4 ? word.replace(polishEndings, '') : word)
  const algorithm = algorithms[language]
  if (!algorithm) return foldAccents
  const stemmer = snowball.newStemmer(algorithm)
  if (language !== 'en') return (word) => foldAccents(stemmer.stem(word))
  return (word) => foldAccents(stemmer.stem(irregularEnglish.get(word) ?? word))
}
