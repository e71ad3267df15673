import type { Audience, Passage, ScoredPassage } from '#domain/knowledge/document.ts'
import type { RetrievalFacts } from '#domain/knowledge/drafted-answer.ts'
import type { PassageSearch, PassageSearchResult } from '#ports/knowledge/passage-search.ts'

export type ShelfReader = {
  organizationId: string
  /** ISO 639-1: its passages come first. */
  language: string
  /** [A3] */
  audiences: readonly Audience[]
}

const passagesAsked = 6
const mostSearches = 6

/** Searches for the model and keeps what was found in this turn: nothing else may support an answer. */
export class PassageShelf {
  readonly #search: PassageSearch
  readonly #reader: ShelfReader
  readonly #found = new Map<string, ScoredPassage>()
  readonly #queries: string[] = []
  #first: PassageSearchResult | undefined

  constructor(search: PassageSearch, reader: ShelfReader) {
    this.#search = search
    this.#reader = reader
  }

  /** The passages nearest to the question, as the model reads them. */
  async find(question: string): Promise<string> {
    if (this.#queries.length >= mostSearches) return 'No more searches in this turn.'
    this.#queries.push(question)
    const result = await this.#searchBothWays(question)
    this.#first ??= result
    for (const scored of result.passages) {
      const known = this.#found.get(scored.passage.id)
      if (!known || known.score < scored.score) this.#found.set(scored.passage.id, scored)
    }
    if (result.passages.length === 0) return 'Nothing was found.'
    return result.passages.map(({ passage }) => toPassageText(passage)).join('\n\n')
  }

  /** Passages of other languages too where those in the customer's do not reach the bar. */
  async #searchBothWays(text: string): Promise<PassageSearchResult> {
    const { organizationId, audiences, language } = this.#reader
    const query = { organizationId, audiences, text, limit: passagesAsked }
    const own = await this.#search.search({ ...query, language })
    if (own.confidence >= own.bar && own.passages.length > 0) return own
    const all = await this.#search.search(query)
    return all.confidence > own.confidence ? all : own
  }

  facts(): RetrievalFacts {
    const passages = [...this.#found.values()].sort((left, right) => right.score - left.score)
    const { bar = 0, matchedWords = [], missingWords = [], correctedWords = [] } = this.#first ?? {}
    return {
      searchedFor: [...this.#queries],
      bar,
      confidence: passages[0]?.score ?? 0,
      matchedWords,
      missingWords,
      correctedWords,
      passages,
    }
  }
}

/** The passage's words stay as they are; its id is what the answer names. [A1] */
function toPassageText({ id, title, headings, language, text }: Passage): string {
  return `[passage ${id}] ${[title, ...headings].join(' › ')} (${language})\n${text}\n[end of passage ${id}]`
}
