import type { KnowledgeDocument, Passage } from '#domain/knowledge/document.ts'
import type {
  DocumentChange,
  DocumentPage,
  KnowledgeStore,
} from '#ports/knowledge/knowledge-store.ts'

interface StoredDocument {
  document: KnowledgeDocument | undefined
  passages: Passage[]
  version: number
}

/** Keeps documents in memory, and counts the calls that an index makes. */
export class MemoryKnowledgeStore implements KnowledgeStore {
  changesRead = 0
  readonly #organizations = new Map<string, Map<string, StoredDocument>>()
  readonly #versions = new Map<string, number>()

  async saveDocument(document: KnowledgeDocument, passages: readonly Passage[]): Promise<void> {
    for (const [organizationId, documents] of this.#organizations)
      if (organizationId !== document.organizationId && documents.get(document.id)?.document)
        throw new Error('The document belongs to another organization.')
    this.#put(document.organizationId, document.id, { document, passages: [...passages] })
  }

  async findDocument(organizationId: string, documentId: string) {
    const stored = this.#documents(organizationId).get(documentId)
    return stored?.document && structuredClone(stored.document)
  }

  async listDocuments(
    organizationId: string,
    page: { limit: number; cursor?: string },
  ): Promise<DocumentPage> {
    const all = [...this.#documents(organizationId).values()]
      .flatMap(({ document }) => document ?? [])
      .sort(
        (left, right) =>
          right.createdAt.getTime() - left.createdAt.getTime() || (left.id < right.id ? -1 : 1),
      )
    const start = page.cursor ? all.findIndex(({ id }) => id === page.cursor) + 1 : 0
    if (page.cursor && start === 0) return { items: [], nextCursor: undefined }
    const items = all.slice(start, start + page.limit)
    const hasMore = start + page.limit < all.length
    return { items: structuredClone(items), nextCursor: hasMore ? items.at(-1)?.id : undefined }
  }

  async deleteDocument(organizationId: string, documentId: string): Promise<boolean> {
    if (!this.#documents(organizationId).get(documentId)?.document) return false
    this.#put(organizationId, documentId, { document: undefined, passages: [] })
    return true
  }

  async knowledgeVersion(organizationId: string): Promise<number> {
    return this.#versions.get(organizationId) ?? 0
  }

  async listChangesSince(
    organizationId: string,
    version: number,
    limit: number,
  ): Promise<DocumentChange[]> {
    this.changesRead++
    return [...this.#documents(organizationId)]
      .filter(([, stored]) => stored.version > version)
      .sort(([, left], [, right]) => left.version - right.version)
      .slice(0, limit)
      .map(([documentId, stored]) => ({ documentId, ...structuredClone(stored) }))
  }

  #documents(organizationId: string): Map<string, StoredDocument> {
    return this.#organizations.get(organizationId) ?? new Map<string, StoredDocument>()
  }

  #put(organizationId: string, documentId: string, stored: Omit<StoredDocument, 'version'>): void {
    const version = (this.#versions.get(organizationId) ?? 0) + 1
    const documents = this.#documents(organizationId)
    documents.set(documentId, structuredClone({ ...stored, version }))
    this.#organizations.set(organizationId, documents)
    this.#versions.set(organizationId, version)
  }
}
