import { BuiltInAnswerer } from '#agent/built-in/built-in-answerer.ts'
import { IndexedPassageSearch } from '#agent/search/indexed-passage-search.ts'
import { PostgresKnowledgeStore } from '#adapters/postgres/knowledge/postgres-knowledge-store.ts'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { toPassages } from '#domain/knowledge/split-document.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import type { AnswerTask } from '#ports/conversations/answerer.ts'
import { readArticles, readQuestions } from '../samples/sample-articles.ts'
import { percentile } from '../measure/percentile.ts'
import { openPlace, type DatabasePlace, type MakePlace } from '../processes/database-places.ts'
import type { Cell, Report } from '../report/report.ts'
import { writeDocuments } from './synthetic-knowledge.ts'

const organizationId = 'bench'
const smallSize = 1_000
/** On one database only: the index is in the process, whatever filled it. */
const largeSize = 50_000
const questionCount = 150
/** So long the take-in of one size may last; the passages that are in by then are what is searched. */
const takeInLimitMs = 60_000

/** Take-in rate, search latency and the built-in engine's answer latency, per database and size. */
export async function measureSearch(makePlaces: readonly MakePlace[]): Promise<Report> {
  const rows: Cell[][] = []
  for (const [number, makePlace] of makePlaces.entries()) {
    const isLast = number === makePlaces.length - 1
    const place = await makePlace()
    try {
      rows.push(...(await measurePlace(place, isLast ? [smallSize, largeSize] : [smallSize])))
    } finally {
      await place.remove()
    }
  }
  return {
    name: 'search',
    title: 'Searching the knowledge',
    how: `Synthetic English documents of ten passages each beside the sample articles; ${questionCount} questions of the evaluation set, one after another, through the index that the product uses. The first search fills the index from the database.`,
    tables: [
      {
        title: 'Take-in, search and answers of the built-in engine',
        columns: [
          ...['database', 'passages', 'documents in /s', 'first search ms'],
          ...['search p50 ms', 'p95 ms', 'answer p50 ms', 'p95 ms'],
        ],
        rows,
      },
    ],
    targets: [],
  }
}

async function measurePlace(place: DatabasePlace, sizes: readonly number[]): Promise<Cell[][]> {
  const database = await openPlace(place)
  try {
    const store = new PostgresKnowledgeStore(database)
    const intake = await startIntake(store)
    const questions = await readQuestions(questionCount)
    const rows: Cell[][] = []
    for (const size of sizes) {
      const rate = await intake.growTo(size)
      rows.push([
        place.engine,
        intake.passageCount(),
        rate,
        ...(await measureSize(store, questions)),
      ])
    }
    return rows
  } finally {
    await database.close()
  }
}

async function startIntake(store: KnowledgeStore) {
  const at = new Date()
  const articles = (await readArticles()).map((article, place): KnowledgeDocument => {
    const id = `article-${place}`
    return { ...article, id, organizationId, createdAt: at, updatedAt: at }
  })
  let passageCount = 0
  const save = async (document: KnowledgeDocument) => {
    const passages = toPassages(document)
    await store.saveDocument(document, passages)
    passageCount += passages.length
  }
  for (const article of articles) await save(article)
  const english = articles.filter(({ language }) => language === 'en')
  const source = writeDocuments(english, organizationId)
  return {
    passageCount: () => passageCount,
    /** Documents per second, one after another. */
    growTo: async (size: number): Promise<number> => {
      const startedAt = performance.now()
      let documentCount = 0
      while (passageCount < size && performance.now() - startedAt < takeInLimitMs) {
        await save(source.next().value)
        documentCount += 1
      }
      return documentCount / ((performance.now() - startedAt) / 1000)
    },
  }
}

async function measureSize(store: KnowledgeStore, questions: readonly string[]): Promise<number[]> {
  const search = new IndexedPassageSearch(store)
  const ask = (text: string) =>
    search.search({ organizationId, text, audiences: ['public'], limit: 10 })
  const firstMs = await timed(() => ask('Where is my parcel?'))
  const searchMs: number[] = []
  for (const question of questions) searchMs.push(await timed(() => ask(question)))
  const engine = new BuiltInAnswerer(search)
  const answerMs: number[] = []
  for (const question of questions)
    answerMs.push(await timed(() => engine.answer(toTask(question))))
  return [
    firstMs,
    ...[0.5, 0.95].map((share) => percentile(searchMs, share)),
    ...[0.5, 0.95].map((share) => percentile(answerMs, share)),
  ]
}

function toTask(question: string): AnswerTask {
  return {
    organizationId,
    transcript: [{ role: 'customer', text: question, images: [], attachments: [] }],
    openTexts: [question],
    language: 'en',
    channel: 'web',
    audiences: ['public'],
    conversationAttributes: {},
    guidance: '',
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
