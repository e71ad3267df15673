import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import type { Decision, HandoffReason, Outcome, Reason } from '#domain/decision/decision.ts'
import type { HouseEvent } from '#domain/session/house-event.ts'
import type { Session } from '#domain/session/session.ts'
import type { Step } from '#domain/steps/step.ts'
import type { LookRequest, PendingTrigger } from '../connection/inbox.ts'

/** A judged part, in short: no texts. */
export type JudgedPart = {
  partId: string
  decisionId: string
  outcome: Outcome
  reason: Reason
  at: Date
}

/** What counted towards the preset, since ever; the turn looks only at what came after the last giving. [H1] */
export type PresetMark = { reason: HandoffReason; at: Date; partId?: string }

/** Everything that is stored about a conversation and that a look rests on. */
export type ConversationRecord = {
  session: Session | undefined
  /** With texts where there is a session, in order; empty otherwise. */
  parts: Part[]
  judged: JudgedPart[]
  /** Steps of this conversation, oldest first: done ones tell which parts are ours, open ones must be finished. */
  steps: Step[]
  /** A decision whose reply has not been sent yet; hidden until it is settled. */
  unsettled: Decision | undefined
  houseEvents: HouseEvent[]
  presetMarks: PresetMark[]
  triggers: PendingTrigger[]
  requests: (LookRequest & { id: string })[]
  /** Of the last look or write; undefined when never seen. */
  fingerprint: string | undefined
  /** The newest part of the last look: what stands after it is new. */
  lastSeenPartId?: string
  /** How often the look was put off after trouble with Intercom, since the last that came through. */
  troubleCount: number
  troubleSince: Date | undefined
}

/** What a look changes, written in one transaction. Absent fields change nothing. */
export type ConversationChange = {
  /** Inserted or replaced by id. A new session's `number` is given by the store. */
  session?: Session
  /** Inserted by id; a changed text becomes a new version, a redaction erases the old ones. Needs a session. [S4] */
  parts?: Part[]
  decisions?: Decision[]
  steps?: Step[]
  houseEvents?: HouseEvent[]
  workedTriggerIds?: string[]
  workedRequestIds?: string[]
  fingerprint?: string
  lastSeenPartId?: string
  /** Who has it after an assignment of ours: shown at once, where there is a session. [D5] */
  teammateAssigneeId?: string
  trouble?: { count: number; since: Date | undefined }
  /** Stored but not shown until settled: a reply that must still be asked once more before it is sent. */
  unsettled?: Decision
  /** Replaces the unsettled decision by how it ended; its steps stay. */
  settle?: Decision
  /** Erases every text of the conversation, keeps the rows for counts. [S4] */
  eraseTexts?: boolean
}

export interface TurnRecords {
  load(key: ConversationKey): Promise<ConversationRecord>
  commit(key: ConversationKey, change: ConversationChange): Promise<void>
  /**
   * Durable when it resolves; `attempted` is written before the call goes out. [D1] The part that the step made is kept
   * where the conversation has a session.
   */
  updateStep(key: ConversationKey, step: Step, made?: Part): Promise<void>
}

/** Conversations that a resume or a reconnect looks back at. [C7, C8] */
export interface OpenConversations {
  /** Not closed, with an open message or with a newest customer part that was skipped for `reasons`; newest first. */
  listWaiting(organizationId: string, reasons: readonly Reason[]): Promise<ConversationKey[]>
}
