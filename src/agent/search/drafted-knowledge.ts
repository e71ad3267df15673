import type { DocumentChange, DraftedDocument } from '#ports/knowledge/knowledge-store.ts'
import type { SearchedKnowledge } from './indexed-passage-search.ts'

/** What is published, with one document as its draft says: a change that nobody else sees, later than all others. */
export class DraftedKnowledge implements SearchedKnowledge {
  readonly #published: SearchedKnowledge
  readonly #draft: DraftedDocument

  constructor(published: SearchedKnowledge, draft: DraftedDocument) {
    this.#published = published
    this.#draft = draft
  }

  async knowledgeVersion(organizationId: string): Promise<number> {
    return (await this.#published.knowledgeVersion(organizationId)) + 1
  }

  async listChangesSince(
    organizationId: string,
    version: number,
    limit: number,
  ): Promise<DocumentChange[]> {
    const changes = await this.#published.listChangesSince(organizationId, version, limit)
    if (changes.length === limit) return changes
    const own = await this.knowledgeVersion(organizationId)
    return version < own ? [...changes, { ...this.#draft, version: own }] : changes
  }
}
