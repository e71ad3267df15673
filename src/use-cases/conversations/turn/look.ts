import type { Conversation, ConversationKey } from '#domain/conversation/conversation.ts'
import type { Decision, GateRecord, Reason, Trigger } from '#domain/decision/decision.ts'
import { explain } from '#domain/decision/explain.ts'
import type { Outcome } from '#domain/decision/decision.ts'
import { readSituation, type Situation } from '#domain/session/situation.ts'
import type { LiveConnection } from '#domain/settings/connection.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { Helpdesk } from '#ports/conversations/helpdesk.ts'
import type { ConversationRecord } from '#ports/conversations/turn-records.ts'
import { waitedMs } from './settle-delay.ts'

/** One look at one conversation: what is stored and what Intercom says, read together. */
export type Look = {
  key: ConversationKey
  connection: LiveConnection
  helpdesk: Helpdesk
  record: ConversationRecord
  situation: Situation
  /** When the conversation was fetched, by our clock. */
  fetchedAt: Date
  /** Milliseconds of each phase so far. */
  timingsMs: Record<string, number>
}

export type LookAt = Pick<Look, 'key' | 'connection' | 'helpdesk' | 'record'>

/** Fetches the conversation and reads it with what is stored. Throws `HelpdeskError`. [W6] */
export async function readLook(clock: Clock, at: LookAt): Promise<Look> {
  const startedAt = clock.now()
  const fetched = await at.helpdesk.getConversation(at.key.conversationId)
  const fetchMs = clock.now().getTime() - startedAt.getTime()
  const waited = waitedMs(at.record, at.connection.settings, startedAt)
  return { ...toLook(at, fetched, startedAt), timingsMs: { ...waited, fetch: fetchMs } }
}

export function toLook(at: LookAt, fetched: Conversation, fetchedAt: Date): Look {
  const situation = readSituation(at.connection, at.record, fetched)
  return { ...at, situation, fetchedAt, timingsMs: {} }
}

/** [O1] A decision of this look, ready to be written. */
export function toDecision(
  ports: { clock: Clock; ids: Ids },
  look: Pick<Look, 'key' | 'connection' | 'timingsMs'>,
  verdict: {
    id?: string
    sessionId: string | undefined
    trigger: Trigger
    outcome: Outcome
    reason: Reason
    gates: GateRecord[]
    details?: Decision['details']
  },
): Decision {
  const { sessionId, trigger, outcome, reason, gates, details } = verdict
  return {
    id: verdict.id ?? ports.ids.newId(),
    key: look.key,
    ...(sessionId !== undefined && { sessionId }),
    trigger,
    outcome,
    reason,
    explanation: explain(outcome, reason),
    gates,
    details: { settingsVersion: look.connection.settingsVersion, ...details },
    timingsMs: look.timingsMs,
    createdAt: ports.clock.now(),
  }
}
