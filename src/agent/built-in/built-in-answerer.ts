import type { Answerer, AnswerTask, EngineAnswer } from '#ports/conversations/answerer.ts'
import type { PassageSearch } from '#ports/knowledge/passage-search.ts'
import { quoteAnswer } from './quote-answer.ts'

/** [A4] Answers without a key and without the network: what the passages say, or nothing. */
export class BuiltInAnswerer implements Answerer {
  readonly engine = 'builtin'
  readonly #search: PassageSearch

  constructor(search: PassageSearch) {
    this.#search = search
  }

  async answer(task: AnswerTask): Promise<EngineAnswer> {
    const { organizationId, openTexts, language, audiences } = task
    const question = { organizationId, openTexts, language, audiences }
    try {
      return await quoteAnswer(this.#search, { ...question, earlierTexts: earlierTexts(task) })
    } catch (error) {
      return { kind: 'unavailable', problem: `Searching the knowledge failed: ${String(error)}` }
    }
  }
}

/** What the customer wrote before the messages that wait now. */
function earlierTexts({ transcript, openTexts }: AnswerTask): string[] {
  const texts = transcript.flatMap(({ role, text }) => (role === 'customer' ? [text] : []))
  const open = new Set(openTexts)
  const firstOpen = texts.findLastIndex((text) => !open.has(text)) + 1
  return texts.slice(0, firstOpen)
}
