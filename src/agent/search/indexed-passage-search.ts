import { type ScoredPassage, unknownLanguage } from '#domain/knowledge/document.ts'
import type {
  PassageQuery,
  PassageSearch,
  PassageSearchResult,
} from '#ports/knowledge/passage-search.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import { confidenceBar, holdWords, measureConfidence, type HeldWord } from './measure-confidence.ts'
import { type IndexedDocument, type IndexedPassage, PassageIndex } from './passage-index.ts'
import { correctedWords, questionWords, type QuestionWord } from './question-words.ts'
import { rankPassages } from './rank-passages.ts'
import type { Ranked } from './score-board.ts'

export type SearchedKnowledge = Pick<KnowledgeStore, 'knowledgeVersion' | 'listChangesSince'>

const documentsPerPage = 25
const mostDeadShare = 0.4
const fewestForRebuild = 1_000

/**
 * Finds passages by an index per organization in this process. The store is the truth: each search
 * asks for its version and takes in what changed, so that nodes agree and an index may be dropped any time.
 */
export class IndexedPassageSearch implements PassageSearch {
  readonly #store: SearchedKnowledge
  readonly #mostPassages: number
  /** Least recently asked first. */
  readonly #indexes = new Map<string, PassageIndex>()
  readonly #refreshes = new Map<string, Promise<PassageIndex>>()

  /** `mostPassages` bounds what all indexes hold together; the newest asked always stays. */
  constructor(store: SearchedKnowledge, bounds = { mostPassages: 200_000 }) {
    this.#store = store
    this.#mostPassages = bounds.mostPassages
  }

  async search(query: PassageQuery): Promise<PassageSearchResult> {
    const index = await this.#freshIndex(query.organizationId)
    const isAllowed = (document: IndexedDocument) => isWanted(document, query)
    const words = questionWords(index, query, isAllowed)
    const ranked = rankPassages(index, words, isAllowed)
    return toResult({ index, words, ranked, limit: Math.max(1, query.limit) })
  }

  async #freshIndex(organizationId: string): Promise<PassageIndex> {
    const wanted = await this.#store.knowledgeVersion(organizationId)
    let index = this.#indexes.get(organizationId)
    while (!index || index.version < wanted) index = await this.#refreshOnce(organizationId, wanted)
    this.#indexes.delete(organizationId)
    this.#indexes.set(organizationId, index)
    this.#dropLeastAsked()
    return index
  }

  /** Searches that come while an index is filled wait for the same filling. */
  #refreshOnce(organizationId: string, wanted: number): Promise<PassageIndex> {
    const running = this.#refreshes.get(organizationId)
    if (running) return running
    const refresh = this.#refresh(organizationId, wanted).finally(() =>
      this.#refreshes.delete(organizationId),
    )
    this.#refreshes.set(organizationId, refresh)
    return refresh
  }

  async #refresh(organizationId: string, wanted: number): Promise<PassageIndex> {
    const present = this.#indexes.get(organizationId)
    const index = !present || isWorn(present) ? new PassageIndex() : present
    for (;;) {
      const changes = await this.#store.listChangesSince(
        organizationId,
        index.version,
        documentsPerPage,
      )
      for (const change of changes) index.apply(change)
      if (changes.length < documentsPerPage) break
    }
    index.version = Math.max(index.version, wanted)
    this.#indexes.set(organizationId, index)
    return index
  }

  #dropLeastAsked(): void {
    let held = [...this.#indexes.values()].reduce((sum, { passages }) => sum + passages.length, 0)
    for (const [organizationId, index] of this.#indexes) {
      if (held <= this.#mostPassages || this.#indexes.size === 1) return
      this.#indexes.delete(organizationId)
      held -= index.passages.length
    }
  }
}

function isWorn(index: PassageIndex): boolean {
  return index.passages.length > fewestForRebuild && index.deadShare > mostDeadShare
}

function isWanted(document: IndexedDocument, query: PassageQuery): boolean {
  const { language } = query
  const isReadable =
    !language || document.language === language || document.language === unknownLanguage
  return isReadable && query.audiences.includes(document.audience)
}

interface Found {
  index: PassageIndex
  words: readonly QuestionWord[]
  ranked: readonly Ranked[]
  limit: number
}

function toResult({ index, words, ranked, limit }: Found): PassageSearchResult {
  const confidence = measureConfidence(index, words, ranked)
  const bestRank = ranked[0]?.score ?? 0
  const passages = ranked.slice(0, limit).flatMap(({ number, score }): ScoredPassage[] => {
    const indexed = index.passages[number]
    if (!indexed) return []
    const relative = bestRank > 0 ? confidence * (score / bestRank) : 0
    return [{ passage: indexed.passage, score: relative, ...matchWords(index, words, indexed) }]
  })
  return {
    passages,
    confidence,
    bar: confidenceBar,
    matchedWords: passages[0]?.matchedWords ?? [],
    missingWords: passages[0]?.missingWords ?? words.map(({ surface }) => surface),
    correctedWords: correctedWords(words),
  }
}

function matchWords(index: PassageIndex, words: readonly QuestionWord[], indexed: IndexedPassage) {
  const asked = holdWords(index, words, indexed).filter(({ word }) => !word.isContext)
  const surfaces = (held: readonly HeldWord[]) => held.map(({ word }) => word.surface)
  return {
    matchedWords: surfaces(asked.filter(({ share }) => share >= 0.5)),
    missingWords: surfaces(asked.filter(({ share }) => share < 0.5)),
  }
}
