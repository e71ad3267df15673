import type { Audience } from './document.ts'

export type SourceKind = 'intercom-articles' | 'intercom-internal-articles'

/** Why the last reading ended early. */
export type SourceProblem =
  | 'not-connected'
  | 'other-workspace'
  | 'token-refused'
  | 'plan-restricted'
  | 'not-permitted'
  | 'unreachable'

/** How far a reading has come. What a process dies of leaves it where it was. */
export type Reading = {
  /** Counts the readings; a document remembers the last one that saw it. */
  round: number
  isReading: boolean
  nextPage: number
  readCount: number
  totalCount: number
  /** When the source was last read to the end. */
  readAt: Date | undefined
  dueAt: Date
  problem: SourceProblem | undefined
  problemDetail: string | undefined
}

/** [K5] Where documents are taken over from, again and again. */
export type KnowledgeSource = Reading & {
  id: string
  organizationId: string
  kind: SourceKind
  /** The widest that its documents may have. [A3] */
  audience: Audience
  /** Its articles are those of this workspace; ids elsewhere mean something else. */
  workspaceId: string
  isPaused: boolean
  refreshEveryH: number
  createdAt: Date
  documentCount: number
}

/** One language of an article, as far as it may be used at all. */
export type SourceText = {
  /** Unique within the source. */
  externalId: string
  title: string
  html: string
  url: string | undefined
  audience: Audience
  /** ISO 639-1 */
  language: string | undefined
}

export const usualRefreshEveryH = 1

export function nextReadingAt(from: Date, refreshEveryH: number): Date {
  return new Date(from.getTime() + refreshEveryH * 3_600_000)
}
