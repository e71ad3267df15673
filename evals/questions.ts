import { readFile } from 'node:fs/promises'
import type { WrittenAnswer } from '#domain/answering/written-answer.ts'
import type { Answerer, EngineAnswer, LanguageDetector } from '#ports/conversations/answerer.ts'
import { defaultSettings } from '#domain/settings/settings.ts'
import { writeAnswer } from '#use-cases/conversations/answer/write-answer.ts'
import { evalOrganization } from './sample-knowledge.ts'

export interface EvalQuestion {
  question: string
  language: string
  /** Documents that answer it; empty when none does. */
  expected: string[]
  kind: string
  isHeldOut: boolean
}

export interface JudgedQuestion extends EvalQuestion {
  /** Document of the best passage; undefined when nothing was found. */
  found: string | undefined
  outcome: string
  isRight: boolean
  /** Sentences of the engine that the passages it names do not bear out. */
  unsupported: string[]
  confidence: number
  bar: number
  milliseconds: number
}

export interface EvalEngine {
  answerer: Answerer
  languages: LanguageDetector
}

const setFile = new URL('./sets/questions.tsv', import.meta.url)

/** Two halves. Misses of both were seen while the weights were chosen, so neither is a fair test of unseen questions. */
export async function readQuestions(): Promise<EvalQuestion[]> {
  const [, ...lines] = (await readFile(setFile, 'utf8')).trimEnd().split('\n')
  return lines.map((line, index) => {
    const [question = '', language = '', expected = '', kind = ''] = line.split('\t')
    const documents = expected === '-' ? [] : expected.split(',')
    return { question, language, expected: documents, kind, isHeldOut: index % 2 === 1 }
  })
}

/** Asks as a customer would, through language, rules, engine and guards: what would be posted. */
export async function askAndJudge(
  { answerer, languages }: EvalEngine,
  asked: EvalQuestion,
): Promise<JudgedQuestion> {
  const listening = new ListeningAnswerer(answerer)
  const start = performance.now()
  const written = await writeAnswer(
    { answerer: listening, languages },
    {
      organizationId: evalOrganization,
      transcript: [{ role: 'customer', text: asked.question, images: [], attachments: [] }],
      openMessages: [{ text: asked.question }],
      channel: 'web',
      conversationAttributes: {},
      purpose: 'reply',
      settings: defaultSettings,
      presetCount: 0,
      rejectedCount: 0,
      isFirstAiMessage: false,
      expectedLanguages: ['en', 'de'],
    },
    AbortSignal.timeout(60_000),
  )
  const milliseconds = performance.now() - start
  return { ...asked, ...readOutcome(written, asked), ...readProposal(listening.last), milliseconds }
}

function readOutcome(written: WrittenAnswer, { expected }: EvalQuestion) {
  const outcome = 'reason' in written ? written.reason : written.kind
  if (written.kind !== 'reply' || written.reason !== 'answered')
    return { outcome, isRight: expected.length === 0 }
  const isRight = written.citations.some(({ documentId }) => expected.includes(documentId))
  return { outcome, isRight }
}

function readProposal(answer: EngineAnswer | undefined) {
  const retrieval = answer?.retrieval
  return {
    found: retrieval?.passages[0]?.passage.documentId,
    unsupported: unsupportedSentences(answer),
    confidence: retrieval?.confidence ?? 0,
    bar: retrieval?.bar ?? 0,
  }
}

/** Remembers what the engine proposed, for the facts that a reply does not carry. */
class ListeningAnswerer implements Answerer {
  last: EngineAnswer | undefined
  readonly #answerer: Answerer

  constructor(answerer: Answerer) {
    this.#answerer = answerer
  }

  get engine() {
    return this.#answerer.engine
  }

  async answer(...asked: Parameters<Answerer['answer']>): Promise<EngineAnswer> {
    this.last = await this.#answerer.answer(...asked)
    return this.last
  }
}

/** Judged apart from the product's own guard: each number, and most of the words, stand in what is cited. */
function unsupportedSentences(answer: EngineAnswer | undefined): string[] {
  if (answer?.kind !== 'answer') return []
  const texts = new Map(answer.retrieval.passages.map(({ passage }) => [passage.id, passage.text]))
  return answer.sentences
    .filter(({ text, passageIds }) => {
      const cited = wordsOf(passageIds.map((id) => texts.get(id) ?? '').join('\n'))
      const missing = wordsOf(text).filter((word) => !cited.includes(word))
      return (
        missing.some((word) => /\p{N}/u.test(word)) || missing.length > 0.4 * wordsOf(text).length
      )
    })
    .map(({ text }) => text)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
