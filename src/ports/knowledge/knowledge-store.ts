import type { Actor } from '../connection/connections.ts'
import type { KnowledgeDocument, Passage } from '#domain/knowledge/document.ts'

/** One document as it is now, or its removal. */
export interface DocumentChange {
  documentId: string
  /** The knowledge version that the change brought about. */
  version: number
  /** Absent when the document was deleted. */
  document?: Pick<KnowledgeDocument, 'id' | 'title' | 'audience' | 'language' | 'questions'>
  /** In order of their ordinal; empty when the document was deleted. */
  passages: Passage[]
}

/** A document as it would be, before anybody else sees it. */
export type DraftedDocument = Omit<DocumentChange, 'version'>

export interface DocumentPage {
  items: KnowledgeDocument[]
  nextCursor: string | undefined
}

/** Documents and their passages. No method ever reaches another organization's rows. */
export interface KnowledgeStore {
  /**
   * Inserts or replaces the document (by organization and id) with all its passages, and raises the
   * knowledge version by one, in one transaction. Throws when the id belongs to another organization.
   * `by` is who changed it; the document as it was stays in its history.
   */
  saveDocument(document: KnowledgeDocument, passages: readonly Passage[], by?: Actor): Promise<void>

  findDocument(organizationId: string, documentId: string): Promise<KnowledgeDocument | undefined>

  /** Newest `createdAt` first, ties by id. The cursor of another list or organization finds nothing of it. */
  listDocuments(
    organizationId: string,
    page: { limit: number; cursor?: string },
  ): Promise<DocumentPage>

  /** Deletes with all passages and raises the version by one; false when there was none. */
  deleteDocument(organizationId: string, documentId: string): Promise<boolean>

  /**
   * A counter that moves with each change; 0 for an organization without any. Versions become
   * visible in order: who reads N sees every change up to N. One cheap query, asked on each search.
   */
  knowledgeVersion(organizationId: string): Promise<number>

  /**
   * The newest change of each document with a version above `version`, oldest first, at most `limit`
   * documents; empty when there is none. From 0 it yields everything that exists, so that an index can
   * be rebuilt; deleted documents may be left out there.
   */
  listChangesSince(
    organizationId: string,
    version: number,
    limit: number,
  ): Promise<DocumentChange[]>
}
