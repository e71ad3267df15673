/** [A3] Internal passages may inform drafts and notes, never a public reply. */
export type Audience = 'public' | 'internal'

export type DocumentFormat = 'markdown' | 'html' | 'text'

/** [K5] Where a document was taken over from; its text is changed there only. */
export interface DocumentOrigin {
  sourceId: string
  /** Its id at the source. */
  externalId: string
  /** The widest audience that the source allows. */
  audience: Audience
}

export interface KnowledgeDocument {
  id: string
  organizationId: string
  title: string
  body: string
  format: DocumentFormat
  url?: string
  audience: Audience
  /** ISO 639-1; absent when nobody named it and it could not be told. */
  language?: string
  /** Questions that people are known to ask and that this document answers. */
  questions: string[]
  /** Absent where a person or a program wrote it here. */
  origin?: DocumentOrigin
  /** Switched off: kept, but nothing is answered from it. */
  isOff?: boolean
  createdAt: Date
  updatedAt: Date
}

export interface Passage {
  id: string
  documentId: string
  title: string
  url?: string
  audience: Audience
  /** ISO 639-1, or `und` where it is not known. */
  language: string
  /** Headings above the passage, outermost first, without the document's title. */
  headings: string[]
  /** Plain text, verbatim: what a citation may quote. */
  text: string
  /** Place of the passage in its document, from 0. */
  ordinal: number
  updatedAt: Date
}

export interface ScoredPassage {
  passage: Passage
  /** 0 to 1, comparable with the bar of the search that found it. */
  score: number
  matchedWords: string[]
  missingWords: string[]
}

export interface Citation {
  documentId: string
  passageId: string
  title: string
  url?: string
  quote: string
}

export const unknownLanguage = 'und'
