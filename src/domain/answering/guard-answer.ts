import type { DecisionDetails } from '../decision/decision.ts'
import type { Audience, Citation, Passage, ScoredPassage } from '../knowledge/document.ts'
import type { Contradiction, SupportedSentence } from '../knowledge/drafted-answer.ts'
import { sendsToSupport } from '../knowledge/sends-to-support.ts'
import { splitSentences } from '../knowledge/split-sentences.ts'
import { passagesFor, restsOnHiddenPassage } from './check-audience.ts'
import { addressesTheAi } from './check-instructions.ts'
import { isEmptyPromise } from './check-promises.ts'
import { checkSupport, readCustomerWords, type CustomerWords } from './check-support.ts'
import { translatedPassageIds } from './check-translation.ts'
import { contradictionOf } from './contradiction-of.ts'
import { isAskingBack } from './is-asking-back.ts'
import { isCourtesy } from './is-courtesy.ts'
import { toKey } from './read-sentence.ts'
import { toCitations } from './to-citations.ts'

export type ProposedAnswer = {
  sentences: readonly SupportedSentence[]
  /** Those that were retrieved in this turn. */
  passages: readonly ScoredPassage[]
  audiences: readonly Audience[]
  openTexts: readonly string[]
  /** Everything that the customer wrote. */
  customerTexts: readonly string[]
  language: string
}

export type GuardRecords = NonNullable<DecisionDetails['guards']>

export type GuardedAnswer = {
  /** Empty when nothing useful is left. */
  sentences: SupportedSentence[]
  citations: Citation[]
  guards: GuardRecords
  contradiction: Contradiction | undefined
  /** [A6] Nothing is left, and a promise was among what was dropped. */
  isOnlyPromises: boolean
}

type GuardName = 'A1' | 'A2' | 'A3' | 'A6'
type Drop = { guard: GuardName; detail: string; contradiction?: Contradiction }
type Judged = { sentence: SupportedSentence; isFact: boolean } | Drop

/** Applies the guards of both engines, sentence by sentence. [A1] [A2] [A3] [A6] */
export function guardAnswer(answer: ProposedAnswer): GuardedAnswer {
  const customer = readCustomerWords(answer.customerTexts)
  const judged = toSingleSentences(answer).map((sentence) => judge(sentence, answer, customer))
  const drops = judged.filter((one): one is Drop => 'guard' in one)
  const kept = judged.filter((one) => 'sentence' in one)
  const isUseful = kept.some(({ isFact, sentence }) => isFact && !sendsToSupport(sentence.text))
  const sentences = isUseful ? kept.map(({ sentence }) => sentence) : []
  return {
    sentences,
    citations: toCitations(sentences, passagesOf(answer)),
    guards: toRecords(drops),
    contradiction: drops.find(({ contradiction }) => contradiction)?.contradiction,
    isOnlyPromises: !isUseful && drops.some(({ guard }) => guard === 'A6'),
  }
}

/** What the AI has said before does not answer a customer whom it did not help. [H1] */
export function withoutRepeats(
  sentences: readonly SupportedSentence[],
  earlierTexts: readonly string[],
): SupportedSentence[] {
  const earlier = earlierTexts.map(toKey)
  return sentences.filter(({ text }) => !earlier.some((said) => said.includes(toKey(text))))
}

function toSingleSentences({ sentences, language }: ProposedAnswer): SupportedSentence[] {
  const seen = new Set<string>()
  return sentences
    .flatMap((sentence) =>
      splitSentences(sentence.text, language).map((text) => ({ ...sentence, text })),
    )
    .filter(({ text }) => {
      const key = toKey(text)
      return key !== '' && !seen.has(key) && seen.add(key)
    })
}

function judge(
  sentence: SupportedSentence,
  answer: ProposedAnswer,
  customer: CustomerWords,
): Judged {
  const { text, passageIds } = sentence
  const visible = passagesFor(passagesOf(answer), answer.audiences)
  if (addressesTheAi(text)) return { guard: 'A1', detail: text }
  if (restsOnHiddenPassage(passageIds, passagesOf(answer), answer.audiences))
    return { guard: 'A3', detail: text }
  if (isEmptyPromise(text, visible)) return { guard: 'A6', detail: text }
  if (isCourtesy(text)) return { sentence: { text, passageIds: [] }, isFact: false }
  const support = findSupport(sentence, { visible, answer, customer })
  if ('problem' in support) {
    if (isAskingBack(text, visible, answer.customerTexts))
      return { sentence: { text, passageIds: [] }, isFact: false }
    return { guard: 'A2', detail: `${text} (${[support.problem, ...support.words].join(': ')})` }
  }
  const scored = answer.passages.filter(({ passage }) => visible.includes(passage))
  const contradiction = contradictionOf(support.quote ?? text, scored, answer.openTexts.join('\n'))
  if (contradiction) return { guard: 'A2', detail: `${text} (contradicted)`, contradiction }
  return { sentence: { text, ...support }, isFact: true }
}

type Support = Omit<SupportedSentence, 'text'> | { problem: string; words: string[] }

/** In the words of a passage, or as the translation of one. */
function findSupport(
  sentence: SupportedSentence,
  given: { visible: Passage[]; answer: ProposedAnswer; customer: CustomerWords },
): Support {
  const { visible, answer, customer } = given
  const support = checkSupport(sentence, visible, customer)
  if (support.isSupported) return { passageIds: support.passageIds }
  const translated = translatedPassageIds(sentence, visible, {
    language: answer.language,
    customer,
  })
  if (translated.length === 0 || sentence.quote === undefined) return support
  return { passageIds: translated, quote: sentence.quote }
}

function passagesOf({ passages }: ProposedAnswer): Passage[] {
  return passages.map(({ passage }) => passage)
}

function toRecords(drops: readonly Drop[]): GuardRecords {
  const names: GuardName[] = ['A1', 'A2', 'A3', 'A6']
  return names.map((guard) => {
    const details = drops.filter((drop) => drop.guard === guard).map(({ detail }) => detail)
    if (details.length === 0) return { guard, passed: true }
    return { guard, passed: false, detail: `Dropped: ${details.join(' | ')}` }
  })
}
