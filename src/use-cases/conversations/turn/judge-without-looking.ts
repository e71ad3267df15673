import type { Decision } from '#domain/decision/decision.ts'
import { isOpenStep, type StepKind } from '#domain/steps/step.ts'
import type { PendingTrigger } from '#ports/connection/inbox.ts'
import { toDecision, type LookAt } from './look.ts'
import type { RecordPorts } from './record-look.ts'

type Stored = Pick<LookAt, 'key' | 'connection' | 'record'>

/** Topics that say nothing new of a part that is already judged. */
const TOPICS_OF_PARTS: ReadonlySet<string> = new Set([
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.admin.noted',
  'conversation.admin.assigned',
  'conversation.admin.open.assigned',
  'conversation.admin.closed',
  'conversation.operator.replied',
])

/**
 * [W6, G2, G3] Works off what is only our own echo or a repeat, without a call to Intercom. False where anything else
 * waits too: then nothing was done.
 */
export async function judgeEchoes(ports: RecordPorts, stored: Stored): Promise<boolean> {
  const { record, key } = stored
  const isBusy = record.unsettled !== undefined || record.steps.some(isOpenStep)
  if (isBusy || record.requests.length > 0) return false
  const ownKinds = new Map(record.steps.map(({ partId, kind }) => [partId, kind]))
  const judged = new Set(record.judged.map(({ partId }) => partId))
  const isKnown = ({ topic, partIds }: PendingTrigger) =>
    TOPICS_OF_PARTS.has(topic) &&
    partIds.length > 0 &&
    partIds.every((id) => ownKinds.has(id) || judged.has(id))
  if (!record.triggers.every(isKnown)) return false
  const echoes = record.triggers.flatMap(({ topic, partIds }) =>
    partIds
      .filter((partId) => !judged.has(partId) && hasWords(ownKinds.get(partId)))
      .map((partId) => ({ topic, partId })),
  )
  const once = new Map(echoes.map((echo) => [echo.partId, echo]))
  await ports.records.commit(key, {
    decisions: [...once.values()].map((echo) => echoDecision(ports, stored, echo)),
    workedTriggerIds: record.triggers.map(({ deliveryId }) => deliveryId),
  })
  return true
}

function hasWords(kind: StepKind | undefined): boolean {
  return kind !== undefined && !kind.startsWith('assign') && kind !== 'unassign' && kind !== 'close'
}

function echoDecision(
  ports: RecordPorts,
  { key, connection, record }: Stored,
  { topic, partId }: { topic: string; partId: string },
): Decision {
  const look = { key, connection, timingsMs: {} }
  return toDecision(ports, look, {
    sessionId: record.session?.id,
    trigger: { by: 'webhook', topic, partId },
    outcome: 'skipped',
    reason: 'own-message',
    gates: [{ gate: 'G3', passed: false, facts: { part: partId } }],
  })
}

/**
 * [C8, G1] While Intercom rejects the token nothing is called: the customer's parts that webhooks name are judged by what
 * the notification says, and looked back at after reconnecting.
 */
export async function judgeUnreachable(ports: RecordPorts, stored: Stored): Promise<undefined> {
  const { key, connection, record } = stored
  const judged = new Set(record.judged.map(({ partId }) => partId))
  const named = record.triggers
    .filter(({ authorKind }) => authorKind === 'contact')
    .flatMap(({ topic, partIds }) => partIds.map((partId) => ({ topic, partId })))
    .filter(({ partId }) => !judged.has(partId))
  const once = new Map(named.map((one) => [one.partId, one]))
  const decisions = [...once.values()].map(({ topic, partId }) =>
    toDecision(
      ports,
      { key, connection, timingsMs: {} },
      {
        sessionId: record.session?.id,
        trigger: { by: 'webhook', topic, partId },
        outcome: 'skipped',
        reason: 'reconnect-required',
        gates: [{ gate: 'G1', passed: false, facts: { connection: connection.status } }],
      },
    ),
  )
  await ports.records.commit(key, {
    decisions,
    workedTriggerIds: record.triggers.map(({ deliveryId }) => deliveryId),
  })
  return undefined
}
