import type { QuantityKind } from '#domain/knowledge/read-quantities.ts'
import { statesQuantity } from './expected-quantity.ts'
import { stemsOf, type PassageSentence } from './read-sentences.ts'

const forSentences = { count: 4, length: 480 }
/** A recipe cut off halfway helps nobody. */
const forSteps = { count: 12, length: 1_500 }

/** What a word of the title weighs between the sentences below it. */
const subjectShare = 0.5
/** What a price or a time adds to a sentence where one is asked for: less than a word of the question. */
const quantityWorth = 0.4

/** Words of the question with their weights. */
export type AskedWords = ReadonlyMap<string, number>

/** Sum of the weights of the asked words that a sentence has. */
export function relevanceOf(sentence: PassageSentence, asked: AskedWords): number {
  let relevance = 0
  for (const [word, weight] of asked) if (sentence.words.has(word)) relevance += weight
  return relevance
}

/**
 * One to four sentences of a passage that answer: from the most relevant on, since an answer follows
 * the words that name its subject; from earlier where that one leans on what stands before it.
 */
export function chooseSentences(
  sentences: readonly PassageSentence[],
  asked: AskedWords,
  kinds?: readonly QuantityKind[],
): PassageSentence[] {
  const start = startOf(sentences, { asked: lessSubject(sentences, asked), kinds })
  const chosen: PassageSentence[] = []
  let length = 0
  const lastStep = sentences.findLastIndex(isStep)
  for (const [place, sentence] of sentences.entries()) {
    if (place < start) continue
    const isAmongSteps = isStep(sentence) || (chosen.some(isStep) && place <= lastStep + 1)
    const limits = isAmongSteps ? forSteps : forSentences
    const isFull = chosen.length >= limits.count || length + sentence.text.length > limits.length
    if (chosen.length > 0 && isFull) break
    chosen.push(sentence)
    length += sentence.text.length
  }
  return chosen
}

/** What title and headings say is true of each sentence below them: it tells little between them, and alone nothing. */
function lessSubject(sentences: readonly PassageSentence[], asked: AskedWords): AskedWords {
  const passage = sentences[0]?.passage
  if (!passage) return asked
  const above = stemsOf([passage.title, ...passage.headings].join('\n'), passage.language)
  const isOther = (word: string) => !above.has(word)
  const tellsMore = [...asked.keys()].some(
    (word) => isOther(word) && sentences.some(({ words }) => words.has(word)),
  )
  const share = tellsMore ? subjectShare : 0
  return new Map(
    [...asked].map(([word, weight]) => [word, isOther(word) ? weight : weight * share]),
  )
}

type Wanted = { asked: AskedWords; kinds: readonly QuantityKind[] | undefined }

function startOf(sentences: readonly PassageSentence[], { asked, kinds }: Wanted): number {
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0)
  if (sentences.length <= forSentences.count && total <= forSentences.length) return 0
  let best = 0
  let bestRelevance = 0
  for (const [index, sentence] of sentences.entries()) {
    const isAsked = kinds !== undefined && statesQuantity(sentence.text, kinds)
    const relevance = relevanceOf(sentence, asked) + (isAsked ? quantityWorth : 0)
    if (relevance > bestRelevance + 1e-9) [best, bestRelevance] = [index, relevance]
  }
  return leadIn(sentences, best)
}

/** Steps back over a list's earlier items to its first line, and from "It …" to what it names. */
function leadIn(sentences: readonly PassageSentence[], from: number): number {
  const lastStep = sentences.findLastIndex(isStep)
  let start = from <= lastStep ? firstStepBefore(sentences, from) : from
  while (start > 0 && leansOnEarlier(sentences[start])) start--
  return start
}

/** Where the steps begin among which a sentence stands; itself where it stands among none. */
function firstStepBefore(sentences: readonly PassageSentence[], place: number): number {
  const first = sentences.findLastIndex(({ text }, at) => at <= place && text.startsWith('1. '))
  return first === -1 ? place : first
}

const leaning =
  /^(?:(?:[2-9]|\d\d)\. |(?:it|its|they|these|those|this|that|then|but|however|otherwise|so|also|es|sie|diese[rs]?|dann|aber|sonst|dort|il|elle|ils|cela|puis|mais|ello|esto|luego|pero|questo|poi|ma|isso|depois|mas|het|dit|dan|maar)(?!\p{L}))/iu

function leansOnEarlier(sentence: PassageSentence | undefined): boolean {
  return sentence !== undefined && leaning.test(sentence.text)
}

function isStep(sentence: PassageSentence): boolean {
  return /^\d+\. /u.test(sentence.text)
}
