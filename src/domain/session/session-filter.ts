import type { ChannelKind } from '../conversation/conversation.ts'
import type { HandoffReason, Outcome, Reason } from '../decision/decision.ts'
import type { Resolution } from '../reports/day-figures.ts'
import type { Span } from '../reports/zone-calendar.ts'
import type { HandledBy, Sentiment, SessionStatus } from './session.ts'

export type SessionSort = 'updated-at' | 'created-at' | 'waiting-since'

/** Absent fields do not filter. `outcome` and `reason` are the newest decision's. */
export type SessionConditions = {
  status?: SessionStatus
  channel?: ChannelKind
  handledBy?: HandledBy
  isHandedOff?: boolean
  isWaiting?: boolean
  outcome?: Outcome
  reason?: Reason
  sentiment?: Sentiment
  language?: string
  tag?: string
  /** A watch rule that marks it now, or `any`. [O7] */
  watch?: string
  /** [I1] Id of a topic; what is merged into it counts too. */
  topic?: string
  /** [I3] Id of a knowledge gap. */
  gap?: string
  contactId?: string
  conversationId?: string
  number?: number
  /** Full text over the session's messages and contact. */
  text?: string
  /** [R6] What reports count by. */
  tookPart?: boolean
  resolution?: Resolution
  handoffReason?: HandoffReason
  handedOffTo?: string
  rating?: number
  answeredBy?: 'ai' | 'people'
  /** [R5] When it first counted as an AI interaction. */
  countedAfter?: Date
  countedBefore?: Date
  /** Within any of these. */
  createdIn?: Span[]
  createdAfter?: Date
  createdBefore?: Date
  updatedAfter?: Date
  updatedBefore?: Date
}

export type SessionFilter = SessionConditions & {
  sort: SessionSort
  order: 'asc' | 'desc'
  /** At most 100. */
  limit: number
  cursor?: string
}
