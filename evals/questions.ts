import { readFile } from 'node:fs/promises'
import type { Answerer, EngineAnswer } from '#ports/answerer.ts'
import { evalOrganization } from './sample-knowledge.ts'

export interface EvalQuestion {
  question: string
  language: string
  /** Documents that answer it; empty when none does. */
  expected: string[]
  kind: string
  isHeldOut: boolean
}

export interface Judged extends EvalQuestion {
  /** Document of the best passage; undefined when nothing was found. */
  found: string | undefined
  answered: boolean
  isRight: boolean
  /** Sentences that stand in no passage that they cite. */
  unsupported: string[]
  confidence: number
  bar: number
  milliseconds: number
}

const setFile = new URL('./sets/questions.tsv', import.meta.url)

export async function readQuestions(): Promise<EvalQuestion[]> {
  const [, ...lines] = (await readFile(setFile, 'utf8')).trimEnd().split('\n')
  return lines.map((line, index) => {
    const [question = '', language = '', expected = '', kind = ''] = line.split('\t')
    const documents = expected === '-' ? [] : expected.split(',')
    return { question, language, expected: documents, kind, isHeldOut: index % 2 === 1 }
  })
}

export async function judge(engine: Answerer, asked: EvalQuestion): Promise<Judged> {
  const start = performance.now()
  const answer = await engine.answer(
    {
      organizationId: evalOrganization,
      transcript: [{ role: 'customer', text: asked.question, images: [], attachments: [] }],
      openTexts: [asked.question],
      language: asked.language,
      channel: 'web',
      audiences: ['public'],
      conversationAttributes: {},
      guidance: '',
    },
    AbortSignal.timeout(60_000),
  )
  const milliseconds = performance.now() - start
  const best = answer.retrieval?.passages[0]
  const cited = citedDocuments(answer)
  const isRefusalWanted = asked.expected.length === 0
  const isRight = isRefusalWanted
    ? answer.kind !== 'answer'
    : asked.expected.some((document) => cited.has(document))
  return {
    ...asked,
    found: best?.passage.documentId,
    answered: answer.kind === 'answer',
    isRight,
    unsupported: unsupportedSentences(answer),
    confidence: answer.retrieval?.confidence ?? 0,
    bar: answer.retrieval?.bar ?? 0,
    milliseconds,
  }
}

function citedDocuments(answer: EngineAnswer): Set<string> {
  if (answer.kind !== 'answer') return new Set()
  return new Set(
    answer.sentences.flatMap(({ passageIds }) => passageIds.map((id) => id.replace(/:\d+$/u, ''))),
  )
}

function unsupportedSentences(answer: EngineAnswer): string[] {
  if (answer.kind !== 'answer') return []
  const texts = new Map(answer.retrieval.passages.map(({ passage }) => [passage.id, passage.text]))
  return answer.sentences
    .filter(({ text, passageIds }) => !passageIds.some((id) => texts.get(id)?.includes(text)))
    .map(({ text }) => text)
}
