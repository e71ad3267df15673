import type { ChannelKind, Conversation, Part } from '../conversation/conversation.ts'
import type { GateFacts, GateReason, GateRecord } from '../decision/decision.ts'
import type { MessageReading } from '../reading/message-reading.ts'
import type { Control } from '../session/control.ts'
import type { ConnectionStatus } from '../settings/connection.ts'
import type { Settings } from '../settings/settings.ts'

export type GateId =
  | 'G1'
  | 'G2'
  | 'G3'
  | 'G4'
  | 'G5'
  | 'G6'
  | 'G7'
  | 'G8'
  | 'G9'
  | 'G10'
  | 'G11'
  | 'G12'
  | 'G13'
  | 'G14'
  | 'G15'
  | 'G16'

/** Everything the gates rest on: stored and fetched parts together, nothing else. */
export type GateQuestion = {
  now: Date
  connectionStatus: ConnectionStatus
  isSessionPaused: boolean
  conversation: Conversation
  control: Control
  settings: Settings
  aiTeammateId: string
  aiTeammateIds: ReadonlySet<string>
  /** [W8] Intercom's time at the first save. */
  startedAt: Date
  /** The customer message that the turn is about; absent where the customer has not written. */
  message: Part | undefined
  /** Of the open messages together; absent without one. */
  reading: MessageReading | undefined
  /** Given by an assignment or the button, not by the start. [G17] */
  isGivenExplicitly: boolean
  /** The message came before an explicit giving. [G17] */
  cameBeforeGiving: boolean
  /** The e-mail address that counts for the lists. */
  contactEmail: string | undefined
  /** Ids that count as the conversation's contacts. [G6] */
  contactIds: ReadonlySet<string>
  /** Replies of the AI since it was given. [G15] */
  replyCount: number
  /** A limit on AI interactions is reached and this session does not count yet. [G15] */
  isSpendLimitReached: boolean
  excludedTopic: string | undefined
}

export type GateAnswer =
  { passed: true; facts: GateFacts } | { passed: false; reason: GateReason; facts: GateFacts }

export type Gate = { id: GateId; ask: (question: GateQuestion) => GateAnswer }

export type GateVerdict = {
  closedBy?: { gate: GateId; reason: GateReason }
  /** The gates that were asked, in order; the closed one is the last. */
  records: GateRecord[]
}

export function passed(facts: GateFacts = {}): GateAnswer {
  return { passed: true, facts }
}

export function closed(reason: GateReason, facts: GateFacts = {}): GateAnswer {
  return { passed: false, reason, facts }
}

/** Asks the gates in order; the first that closes decides. */
export function askGates(gates: readonly Gate[], question: GateQuestion): GateVerdict {
  const records: GateRecord[] = []
  for (const gate of gates) {
    const answer = gate.ask(question)
    records.push({ gate: gate.id, passed: answer.passed, facts: answer.facts })
    if (!answer.passed) return { closedBy: { gate: gate.id, reason: answer.reason }, records }
  }
  return { records }
}

export function isServedChannel(kind: ChannelKind): kind is 'web' | 'email' {
  return kind === 'web' || kind === 'email'
}
