import type { ChannelKind, ConversationKey } from '../conversation/conversation.ts'
import type { HandoffReason } from '../decision/decision.ts'

export type Sentiment = 'angry' | 'neutral' | 'happy'
export type SessionStatus = 'open' | 'closed-resolved' | 'closed-unresolved'
export type HandledBy = 'ai' | 'human' | 'none'
export type AiClosureType = 'resolved' | 'assumed-resolved' | 'handed-off'

export type Handoff = {
  reason: HandoffReason
  summary: string
  sentiment: Sentiment
  language: string
  at: Date
  endedAt?: Date
}

/** [R4] When each definition of resolution came true, side by side. */
export type ResolutionLedger = {
  confirmedAt?: Date
  assumedAt?: Date
  closedWhileOwnedAt?: Date
  handedOffAt?: Date
  reopenedAt?: Date
}

export type Company = { id: string; name: string; customAttributes: Record<string, unknown> }

export type ContactProfile = {
  id: string
  role: 'user' | 'lead'
  /** [K1] True only for a user of a workspace with identity verification. */
  isVerified: boolean
  name?: string
  email?: string
  customAttributes: Record<string, unknown>
  companies: Company[]
  /** [K4] The profile of a contact that was merged into this one, which was not read yet. */
  isStandIn?: boolean
}

export type Session = {
  id: string
  number: number
  key: ConversationKey
  channel: ChannelKind
  intercomChannel: string
  status: SessionStatus
  handledBy: HandledBy
  isHandedOff: boolean
  handoff?: Handoff
  aiClosureType?: AiClosureType
  /** [R5] */
  isAiInteraction: boolean
  waitingSince?: Date
  isComplete: boolean
  isPaused: boolean
  /** [H6] A handoff of a closed conversation still owes its assignment. */
  isAssignmentOwed: boolean
  sentiment?: Sentiment
  language?: string
  summary?: string
  tags: string[]
  /** Whom Intercom names as having it. [H3] */
  teammateAssigneeId?: string
  teamAssigneeId?: string
  /** The customer's newest rating in Intercom, 1 to 5. */
  rating?: number
  ratingRemark?: string
  ratedAt?: Date
  ledger: ResolutionLedger
  contact?: ContactProfile
  customAttributes: Record<string, unknown>
  createdAt: Date
  updatedAt: Date
}
