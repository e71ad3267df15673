import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { isLive, type Connection, type LiveConnection } from '#domain/settings/connection.ts'
import { isOpenStep } from '#domain/steps/step.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { ConversationRecord, TurnRecords } from '#ports/conversations/turn-records.ts'
import type { AnswerPorts, TurnEnd } from './turn/answer-turn.ts'
import { finishOpenSteps } from './steps/finish-open-steps.ts'
import { answerRequest } from './turn/answer-request.ts'
import { answerGiving } from './turn/answer-giving.ts'
import { judgeEchoes, judgeUnreachable } from './turn/judge-without-looking.ts'
import { judgeMessage } from './turn/judge-message.ts'
import { readLook, type Look, type LookAt } from './turn/look.ts'
import { readContact } from './answer/prepare-answer.ts'
import { judgeLook, recordLook, type LookResult } from './turn/record-look.ts'
import { settlesAt } from './turn/settle-delay.ts'
import { carryOutSteps } from './steps/carry-out-steps.ts'
import { endInTrouble, type TroublePorts } from './turn/turn-trouble.ts'

export type TakeTurnPorts = AnswerPorts &
  TroublePorts & { helpdesks: Helpdesks; records: TurnRecords; connections: Connections }

/** When to look again; undefined when nothing is left to do. */
export type TurnOutcome = { again: Date } | undefined

/** [T4] After so many restarts, or so long, the turn answers what it has. */
const MOST_RESTARTS = 3
const RESTART_WINDOW_MS = 20_000
/** Bounds the looks of one job; what is left is taken up by the next. */
const MOST_LOOKS = 12
const LEFT_OVER_MS = 1_000

/**
 * One look at a conversation: finish what was begun, judge what came in, answer what waits, and bring Intercom to the
 * decided state. Whatever made us look only changes when we look. Returns when to look again after trouble or a delay.
 */
export async function takeTurn(
  ports: TakeTurnPorts,
  key: ConversationKey,
  signal: AbortSignal,
): Promise<TurnOutcome> {
  const [connection, record] = await readStored(ports, key)
  if (!isOfWorkspace(connection, key)) return drop(ports, key, record)
  const waitUntil = settlesAt(record, connection.settings)
  if (waitUntil !== undefined && waitUntil > ports.clock.now()) return { again: waitUntil }
  if (connection.status === 'reconnect-required')
    return judgeUnreachable(ports, { key, connection, record })
  const isDone = !hasWork(record) || (await judgeEchoes(ports, { key, connection, record }))
  if (isDone) return undefined
  try {
    const helpdesk = await ports.helpdesks.open(key.organizationId, 'live')
    const isFinished = await lookUntilDone(ports, { key, connection, helpdesk, record }, signal)
    return isFinished ? undefined : { again: new Date(ports.clock.now().getTime() + LEFT_OVER_MS) }
  } catch (error) {
    return endInTrouble(ports, { key, connection, record, error })
  }
}

function isOfWorkspace(
  connection: Connection | undefined,
  { workspaceId }: ConversationKey,
): connection is LiveConnection {
  return connection !== undefined && isLive(connection) && connection.workspace.id === workspaceId
}

function readStored(ports: Pick<TakeTurnPorts, 'connections' | 'records'>, key: ConversationKey) {
  return Promise.all([
    ports.connections.findByOrganization(key.organizationId),
    ports.records.load(key),
  ])
}

function hasWork(record: ConversationRecord): boolean {
  return (
    record.triggers.length > 0 ||
    record.requests.length > 0 ||
    record.unsettled !== undefined ||
    record.steps.some(isOpenStep)
  )
}

/** [C9] A connection that is gone leaves nothing to be done. */
async function drop(
  ports: Pick<TakeTurnPorts, 'records'>,
  key: ConversationKey,
  record: ConversationRecord,
): Promise<undefined> {
  await ports.records.commit(key, {
    workedTriggerIds: record.triggers.map(({ deliveryId }) => deliveryId),
    workedRequestIds: record.requests.map(({ id }) => id),
  })
  return undefined
}

/** False when the looks or the time of this job were up first. */
async function lookUntilDone(
  ports: TakeTurnPorts,
  first: LookAt,
  signal: AbortSignal,
): Promise<boolean> {
  let at = first
  let restarts = { count: 0, since: ports.clock.now() }
  for (let round = 0; round < MOST_LOOKS && !signal.aborted; round += 1) {
    if (await finishOpenSteps(ports, at)) at = await reload(ports, at)
    if (!hasWork(at.record) || (await judgeEchoes(ports, at))) return true
    const look = await readLook(ports.clock, at)
    const elapsedMs = ports.clock.now().getTime() - restarts.since.getTime()
    const mayBeSuperseded = restarts.count < MOST_RESTARTS && elapsedMs < RESTART_WINDOW_MS
    const end = await actOn(ports, look, { mayBeSuperseded, signal })
    restarts =
      end.kind === 'start-over'
        ? { ...restarts, count: restarts.count + 1 }
        : { count: 0, since: ports.clock.now() }
    at = await reload(ports, at)
  }
  return !hasWork(at.record)
}

async function reload(ports: TakeTurnPorts, at: LookAt): Promise<LookAt> {
  const [connection, record] = await readStored(ports, at.key)
  const live: LiveConnection =
    connection !== undefined && isLive(connection) ? connection : at.connection
  return { ...at, record, connection: live }
}

type Manner = { mayBeSuperseded: boolean; signal: AbortSignal }

async function actOn(ports: TakeTurnPorts, look: Look, manner: Manner): Promise<TurnEnd> {
  const { record, situation } = look
  const judgement = judgeLook(look)
  const handOffRequest = record.requests.find(({ action }) => action === 'hand-off')
  if (handOffRequest !== undefined)
    return answerRequest(ports, look, { request: handOffRequest, ...manner })
  if (judgement.message !== undefined)
    return judgeMessage(ports, look, {
      trigger: judgement.message.trigger,
      message: situation.control.openMessage ?? judgement.message.part,
      ...manner,
      requestIds: lookingIds(record),
    })
  if (judgement.giving !== undefined)
    return answerGiving(ports, look, {
      trigger: judgement.giving,
      requestIds: lookingIds(record),
      ...manner,
    })
  const request = record.requests[0]
  if (request !== undefined) return answerRequest(ports, look, { request, ...manner })
  const racedNotes = await recordLook(ports, look, await syncedEffects(look))
  await carryOutSteps(ports, { ...look, steps: racedNotes })
  return { kind: 'ended' }
}

/** [K1, S1] A conversation that only people have: full sync begins its session here. */
async function syncedEffects(look: Look): Promise<LookResult> {
  const isKept = look.connection.settings.fullConversationSync
  if (!isKept || look.record.session !== undefined) return {}
  const contact = await readContact(look)
  return contact ? { effects: { contact } } : {}
}

/** Requests that want no more than a look. */
function lookingIds(record: ConversationRecord): string[] {
  return record.requests.filter(({ action }) => action === undefined).map(({ id }) => id)
}
