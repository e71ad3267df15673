import type { Passage } from '../../knowledge/document.ts'
import type { SupportedSentence } from '../../knowledge/drafted-answer.ts'
import { splitSentences } from '../../knowledge/split-sentences.ts'
import { addressesTheAi } from '../check-instructions.ts'
import { isAlike } from './content-words.ts'
import { isDenied, isOpposite } from './denial.ts'
import { isOverreaching } from './overreach.ts'
import { readSentence, type ReadSentence } from './read-sentence.ts'
import { hasRival, isAboutSentence } from './number-place.ts'
import type { StatedNumber } from './sentence-clauses.ts'
import { toOneSpelling } from './stated-addresses.ts'

/** What is wrong with a sentence, for the decision's facts. */
export type SupportProblem =
  | 'nothing-stated'
  | 'unknown-words'
  | 'unknown-number'
  | 'unknown-address'
  | 'other-number'
  | 'denied'
  | 'turned-around'
  | 'overreaching'

export type SupportVerdict =
  | { isSupported: true; passageIds: string[] }
  | { isSupported: false; problem: SupportProblem; words: string[] }

type Finding = { problem: SupportProblem; words: string[] } | undefined

/** A passage as the checks compare it, without what it says to the AI. [A1] */
export type ReadPassage = {
  id: string
  sentences: ReadSentence[]
  /** Content words of the passage, its title and headings. */
  words: string[]
  numbers: StatedNumber[]
  addresses: ReadonlySet<string>
}

/** What the customer wrote themselves: numbers and addresses of theirs may be said back. */
export type CustomerWords = { values: ReadonlySet<string>; addresses: ReadonlySet<string> }

/** Of so many content words one may be missing from the passage. */
const wordsPerMissing = 7

export function readCustomerWords(texts: readonly string[]): CustomerWords {
  const read = texts.map(readSentence)
  return {
    values: new Set(read.flatMap(({ numbers }) => numbers.map(({ value }) => value))),
    addresses: new Set(read.flatMap(({ addresses }) => addresses)),
  }
}

/**
 * [A2] Whether one of the retrieved passages states the sentence: those that it names are asked
 * first, then the others.
 */
export function checkSupport(
  sentence: SupportedSentence,
  passages: readonly ReadPassage[],
  customer: CustomerWords,
): SupportVerdict {
  const read = readSentence(sentence.text)
  const isNamed = ({ id }: ReadPassage): boolean => sentence.passageIds.includes(id)
  const candidates = [
    ...passages.filter(isNamed),
    ...passages.filter((passage) => !isNamed(passage)),
  ]
  let firstFinding: Finding
  const supporting: string[] = []
  for (const passage of candidates) {
    if (supporting.length > 0 && !isNamed(passage)) break
    const finding = findProblem(read, passage, customer)
    if (finding) firstFinding ??= finding
    else supporting.push(passage.id)
  }
  if (supporting.length > 0) return { isSupported: true, passageIds: supporting }
  return {
    isSupported: false,
    ...(firstFinding ?? { problem: 'unknown-words', words: read.words }),
  }
}

const passagesRead = new WeakMap<Passage, ReadPassage>()

/** A passage never changes, and a search finds the same ones again and again: each is read once. */
export function readPassage(passage: Passage): ReadPassage {
  const known = passagesRead.get(passage)
  if (known) return known
  const read = readAnew(passage)
  passagesRead.set(passage, read)
  return read
}

function readAnew(passage: Passage): ReadPassage {
  const sentences = splitSentences(passage.text, passage.language)
    .filter((sentence) => !addressesTheAi(sentence))
    .map(readSentence)
  const frame = readSentence([passage.title, ...passage.headings].join(', '))
  const addresses = [...sentences, frame].flatMap((sentence) => sentence.addresses)
  if (passage.url) addresses.push(toOneSpelling(passage.url))
  return {
    id: passage.id,
    sentences,
    words: [
      ...[...sentences, frame].flatMap(({ words }) => words),
      ...addresses.flatMap((address) => readSentence(address.replace(/[^\p{L}]+/gu, ' ')).words),
    ],
    numbers: [...sentences.flatMap(({ numbers }) => numbers), ...frame.numbers],
    addresses: new Set(addresses),
  }
}

function findProblem(
  sentence: ReadSentence,
  passage: ReadPassage,
  customer: CustomerWords,
): Finding {
  const address = sentence.addresses.find(
    (one) => !passage.addresses.has(one) && !customer.addresses.has(one),
  )
  if (address !== undefined) return { problem: 'unknown-address', words: [address] }
  if (passage.sentences.some(({ key }) => key === sentence.key)) return undefined
  if (sentence.words.length + sentence.numbers.length + sentence.addresses.length === 0)
    return { problem: 'nothing-stated', words: [] }
  return (
    findUnknownWords(sentence, passage) ??
    findOtherNumber(sentence, passage, customer) ??
    findDenial(sentence, passage.sentences)
  )
}

function findUnknownWords(sentence: ReadSentence, passage: ReadPassage): Finding {
  const isUnknown = (word: string): boolean => !passage.words.some((known) => isAlike(known, word))
  const unknown = sentence.words.filter(isUnknown)
  const mayMiss = Math.floor(sentence.words.length / wordsPerMissing)
  const isTooMuch =
    unknown.length > mayMiss ||
    unknown.some((word) => sentence.names.has(word)) ||
    sentence.clauses.some(({ words }) => words.length > 0 && words.every(isUnknown))
  return isTooMuch ? { problem: 'unknown-words', words: unknown } : undefined
}

function findOtherNumber(
  sentence: ReadSentence,
  passage: ReadPassage,
  customer: CustomerWords,
): Finding {
  for (const number of sentence.numbers) {
    const isInPassage = passage.numbers.some(({ value }) => value === number.value)
    const rivals = passage.sentences.filter((one) => hasRival(one.numbers, number, sentence))
    if (!isInPassage && !customer.values.has(number.value))
      return { problem: 'unknown-number', words: [number.value] }
    if (!isInPassage && rivals.length > 0) return { problem: 'other-number', words: [number.value] }
    if (isInPassage && !isAboutSentence(number, sentence, passage.sentences))
      return { problem: 'other-number', words: [number.value] }
  }
  return undefined
}

function findDenial(sentence: ReadSentence, source: readonly ReadSentence[]): Finding {
  if (isDenied(sentence, source)) return { problem: 'denied', words: sentence.words }
  if (isOpposite(sentence, source)) return { problem: 'turned-around', words: sentence.words }
  return isOverreaching(sentence, source)
    ? { problem: 'overreaching', words: sentence.words }
    : undefined
}
