import type { DecisionDetails } from '../decision/decision.ts'
import type { Audience, Citation, Passage, ScoredPassage } from '../knowledge/document.ts'
import type { Contradiction, SupportedSentence } from '../knowledge/drafted-answer.ts'
import { sendsToSupport } from '../knowledge/sends-to-support.ts'
import { splitSentences } from '../knowledge/split-sentences.ts'
import { passagesFor, restsOnHiddenPassage } from './check-audience.ts'
import { addressesTheAi } from './check-instructions.ts'
import { isEmptyPromise } from './check-promises.ts'
import {
  checkSupport,
  readCustomerWords,
  readPassage,
  type CustomerWords,
  type ReadPassage,
} from './support/check-support.ts'
import { translatedPassageIds } from './support/check-translation.ts'
import { findRivalStatements, restsOnRivals } from './support/find-rival-statements.ts'
import { isAskingBack } from './is-asking-back.ts'
import { isCourtesy } from './is-courtesy.ts'
import { toKey } from './support/read-sentence.ts'
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

/** What the sentences of one answer are judged by. */
type Bench = {
  answer: ProposedAnswer
  retrieved: Passage[]
  /** Those that the reader may be told of. [A3] */
  visible: Passage[]
  readable: ReadPassage[]
  customer: CustomerWords
  rivals: Contradiction | undefined
}

/** Applies the guards of both engines, sentence by sentence. [A1] [A2] [A3] [A6] */
export function guardAnswer(answer: ProposedAnswer): GuardedAnswer {
  const bench = toBench(answer)
  const judged: Judged[] = []
  for (const sentence of toSingleSentences(answer)) {
    const before = judged.at(-1)
    const isStranded = before && 'guard' in before && leansOnPrevious(sentence.text)
    judged.push(isStranded ? { guard: 'A2', detail: sentence.text } : judge(sentence, bench))
  }
  const drops = judged.filter((one): one is Drop => 'guard' in one)
  const kept = judged.filter((one) => 'sentence' in one)
  const isUseful = kept.some(({ isFact, sentence }) => isFact && !sendsToSupport(sentence.text))
  const sentences = isUseful ? kept.map(({ sentence }) => sentence) : []
  return {
    sentences,
    citations: toCitations(sentences, bench.retrieved),
    guards: toRecords(drops),
    contradiction: drops.find(({ contradiction }) => contradiction)?.contradiction,
    isOnlyPromises: !isUseful && drops.some(({ guard }) => guard === 'A6'),
  }
}

function toBench(answer: ProposedAnswer): Bench {
  const retrieved = answer.passages.map(({ passage }) => passage)
  const visible = passagesFor(retrieved, answer.audiences)
  const scored = answer.passages.filter(({ passage }) => visible.includes(passage))
  return {
    answer,
    retrieved,
    visible,
    readable: visible.map(readPassage),
    customer: readCustomerWords(answer.customerTexts),
    rivals: findRivalStatements(scored, answer.openTexts.join('\n')),
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

function judge(sentence: SupportedSentence, bench: Bench): Judged {
  const { answer, retrieved, visible, rivals } = bench
  const { text, passageIds } = sentence
  if (addressesTheAi(text)) return { guard: 'A1', detail: text }
  if (restsOnHiddenPassage(passageIds, retrieved, answer.audiences))
    return { guard: 'A3', detail: text }
  if (isEmptyPromise(text, visible)) return { guard: 'A6', detail: text }
  if (isCourtesy(text)) return { sentence: { text, passageIds: [] }, isFact: false }
  const support = findSupport(sentence, bench)
  if ('problem' in support) {
    if (isAskingBack(text, visible, answer.customerTexts))
      return { sentence: { text, passageIds: [] }, isFact: false }
    return { guard: 'A2', detail: `${text} (${[support.problem, ...support.words].join(': ')})` }
  }
  if (rivals && restsOnRivals(support.quote ?? text, rivals))
    return { guard: 'A2', detail: `${text} (contradicted)`, contradiction: rivals }
  return { sentence: { text, ...support }, isFact: true }
}

type Support = Omit<SupportedSentence, 'text'> | { problem: string; words: string[] }

/** In the words of a passage, or as the translation of one. */
function findSupport(sentence: SupportedSentence, bench: Bench): Support {
  const { visible, readable, customer, answer } = bench
  const support = checkSupport(sentence, readable, customer)
  if (support.isSupported) return { passageIds: support.passageIds }
  const { language } = answer
  const translated = translatedPassageIds(sentence, visible, { language, customer })
  if (translated.length === 0 || sentence.quote === undefined) return support
  return { passageIds: translated, quote: sentence.quote }
}

const leaning =
  /^(?:and |but |also |then |after (?:that|this),? |und |aber |danach |dann |puis |ensuite |después |luego |poi |dopo |depois |daarna |potem |därefter |derefter |sonra )?(?:it|its|they|them|their|this|these|that|those|both|otherwise|er|sie|es|dies|diese|dieser|dieses|ihre|il|elle|ils|elles|cela|ceci|ello|esto|este|esta|estos|estas|questo|questa|questi|queste|essa|essi|isto|isso|este|ele|ela|eles|elas|het|dit|deze|dat|die|ten|ta|te|to|ono|oni|one|den|det|de|denne|dette|disse|bu|bunlar|onlar|これ|それ)(?![\p{L}\p{N}])/iu

/** A sentence that speaks of what the one before it names has no meaning without it. */
function leansOnPrevious(text: string): boolean {
  return leaning.test(text.trim())
}

function toRecords(drops: readonly Drop[]): GuardRecords {
  const names: GuardName[] = ['A1', 'A2', 'A3', 'A6']
  return names.map((guard) => {
    const details = drops.filter((drop) => drop.guard === guard).map(({ detail }) => detail)
    if (details.length === 0) return { guard, passed: true }
    return { guard, passed: false, detail: `Dropped: ${details.join(' | ')}` }
  })
}
