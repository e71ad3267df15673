export type WatchKind = 'angry-with-ai' | 'waiting-longer' | 'handed-off-unassigned' | 'words'

/** [O7] What makes a rule mark an open session. */
export type WatchCondition =
  | { kind: 'angry-with-ai' }
  | { kind: 'waiting-longer'; minutes: number }
  /** Neither a teammate nor a team has it. */
  | { kind: 'handed-off-unassigned' }
  /** The customer used them, next to each other and in this order. */
  | { kind: 'words'; words: string }

export type WatchRule = {
  id: string
  condition: WatchCondition
  isEnabled: boolean
  /** The customer's webhook; without it the rule only marks and notifies here. */
  webhookUrl?: string
  createdBy: string
  createdAt: Date
}

/** A rule at a session, from when it began to hold to when it no longer did. */
export type WatchMark = {
  id: string
  ruleId: string
  kind: WatchKind
  sessionId: string
  sessionNumber: number
  contactName?: string
  beganAt: Date
  endedAt?: Date
}
