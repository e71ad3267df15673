import type { Part } from '#domain/conversation/conversation.ts'
import type { GateRecord, Reason } from '#domain/decision/decision.ts'
import { askGates, type Gate } from '#domain/gates/gate.ts'
import { isLive } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Metering } from '#ports/conversations/metering.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { askedAbout } from './gate-question.ts'
import { readLook, type Look } from './look.ts'

export type SecondLookPorts = {
  clock: Clock
  metering: Metering
  connections: Pick<Connections, 'findByOrganization'>
  records: Pick<TurnRecords, 'load'>
}

export type SecondLook =
  | { kind: 'clear'; look: Look; records: GateRecord[] }
  | { kind: 'withheld'; look: Look; reason: Reason; records: GateRecord[] }
  /** Somebody pressed a button meanwhile, or the connection is no longer live. [T3, C9] */
  | { kind: 'cancelled' }

export type SecondQuestion = {
  /** The newest customer message that the answer knows. */
  message: Part | undefined
  gates: readonly Gate[]
  /** [T4] Once the cap is reached, a newer message no longer starts the turn over. */
  mayBeSuperseded: boolean
  /** The request that is being carried out, which cancels nothing. */
  requestId?: string
}

/** [G] Asks again on a fresh fetch, immediately before something is posted. */
export async function lookAgain(
  ports: SecondLookPorts,
  first: Look,
  question: SecondQuestion,
): Promise<SecondLook> {
  const [connection, record] = await Promise.all([
    ports.connections.findByOrganization(first.key.organizationId),
    ports.records.load(first.key),
  ])
  if (connection === undefined || !isLive(connection)) return { kind: 'cancelled' }
  if (connection.workspace.id !== first.key.workspaceId) return { kind: 'cancelled' }
  if (isCancelled(record.requests, question.requestId)) return { kind: 'cancelled' }
  const { key, helpdesk } = first
  const look = await readLook(ports.clock, { key, helpdesk, connection, record })
  const gateQuestion = await askedAbout(ports, look, question.message)
  const verdict = askGates(question.gates, gateQuestion)
  const reason = verdict.closedBy?.reason ?? changedReason(look, question)
  return reason === undefined
    ? { kind: 'clear', look, records: verdict.records }
    : { kind: 'withheld', look, reason, records: verdict.records }
}

function isCancelled(requests: Look['record']['requests'], ownId: string | undefined): boolean {
  return requests.some(({ id, action }) => action === 'hand-off' && id !== ownId)
}

function changedReason(look: Look, question: SecondQuestion): Reason | undefined {
  const { message } = look.situation
  if (question.mayBeSuperseded && message?.id !== question.message?.id) return 'superseded'
  return isPutAside(look) ? 'conversation-closed' : undefined
}

/** Closed, or snoozed by a person. */
export function isPutAside({ situation: { conversation } }: Look): boolean {
  if (conversation.state === 'closed') return true
  if (conversation.state !== 'snoozed') return false
  const snooze = conversation.parts.findLast(({ kind }) => kind === 'snoozed')
  return snooze?.author.kind !== 'bot'
}
