import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import type { KnowledgeSource, Reading } from '#domain/knowledge/source.ts'

export type NewSource = Pick<
  KnowledgeSource,
  | 'id'
  | 'organizationId'
  | 'kind'
  | 'audience'
  | 'workspaceId'
  | 'refreshEveryH'
  | 'createdAt'
  | 'dueAt'
>

export type SourceChange = Partial<Pick<KnowledgeSource, 'isPaused' | 'refreshEveryH'> & Reading>

export type SourceKey = { organizationId: string; sourceId: string }

/** A document that the present round has not seen. */
export type UnseenDocument = { documentId: string; externalId: string }

/** [K5] Sources and what was taken over from them. No method ever reaches another organization's rows. */
export interface KnowledgeSources {
  /** Oldest first, each with the count of its documents. */
  list(organizationId: string): Promise<KnowledgeSource[]>
  find(key: SourceKey): Promise<KnowledgeSource | undefined>
  /** False when the organization has one of this kind already. */
  add(source: NewSource): Promise<boolean>
  /** False when it is gone. */
  change(key: SourceKey, change: SourceChange): Promise<boolean>
  /** With all its documents, which an index learns of; returns how many, undefined when there was no source. */
  remove(key: SourceKey): Promise<number | undefined>
  /** Those of the ids that are known, each with its text. */
  listDocuments(key: SourceKey, externalIds: readonly string[]): Promise<KnowledgeDocument[]>
  /** Leaves the documents themselves, and the knowledge version, as they are. */
  markSeen(key: SourceKey, round: number, externalIds: readonly string[]): Promise<void>
  listUnseen(key: SourceKey, round: number, limit: number): Promise<UnseenDocument[]>
}
