import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import type { KnowledgeSource } from '#domain/knowledge/source.ts'
import type {
  KnowledgeSources,
  NewSource,
  SourceChange,
  SourceKey,
  UnseenDocument,
} from '#ports/knowledge/knowledge-sources.ts'
import type { MemoryKnowledgeStore } from './memory-knowledge-store.ts'

/** Keeps sources in memory, beside the store that keeps their documents. */
export class MemoryKnowledgeSources implements KnowledgeSources {
  readonly #knowledge: MemoryKnowledgeStore
  readonly #sources = new Map<string, Omit<KnowledgeSource, 'documentCount'>>()
  readonly #seen = new Map<string, number>()

  constructor(knowledge: MemoryKnowledgeStore) {
    this.#knowledge = knowledge
  }

  async list(organizationId: string): Promise<KnowledgeSource[]> {
    const own = [...this.#sources.values()].filter((one) => one.organizationId === organizationId)
    return Promise.all(own.map((one) => this.#withCount(one)))
  }

  async find(key: SourceKey): Promise<KnowledgeSource | undefined> {
    const found = this.#of(key)
    return found && this.#withCount(found)
  }

  async add(source: NewSource): Promise<boolean> {
    const own = await this.list(source.organizationId)
    if (own.some(({ kind }) => kind === source.kind)) return false
    this.#sources.set(source.id, {
      isPaused: false,
      round: 0,
      isReading: false,
      nextPage: 1,
      readCount: 0,
      totalCount: 0,
      readAt: undefined,
      problem: undefined,
      problemDetail: undefined,
      ...source,
    })
    return true
  }

  async change(key: SourceKey, change: SourceChange): Promise<boolean> {
    const found = this.#of(key)
    if (found) this.#sources.set(found.id, { ...found, ...change })
    return found !== undefined
  }

  async remove(key: SourceKey): Promise<number | undefined> {
    if (!this.#of(key)) return undefined
    const documents = await this.#documentsOf(key)
    for (const { id } of documents) await this.#knowledge.deleteDocument(key.organizationId, id)
    this.#sources.delete(key.sourceId)
    return documents.length
  }

  async listDocuments(
    key: SourceKey,
    externalIds: readonly string[],
  ): Promise<KnowledgeDocument[]> {
    const all = await this.#documentsOf(key)
    return all.filter(({ origin }) => externalIds.includes(origin?.externalId ?? ''))
  }

  async markSeen(key: SourceKey, round: number, externalIds: readonly string[]): Promise<void> {
    for (const { id } of await this.listDocuments(key, externalIds)) this.#seen.set(id, round)
  }

  async listUnseen(key: SourceKey, round: number, limit: number): Promise<UnseenDocument[]> {
    const unseen = (await this.#documentsOf(key)).filter(({ id }) => this.#seen.get(id) !== round)
    return unseen
      .map(({ id, origin }) => ({ documentId: id, externalId: origin?.externalId ?? '' }))
      .toSorted((left, right) => (left.externalId < right.externalId ? -1 : 1))
      .slice(0, limit)
  }

  #of({ organizationId, sourceId }: SourceKey) {
    const found = this.#sources.get(sourceId)
    return found?.organizationId === organizationId ? found : undefined
  }

  async #documentsOf({ organizationId, sourceId }: SourceKey): Promise<KnowledgeDocument[]> {
    const { items } = await this.#knowledge.listDocuments(organizationId, { limit: 10_000 })
    return items.filter(({ origin }) => origin?.sourceId === sourceId)
  }

  async #withCount(source: Omit<KnowledgeSource, 'documentCount'>): Promise<KnowledgeSource> {
    const key = { organizationId: source.organizationId, sourceId: source.id }
    return { ...source, documentCount: (await this.#documentsOf(key)).length }
  }
}
