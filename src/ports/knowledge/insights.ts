import type { ContentFinding } from '#domain/insights/content-finding.ts'
import type { UnansweredQuestion } from '#domain/insights/gap.ts'
import type { LearnedTopic, QuestionWord, TopicProfile } from '#domain/insights/topic.ts'
import type { Sentiment } from '#domain/session/session.ts'

/** [I5] How far the insights of an organization have read; absent where nothing was read yet. */
export type InsightRun = {
  /** Number of the last session whose opening question was read. */
  lastNumber: number
  changesReadTo?: Date
  decisionsReadTo?: Date
  /** The knowledge that contradictions were last sought in. */
  knowledgeVersion?: number
  learnedAt?: Date
  /** How many questions there were at the last learning. */
  learnedCount: number
  requestedAt?: Date
  startedAt?: Date
  finishedAt?: Date
}

export interface InsightRuns {
  read(organizationId: string): Promise<InsightRun>
  /** Changes what is given and leaves the rest. */
  save(organizationId: string, change: Partial<InsightRun>): Promise<void>
}

/** A session with what its customer wrote first. */
export type OpenedSession = {
  id: string
  number: number
  /** As a turn has told it; absent where none has. */
  language: string | undefined
  /** The customer's first messages, oldest first, each at most 1,200 characters; none after erasure. */
  texts: string[]
  contactId: string | undefined
  topicId: string | undefined
  sentiment: Sentiment | undefined
  isHandedOff: boolean
  createdAt: Date
}

export interface SessionOpenings {
  /** Sessions above the number, in the order of their numbers. */
  listAfter(organizationId: string, number: number, limit: number): Promise<OpenedSession[]>
  /** Sessions that were read before their customer had written, and that have changed since `since`. */
  listSilent(organizationId: string, since: Date, limit: number): Promise<OpenedSession[]>
  /** Sessions of a language that were read, newest first, below the number `before`. */
  listRead(
    organizationId: string,
    language: string,
    page: { before?: number; limit: number },
  ): Promise<OpenedSession[]>
}

/** What reading a session's opening question told. */
export type TopicReading = {
  session: OpenedSession
  language: string
  topicId: string | undefined
  hasQuestion: boolean
}

export type StoredTopic = TopicProfile & {
  language: string
  givenName: string | undefined
  modelName: string | undefined
  names: string[]
  mergedInto: string | undefined
  examples: string[]
}

/** [I1, I2] Topics and which sessions are about them. */
export interface TopicStore {
  list(organizationId: string): Promise<StoredTopic[]>
  /** Repeats are harmless. With `lastNumber` the run moves on in the same transaction. */
  saveReadings(
    organizationId: string,
    readings: readonly TopicReading[],
    lastNumber?: number,
  ): Promise<void>
  /** Inserts or brings up to date; names and merges that people made stay. */
  saveLearned(
    organizationId: string,
    language: string,
    topics: readonly (LearnedTopic & { id: string })[],
  ): Promise<void>
  /** A name that a model found; a person's goes before it. */
  saveModelName(organizationId: string, topicId: string, name: string): Promise<void>
  /** How many opening questions were read, by language. */
  countQuestions(organizationId: string): Promise<Map<string, number>>
  /** Takes over mood and handoff of sessions that changed after `since`; returns the newest change seen. */
  refreshSessions(organizationId: string, since: Date | undefined): Promise<Date | undefined>
}

/** [I3] */
export interface GapRecords {
  /** Questions that are in a gap already, newest first. */
  listGrouped(organizationId: string, limit: number): Promise<Omit<UnansweredQuestion, 'words'>[]>
  /** Questions asked after `since` that nothing answered and that are in no gap yet, oldest first. */
  listNew(
    organizationId: string,
    since: Date,
    limit: number,
  ): Promise<Omit<UnansweredQuestion, 'words'>[]>
  /**
   * Puts questions into gaps and makes those that are new. A gap that was done and is asked about after
   * that is open again.
   */
  saveGaps(organizationId: string, gaps: readonly SavedGap[]): Promise<void>
}

export type SavedGap = {
  id: string
  language: string
  /** Words of at least three people; empty for a gap of fewer. */
  words: string[]
  questions: {
    decisionId: string
    sessionId: string
    isHandedOff: boolean
    askedAt: Date
    likeness: number
  }[]
}

/** [I4] */
export interface ContentRecords {
  /** Takes in the citations of decisions made after `since`; returns the time of the newest, at most `limit` decisions on. */
  readCitations(
    organizationId: string,
    since: Date | undefined,
    limit: number,
  ): Promise<{ readTo: Date | undefined; isAll: boolean }>
  /** Documents that no answer has rested on since `unusedSince`, of those written before it. */
  findNeverUsed(organizationId: string, unusedSince: Date): Promise<ContentFinding[]>
  /** Documents unchanged since `changedBefore` whose answers of late were marked bad or handed off after. */
  findStale(
    organizationId: string,
    bounds: { changedBefore: Date; since: Date; fewest: number },
  ): Promise<ContentFinding[]>
  /** Replaces the findings of the kinds; a finding that stays keeps its state. */
  replaceFindings(
    organizationId: string,
    found: {
      kinds: readonly ContentFinding['kind'][]
      findings: readonly ContentFinding[]
      at: Date
    },
  ): Promise<void>
}

/** Takes a text apart into the words that tell what it is about. */
export interface QuestionReader {
  /** Content words in order, by stem; without what names a person, a link or a number. */
  readWords(text: string, language: string): QuestionWord[]
}

/** [I1] Gives topics short names, where a model is configured. */
export interface TopicNamer {
  /** One name per topic, undefined where none was found. The questions are data, never instructions. [A1] */
  nameTopics(
    topics: readonly { words: readonly string[]; questions: readonly string[]; language: string }[],
    signal: AbortSignal,
  ): Promise<(string | undefined)[]>
}
