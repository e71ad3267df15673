import type { Audience, DocumentFormat } from '#domain/knowledge/document.ts'
import type { Actor } from '../connection/connections.ts'

/** A document as people write it. */
export type DocumentContent = {
  title: string
  body: string
  format: DocumentFormat
  url?: string
  audience: Audience
  language?: string
  questions: string[]
}

/** What stands in the editor; any of it may be missing or wrong yet. */
export type DraftContent = Record<string, unknown>

export type DocumentVersion = { version: number; at: Date; by: Actor | undefined; title: string }

/** A document without its text. */
export type DocumentGist = {
  id: string
  title: string
  audience: Audience
  language: string | undefined
  format: DocumentFormat
  sourceId: string | undefined
  isOff: boolean
  updatedAt: Date
  passageCount: number
}

/** An answer that rests on a document. */
export type DocumentUse = {
  decisionId: string
  sessionId: string | undefined
  outcome: 'replied' | 'drafted'
  at: Date
  quote: string
}

export type DraftPlace = { organizationId: string; userId: string; documentId: string }

/** What those who keep the knowledge look at. No method ever reaches another organization's rows. */
export interface KnowledgeDesk {
  /** Changed last first, at most 5,000; `text` must occur in the title or the body. */
  listGists(organizationId: string, text?: string): Promise<DocumentGist[]>
  /** Newest first. */
  listVersions(organizationId: string, documentId: string): Promise<DocumentVersion[]>
  findVersion(
    organizationId: string,
    documentId: string,
    version: number,
  ): Promise<(DocumentVersion & DocumentContent) | undefined>
  /** Newest first, at most 100. */
  listUses(organizationId: string, documentId: string, since: Date): Promise<DocumentUse[]>
  /** Words in which answers found two documents to disagree since then, with the last time. */
  listContradictions(organizationId: string, since: Date): Promise<{ words: string; at: Date }[]>
  findDraft(place: DraftPlace): Promise<{ content: DraftContent; at: Date } | undefined>
  saveDraft(place: DraftPlace, content: DraftContent): Promise<void>
  deleteDraft(place: DraftPlace): Promise<void>
}
