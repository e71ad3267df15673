import type { Audience, ScoredPassage } from '#domain/knowledge/document.ts'
import type {
  Contradiction,
  DraftedAnswer,
  NoAnswerCause,
  RetrievalFacts,
  SupportedSentence,
} from '#domain/knowledge/drafted-answer.ts'
import { findContradiction } from '#domain/knowledge/find-contradiction.ts'
import type { PassageSearch, PassageSearchResult } from '#ports/knowledge/passage-search.ts'
import { chooseSentences, relevanceOf, type AskedWords } from './choose-sentences.ts'
import { expectedKinds, statesQuantity } from './expected-quantity.ts'
import { readSentences, stemsOf, type PassageSentence } from './read-sentences.ts'
import { leansOnContext, splitQuestion } from './split-question.ts'

const passagesAsked = 8
/** How near to the best score a passage of another document must come to speak against it. */
const rivalShare = 0.7
/** How much of the relevance must lie in sentences that do more than send to support. */
const helpfulShare = 0.4
const closeShare = 0.8
const unstatedShare = 0.8

export interface CustomerQuestion {
  organizationId: string
  /** The customer's messages that wait for an answer, oldest first. */
  openTexts: readonly string[]
  /** Earlier customer messages, oldest first: a short question leans on the last. */
  earlierTexts: readonly string[]
  /** ISO 639-1. [A5] */
  language: string
  /** [A3] Public only for a reply. */
  audiences: readonly Audience[]
}

/** Answers by quoting passages in the customer's language, or says why nothing supports an answer. */
export async function quoteAnswer(
  search: PassageSearch,
  question: CustomerQuestion,
): Promise<DraftedAnswer> {
  const text = question.openTexts.join('\n')
  const { parts, told } = splitQuestion(text, question.language)
  const earlier = leansOnContext(text, question.language) ? question.earlierTexts.at(-1) : undefined
  const answers: DraftedAnswer[] = []
  for (const part of parts) {
    const others = leansOnContext(part, question.language)
      ? parts.filter((other) => other !== part)
      : []
    const context = [told, ...others, earlier ?? ''].filter((words) => words !== '').join('\n')
    answers.push(await answerPart(search, question, { text: part, context }))
  }
  return join(answers, parts)
}

interface Part {
  text: string
  /** What was said beside and before it; may be empty. */
  context: string
}

async function answerPart(
  search: PassageSearch,
  question: CustomerQuestion,
  part: Part,
): Promise<DraftedAnswer> {
  const { organizationId, audiences, language } = question
  const query = { ...part, organizationId, audiences, limit: passagesAsked }
  const found = preferQuantity(await search.search({ ...query, language }), part.text)
  if (found.confidence >= found.bar) return quote(found, part, language)
  const elsewhere = await search.search(query)
  const isForeign = elsewhere.passages[0]?.passage.language !== language
  const isElsewhere = isForeign && elsewhere.confidence >= elsewhere.bar
  if (isElsewhere) return refuse('other-language', toFacts(elsewhere, part))
  return refuse(found.passages.length > 0 ? 'below-bar' : 'nothing-found', toFacts(found, part))
}

/**
 * "How much" is answered by a price and "how long" by a time: of passages that come close to the best,
 * one that states such goes first; where none does, the question is less likely answered.
 */
function preferQuantity(found: PassageSearchResult, text: string): PassageSearchResult {
  const kinds = expectedKinds(text)
  if (!kinds) return found
  const bar = closeShare * found.confidence
  const stating = found.passages.find(
    ({ passage, score }) => score >= bar && statesQuantity(passage.text, kinds),
  )
  if (!stating) return { ...found, confidence: found.confidence * unstatedShare }
  const others = found.passages.filter((scored) => scored !== stating)
  return { ...found, passages: [stating, ...others] }
}

function quote(found: PassageSearchResult, part: Part, language: string): DraftedAnswer {
  const retrieval = toFacts(found, part)
  const best = found.passages[0]
  if (!best) return refuse('nothing-found', retrieval)
  const readable = found.passages.map(({ passage }) => readSentences(passage))
  const meant = found.correctedWords.map(({ to }) => to).join(' ')
  const asked = weighWords(`${part.context} ${part.text} ${meant}`, language, readable.flat())
  const rivals = findRivals(found.passages, readable, asked)
  if (rivals) return refuse('contradiction', retrieval, rivals)
  const sentences = readable[0] ?? []
  const chosen = chooseSentences(sentences, asked, expectedKinds(part.text))
  if (chosen.length === 0) return refuse('below-bar', retrieval)
  const helpful = chosen.filter(({ sendsToSupport }) => !sendsToSupport)
  if (!answersByItself(chosen, helpful, asked)) return refuse('only-sends-to-support', retrieval)
  return { kind: 'answer', sentences: withoutQuestions(helpful).map(toSupported), retrieval }
}

