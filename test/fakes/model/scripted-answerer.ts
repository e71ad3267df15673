import type { AnswerTask, Answerer, EngineAnswer } from '#ports/conversations/answerer.ts'
import type { RetrievalFacts } from '#domain/knowledge/drafted-answer.ts'
import type { Passage } from '#domain/knowledge/document.ts'

const passage: Passage = {
  id: 'p-shipping',
  documentId: 'd-shipping',
  title: 'Shipping',
  url: 'https://shop.example/shipping',
  audience: 'public',
  language: 'en',
  headings: [],
  text: 'Parcels leave our workshop within two working days.',
  ordinal: 0,
  updatedAt: new Date('2026-10-01T00:00:00Z'),
}

export const shippingRetrieval: RetrievalFacts = {
  searchedFor: ['parcels'],
  bar: 0.5,
  confidence: 0.9,
  matchedWords: ['parcels'],
  missingWords: [],
  correctedWords: [],
  passages: [{ passage, score: 0.9, matchedWords: ['parcels'], missingWords: [] }],
}

export const shippingAnswer: EngineAnswer = {
  kind: 'answer',
  sentences: [{ text: passage.text, passageIds: [passage.id] }],
  retrieval: shippingRetrieval,
}

export const noAnswer: EngineAnswer = {
  kind: 'no-answer',
  retrieval: { ...shippingRetrieval, confidence: 0.1, passages: [] },
}

/** Answers as a test says, and remembers what it was asked. */
export class ScriptedAnswerer implements Answerer {
  readonly engine = 'builtin'
  readonly tasks: AnswerTask[] = []
  next: (task: AnswerTask) => EngineAnswer | Promise<EngineAnswer> = () => shippingAnswer

  async answer(task: AnswerTask): Promise<EngineAnswer> {
    this.tasks.push(task)
    return this.next(task)
  }
}
