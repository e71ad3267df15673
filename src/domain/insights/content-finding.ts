export type ContentKind = 'never-used' | 'stale' | 'contradicting'

export type ContentState = 'open' | 'ignored'

/** What a finding rests on: numbers, and quotes from documents. */
export type ContentFacts = {
  /** [I4] Sessions that its answers led to a bad mark, or to a handoff afterwards. */
  badCount?: number
  handedOffCount?: number
  usedCount?: number
  /** ISO 8601. */
  lastUsedAt?: string
  changedAt?: string
  quotes?: { documentId: string; title: string; sentence: string }[]
}

export type ContentFinding = {
  id: string
  kind: ContentKind
  documentId: string
  otherDocumentId: string | undefined
  facts: ContentFacts
}