/** A page that asks "Do you ship to Norway?" answers with what follows. */
function withoutQuestions(sentences: readonly PassageSentence[]): readonly PassageSentence[] {
  const answering = sentences.filter(({ text }) => !/[?？]["'”’»)\]]*$/u.test(text))
  return answering.length > 0 ? answering : sentences
}

/** [H1] What is left without the sentences that send to support must speak of the question itself. */
function answersByItself(
  chosen: readonly PassageSentence[],
  helpful: readonly PassageSentence[],
  asked: AskedWords,
): boolean {
  if (helpful.length === chosen.length) return true
  const best = (all: readonly PassageSentence[]) =>
    Math.max(0, ...all.map((sentence) => relevanceOf(sentence, asked)))
  return helpful.length > 0 && best(helpful) >= helpfulShare * best(chosen)
}

function findRivals(
  passages: readonly ScoredPassage[],
  readable: readonly (readonly PassageSentence[])[],
  asked: AskedWords,
) {
  const bar = rivalShare * (passages[0]?.score ?? 0)
  const statements = passages.flatMap(({ passage, score }, index) => {
    const above = stemsOf([passage.title, ...passage.headings].join(' '), passage.language)
    if (score < bar) return []
    return (readable[index] ?? []).map((sentence) => ({
      documentId: passage.documentId,
      passage,
      sentence: sentence.text,
      words: [...sentence.words],
      matched: new Set(
        [...asked.keys()].filter((word) => sentence.words.has(word) || above.has(word)),
      ),
    }))
  })
  const most = Math.max(0, ...statements.map(({ matched }) => matched.size))
  const rivals = findContradiction(statements.filter(({ matched }) => matched.size >= most - 1))
  if (!rivals) return undefined
  const [first, second] = rivals.map(({ passage, sentence }) => ({
    passageId: passage.id,
    title: passage.title,
    sentence,
  }))
  return first && second && { first, second }
}

/** A word that few of the sentences have tells more than one that most have. */
function weighWords(
  text: string,
  language: string,
  sentences: readonly PassageSentence[],
): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of stemsOf(text, language)) {
    const count = sentences.filter(({ words }) => words.has(word)).length
    weights.set(word, Math.log(1 + (sentences.length + 1) / (count + 1)))
  }
  return weights
}

function toSupported({ text, passage }: PassageSentence): SupportedSentence {
  return { text, passageIds: [passage.id] }
}

function toFacts(found: PassageSearchResult, part: Part): RetrievalFacts {
  const { bar, confidence, matchedWords, missingWords, correctedWords, passages } = found
  const searchedFor = part.context ? [part.text, part.context] : [part.text]
  return { searchedFor, bar, confidence, matchedWords, missingWords, correctedWords, passages }
}

function refuse(
  cause: NoAnswerCause,
  retrieval: RetrievalFacts,
  contradiction?: Contradiction,
): DraftedAnswer {
  return { kind: 'no-answer', reason: 'insufficient-knowledge', cause, contradiction, retrieval }
}

/** A part without support refuses the whole: half an answer leaves the customer waiting in silence. */
function join(answers: readonly DraftedAnswer[], parts: readonly string[]): DraftedAnswer {
  const refused = answers.find(({ kind }) => kind === 'no-answer')
  const [first] = answers
  if (!first) throw new Error('A question has at least one part.')
  if (answers.length === 1) return first
  if (refused?.kind === 'no-answer')
    return { ...refused, cause: refused.cause === 'below-bar' ? 'part-unanswered' : refused.cause }
  const sentences = answers.flatMap((answer) => (answer.kind === 'answer' ? answer.sentences : []))
  return {
    kind: 'answer',
    sentences: withoutRepeats(sentences),
    retrieval: { ...first.retrieval, searchedFor: [...parts], passages: mergePassages(answers) },
  }
}

function withoutRepeats(sentences: readonly SupportedSentence[]): SupportedSentence[] {
  const seen = new Set<string>()
  return sentences.filter(({ text }) => !seen.has(text) && seen.add(text))
}

function mergePassages(answers: readonly DraftedAnswer[]): ScoredPassage[] {
  const byId = new Map<string, ScoredPassage>()
  for (const scored of answers.flatMap(({ retrieval }) => retrieval.passages)) {
    const known = byId.get(scored.passage.id)
    if (!known || known.score < scored.score) byId.set(scored.passage.id, scored)
  }
  return [...byId.values()].sort((left, right) => right.score - left.score)
}
