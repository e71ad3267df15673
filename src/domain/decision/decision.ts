import type { ConversationKey } from '../conversation/conversation.ts'
import type { Citation, ScoredPassage } from '../knowledge/document.ts'

export type Outcome = 'replied' | 'handed-off' | 'drafted' | 'resolved' | 'stored' | 'skipped'

/** [H2] */
export type HandoffReason =
  | 'customer-requested'
  | 'frustration'
  | 'unproductive'
  | 'insufficient-knowledge'
  | 'insufficient-tools'
  | 'topic-excluded'
  | 'spend-limit'
  | 'too-many-replies'
  | 'ai-unavailable'
  | 'instructed'
  | 'teammate-requested'

/** The reasons by which a gate closes. */
export type GateReason =
  | 'connection-paused'
  | 'reconnect-required'
  | 'session-paused'
  | 'duplicate'
  | 'own-message'
  | 'outbound-conversation'
  | 'bot-initiated'
  | 'unsupported-channel'
  | 'not-from-customer'
  | 'teammate-message'
  | 'bot-message'
  | 'answered-by-bot'
  | 'human-took-over'
  | 'handed-off'
  | 'automatic-message'
  | 'nothing-to-answer'
  | 'too-old'
  | 'first-message-ignored'
  | 'awaiting-assignment'
  | 'assigned-elsewhere'
  | 'unassigned'
  | 'autopilot-off'
  | 'outside-hours'
  | 'contact-blocked'
  | 'skip-tag'
  | 'not-in-trial'
  | 'spend-limit'
  | 'too-many-replies'
  | 'topic-excluded'

export type Reason =
  | GateReason
  | HandoffReason
  | 'answered'
  | 'greeting'
  | 'customer-confirmed'
  | 'nothing-open'
  | 'superseded'
  | 'conversation-closed'
  | 'conversation-gone'
  | 'conversation-forbidden'
  | 'raced'

export type TriggerKind = 'webhook' | 'sweep' | 'given' | 'resume' | 'reconnect' | 'person'

/** What made us look. `partId` is the event's own part; `topic` Intercom's topic, also when a sweep found it. */
export type Trigger = { by: TriggerKind; topic?: string; partId?: string }

export type GateFacts = Record<string, string | number | boolean | string[] | null>

export type GateRecord = { gate: string; passed: boolean; facts: GateFacts }

/** What was read, found and written on the way; erased with the session's texts. */
export type DecisionDetails = {
  language?: string
  sentiment?: string
  evidence?: string[]
  passages?: ScoredPassage[]
  confidence?: number
  bar?: number
  missingWords?: string[]
  citations?: Citation[]
  /** The words of the reply or draft as plain text. */
  generated?: string
  guards?: { guard: string; passed: boolean; detail?: string }[]
  contradiction?: string
  /** A trigger that the preset counts, whether it handed off or not. [H1] */
  presetTrigger?: HandoffReason
  engine?: string
  usage?: { inputTokens: number; outputTokens: number }
  settingsVersion?: number
  fetchedAt?: string
  secondLook?: GateRecord[]
  problem?: string
}

export type Decision = {
  id: string
  key: ConversationKey
  sessionId?: string
  trigger: Trigger
  outcome: Outcome
  reason: Reason
  /** One English sentence for a support lead. */
  explanation: string
  gates: GateRecord[]
  details: DecisionDetails
  timingsMs: Record<string, number>
  createdAt: Date
}
