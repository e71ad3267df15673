import {
  APICallError,
  RetryError,
  ToolChoiceViolationError,
  type LanguageModel,
  type ModelMessage,
} from 'ai'
import type { SupportedSentence } from '#domain/knowledge/drafted-answer.ts'
import { languageName } from '#domain/handoff/handoff-note.ts'
import type {
  Answerer,
  AnswerTask,
  EngineAnswer,
  LanguageDetector,
} from '#ports/conversations/answerer.ts'
import type { PassageSearch } from '#ports/knowledge/passage-search.ts'
import { conversationMessages, type ReadImage } from './conversation-messages.ts'
import { parseFinalAnswer, type FinalAnswer } from './final-answer.ts'
import { isRefusalText } from './is-refusal-text.ts'
import { markdownToLines } from './markdown-to-lines.ts'
import { PassageShelf } from './passage-shelf.ts'
import { mostSteps, runModel, type ModelResult } from './run-model.ts'
import { systemPrompt } from './system-prompt.ts'

export type ModelAnswererParts = {
  model: LanguageModel
  search: PassageSearch
  languages: LanguageDetector
  /** Absent where images are not given to the model. [F1] */
  readImage?: ReadImage
  /** For all model work of a turn, retries included. [A4] */
  timeLimitMs?: number
}

type Usage = { inputTokens: number; outputTokens: number }
type Work = { task: AnswerTask; shelf: PassageShelf; signal: AbortSignal; usage: Usage }
type Reason = Extract<EngineAnswer, { kind: 'hand-off' }>['reason']

const timeLimitMs = 45_000
const shortestTold = 60

const reasons = new Map<string, Reason>([
  ['customer_requested', 'customer-requested'],
  ['frustration', 'frustration'],
  ['insufficient_tools', 'insufficient-tools'],
  ['instructed', 'instructed'],
  ['insufficient_knowledge', 'insufficient-knowledge'],
  ['topic_excluded', 'topic-excluded'],
])

/** [A4] Answers by a language model that searches the knowledge; what it proposes is checked outside. */
export class ModelAnswerer implements Answerer {
  readonly engine = 'model'
  readonly #parts: ModelAnswererParts

  constructor(parts: ModelAnswererParts) {
    this.#parts = parts
  }

  async answer(task: AnswerTask, signal: AbortSignal): Promise<EngineAnswer> {
    const limit = AbortSignal.timeout(this.#parts.timeLimitMs ?? timeLimitMs)
    const { organizationId, language, audiences } = task
    const shelf = new PassageShelf(this.#parts.search, { organizationId, language, audiences })
    const work: Work = {
      task,
      shelf,
      signal: AbortSignal.any([signal, limit]),
      usage: { inputTokens: 0, outputTokens: 0 },
    }
    try {
      return withUsage(await orAborted(this.#write(work), work.signal), work.usage)
    } catch (error) {
      const problem = limit.aborted ? 'The model did not answer in time.' : inWords(error)
      return withUsage({ kind: 'unavailable', problem, retrieval: shelf.facts() }, work.usage)
    }
  }

  async #write(work: Work): Promise<EngineAnswer> {
    const { task, shelf } = work
    const passages = await shelf.find(task.openTexts.join('\n'))
    const messages = await conversationMessages(task, passages, this.#parts.readImage)
    const first = await this.#run(work, messages)
    if (!this.#isInOtherLanguage(first, task)) return first
    const again = `The reply must be written in ${languageName(task.language)}. Write it again in that language.`
    const second = await this.#run(work, [...messages, { role: 'user', content: again }])
    if (!this.#isInOtherLanguage(second, task)) return second
    return { kind: 'no-answer', retrieval: shelf.facts() }
  }

  async #run(work: Work, messages: ModelMessage[]): Promise<EngineAnswer> {
    const { task, shelf, signal, usage } = work
    const result = await runModel({
      model: this.#parts.model,
      system: systemPrompt(task),
      messages,
      search: (query) => shelf.find(query),
      signal,
    })
    usage.inputTokens += result.inputTokens
    usage.outputTokens += result.outputTokens
    return toEngineAnswer(result, shelf)
  }

  /** [A5] Short replies tell no language. */
  #isInOtherLanguage(answer: EngineAnswer, { language }: AnswerTask): boolean {
    if (answer.kind !== 'answer') return false
    const text = answer.sentences.map((sentence) => sentence.text).join(' ')
    return (
      text.length >= shortestTold && this.#parts.languages.detect([text], [language]) !== language
    )
  }
}

function toEngineAnswer(result: ModelResult, shelf: PassageShelf): EngineAnswer {
  const retrieval = shelf.facts()
  if (result.handOff) return toHandOff(result.handOff, shelf)
  if (result.isRefusal || isRefusalText(result.text))
    return { kind: 'unavailable', problem: 'The model refused to answer.', retrieval }
  const final = parseFinalAnswer(result.text)
  switch (final.outcome) {
    case 'broken':
      return { kind: 'unavailable', problem: final.problem, retrieval }
    case 'resolve':
      return { kind: 'resolve', retrieval }
    case 'hand_off':
      return toHandOff(final, shelf)
    default:
      return { kind: 'answer', sentences: toSentences(final, shelf), retrieval }
  }
}

function toHandOff(
  { reason, summary }: { reason: string; summary: string },
  shelf: PassageShelf,
): EngineAnswer {
  return {
    kind: 'hand-off',
    reason:
      reasons.get(reason.trim().toLowerCase().replaceAll('-', '_')) ?? 'insufficient-knowledge',
    summary,
    retrieval: shelf.facts(),
  }
}

/** Marks of sources in the text, such as `[1]` or a passage's id, are read and taken out. */
function toSentences(
  final: Extract<FinalAnswer, { outcome: 'reply' | 'plain' }>,
  shelf: PassageShelf,
): SupportedSentence[] {
  const ids = shelf.facts().passages.map(({ passage }) => passage.id)
  const written =
    final.outcome === 'plain' ? [{ text: final.text, passageIds: [] as string[] }] : final.sentences
  return written.flatMap(({ text, ...support }) =>
    markdownToLines(withoutMarks(text, ids)).map((line) => ({
      ...support,
      text: line,
      passageIds: [...new Set([...support.passageIds, ...ids.filter((id) => text.includes(id))])],
    })),
  )
}

function withoutMarks(text: string, ids: readonly string[]): string {
  const isMark = (inner: string): boolean =>
    /^(?:\d{1,2}|\d{1,2}(?:, ?\d{1,2})*)$/u.test(inner) || ids.some((id) => inner.includes(id))
  return text.replace(/\s*[[【(]([^\][()【】\n]{1,120})[\])】](?!\()/gu, (mark, inner: string) =>
    isMark(inner.trim()) && !/^\s*\(\d/u.test(mark) ? '' : mark,
  )
}

function withUsage(answer: EngineAnswer, usage: Usage): EngineAnswer {
  return { ...answer, usage }
}

/** Ends at once when the signal does, also where a provider or the disk does not listen to it. */
async function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Error('The turn was cancelled.'))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  return Promise.race([work, aborted])
}

/** Never the provider's own text, which may repeat the prompt. */
function inWords(error: unknown): string {
  const cause = RetryError.isInstance(error) ? error.lastError : error
  if (APICallError.isInstance(cause))
    return cause.statusCode === undefined
      ? 'The model could not be reached.'
      : `The model answered with an error (${cause.statusCode}).`
  if (ToolChoiceViolationError.isInstance(cause))
    return `The model called tools ${mostSteps} times and gave no answer.`
  return cause instanceof Error ? `The model failed: ${cause.name}.` : 'The model failed.'
}
