import type { ContentFinding, ContentState } from '#domain/insights/content-finding.ts'
import type { GapState } from '#domain/insights/gap.ts'

/** A period, the one before it, and the weeks of the line, all up to `to`. */
export type TopicWindow = {
  from: Date
  to: Date
  previousFrom: Date
  weeksFrom: Date
  /** An IANA name; weeks begin on Monday there. */
  timeZone: string
}

export type TopicFigures = {
  /** Undefined for the sessions that are about no topic. */
  topicId: string | undefined
  count: number
  previousCount: number
  angryCount: number
  happyCount: number
  neutralCount: number
  handedOffCount: number
  /** By the Monday that a week begins with, as a date. */
  weeks: Map<string, number>
}

export type ListedTopic = {
  id: string
  language: string
  givenName: string | undefined
  modelName: string | undefined
  words: string[]
  /** [I2] Topics that people have merged into this one. */
  merged: { id: string; name: string }[]
}

export type TopicExample = { sessionId: string; text: string }

/** [I1, I2] */
export interface TopicQueries {
  listTopics(organizationId: string): Promise<ListedTopic[]>
  countByTopic(organizationId: string, window: TopicWindow): Promise<TopicFigures[]>
  /** Opening questions of a topic, as they stand: erased ones are not among them. */
  listExamples(organizationId: string, topicId: string, limit: number): Promise<TopicExample[]>
  /** How many sessions have an opening question. */
  countQuestions(organizationId: string): Promise<number>
  /** False for a topic that the organization does not have. Without a name its own comes back. */
  rename(organizationId: string, topicId: string, name: string | undefined): Promise<boolean>
  /** What is merged into the topic goes along. False unless the organization has both, and apart. */
  merge(organizationId: string, topicId: string, intoId: string): Promise<boolean>
  /** Takes a merged topic out again; false where it was not merged. */
  separate(organizationId: string, topicId: string): Promise<boolean>
}

export type ListedGap = {
  id: string
  language: string
  words: string[]
  state: GapState
  cameBackAt: Date | undefined
  sessionCount: number
  handedOffCount: number
  firstAskedAt: Date
  lastAskedAt: Date
  /** By the Monday that a week begins with, as a date in UTC. */
  weeks: Map<string, number>
  /** As customers wrote them, the most telling first; erased ones are not among them. */
  questions: { sessionId: string; text: string; askedAt: Date }[]
}

/** [I3] */
export interface GapQueries {
  /** Most asked first. */
  listGaps(
    organizationId: string,
    filter: { state: GapState; limit: number; offset: number },
  ): Promise<ListedGap[]>
  countGaps(organizationId: string): Promise<Record<GapState, number>>
  /** False for a gap that the organization does not have. */
  setGapState(
    organizationId: string,
    gapId: string,
    change: { state: GapState; by: string; at: Date },
  ): Promise<boolean>
}

export type ListedFinding = ContentFinding & {
  state: ContentState
  foundAt: Date
  title: string
  otherTitle: string | undefined
  updatedAt: Date
}

/** [I4] */
export interface ContentQueries {
  listFindings(
    organizationId: string,
    filter: { kind?: ContentFinding['kind']; state: ContentState },
  ): Promise<ListedFinding[]>
  setFindingState(
    organizationId: string,
    findingId: string,
    change: { state: ContentState; by: string },
  ): Promise<boolean>
}
