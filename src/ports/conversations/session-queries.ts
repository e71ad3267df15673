import type { Part } from '#domain/conversation/conversation.ts'
import type { Decision, Outcome, Reason } from '#domain/decision/decision.ts'
import type { SessionConditions, SessionFilter } from '#domain/session/session-filter.ts'
import type { Session } from '#domain/session/session.ts'
import type { WatchKind } from '#domain/supervision/watch-rule.ts'
import type { Step } from '#domain/steps/step.ts'

export type Page<Item> = { items: Item[]; nextCursor: string | undefined }

/** [O2] What a person said of a decision last. */
export type DecisionRating = {
  value: 'good' | 'bad'
  comment: string | undefined
  by: string
  at: Date
}

export type DecisionFound = { decision: Decision; steps: Step[]; rating?: DecisionRating }

export type TimelineItem =
  | { kind: 'message' | 'note' | 'event'; at: Date; part: Part; isOurs: boolean; version: number }
  | ({ kind: 'decision'; at: Date } & DecisionFound)

export type DecisionFilter = {
  outcome?: Outcome
  reason?: Reason
  conversationId?: string
  createdAfter?: Date
  createdBefore?: Date
  limit: number
  cursor?: string
}

/** A session as lists show it. */
export type ListedSession = {
  session: Session
  /** The start of what the customer wrote last. */
  newestMessage: string | undefined
  lastDecision: { outcome: Outcome; reason: Reason; at: Date } | undefined
  /** What marks it now. [O7] */
  watchKinds: WatchKind[]
}

export interface SessionQueries extends Pick<WaitingCounts, 'oldestWaitingSince'> {
  list(organizationId: string, filter: SessionFilter): Promise<Page<ListedSession>>
  /** How many match, counted up to `most`. */
  count(organizationId: string, filter: SessionConditions, most: number): Promise<number>
  find(organizationId: string, sessionId: string): Promise<Session | undefined>
  findByConversation(organizationId: string, conversationId: string): Promise<Session | undefined>
  listTimeline(organizationId: string, sessionId: string): Promise<TimelineItem[]>
}

export interface DecisionQueries {
  list(organizationId: string, filter: DecisionFilter): Promise<Page<DecisionFound>>
  find(organizationId: string, decisionId: string): Promise<DecisionFound | undefined>
  /** [O2] "good" or "bad", with a word why: of one decision, or of the session as a whole. */
  rate(
    organizationId: string,
    sessionId: string,
    rating: { value: 'good' | 'bad'; comment?: string; by: string; decisionId?: string },
  ): Promise<void>
}

/** [O5] */
export interface WaitingCounts {
  countWaiting(): Promise<number>
  /** Of one organization, or of all. */
  oldestWaitingSince(organizationId?: string): Promise<Date | undefined>
}

/** Which documents answers rest on. */
export interface KnowledgeUsage {
  countCitations(
    organizationId: string,
    since: Date,
  ): Promise<{ documentId: string; count: number; lastAt: Date }[]>
}
