import type { LookAt } from './look.ts'
import type { Decision, Reason } from '#domain/decision/decision.ts'
import { isOpenStep } from '#domain/steps/step.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { ConnectionWrites } from '#ports/connection/connections.ts'
import type { Alerts, Log } from '#ports/telemetry.ts'
import { PutOff } from './put-off.ts'
import { toDecision } from './look.ts'
import type { RecordPorts } from './record-look.ts'

export type TroublePorts = RecordPorts & {
  helpdesks: Helpdesks
  connectionWrites: Pick<ConnectionWrites, 'setStatus'>
  alerts: Alerts
  log: Log
}

type Troubled = Pick<LookAt, 'key' | 'connection' | 'record'> & { error: unknown }

const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 60_000
const HOUR_MS = 3_600_000

/** [T3, C8] What becomes of a turn that Intercom did not let through: later, never dropped, or a decision that says why. */
export async function endInTrouble(
  ports: TroublePorts,
  troubled: Troubled,
): Promise<{ again: Date } | undefined> {
  const { error, key } = troubled
  if (error instanceof PutOff) return tryLater(ports, troubled, error.until)
  if (!(error instanceof HelpdeskError)) throw error
  ports.log.warn('turn met trouble with Intercom', {
    organization_id: key.organizationId,
    conversation_id: key.conversationId,
    kind: error.kind,
    intercom_request_id: error.requestId,
  })
  switch (error.kind) {
    case 'not-found':
      return conclude(ports, troubled, 'conversation-gone')
    case 'forbidden':
      return conclude(ports, troubled, 'conversation-forbidden')
    case 'unauthorized':
    case 'plan-restricted':
      return loseConnection(ports, troubled, error)
    default:
      return tryLater(ports, troubled, error.retryAt)
  }
}

async function tryLater(
  ports: TroublePorts,
  { key, connection, record }: Troubled,
  until: Date | undefined,
): Promise<{ again: Date } | undefined> {
  const now = ports.clock.now()
  const since = record.troubleSince ?? now
  const limitMs = connection.settings.answerWithinHours * HOUR_MS
  if (now.getTime() - since.getTime() > limitMs)
    return conclude(ports, { key, connection, record, error: undefined }, 'too-old')
  const count = record.troubleCount + 1
  await ports.records.commit(key, { trouble: { count, since } })
  const backoffMs = Math.min(FIRST_RETRY_MS * 2 ** (count - 1), LONGEST_RETRY_MS)
  const again = new Date(Math.max(now.getTime() + backoffMs, until?.getTime() ?? 0))
  return { again }
}

/** The customer's parts that webhooks named get their decision; steps that were open can no longer be taken. */
async function conclude(
  ports: TroublePorts,
  { key, connection, record }: Troubled,
  reason: Reason,
): Promise<undefined> {
  const judged = new Set(record.judged.map(({ partId }) => partId))
  const named = record.triggers
    .filter(({ authorKind }) => authorKind === 'contact')
    .flatMap(({ topic, partIds }) => partIds.map((partId) => [partId, topic] as const))
    .filter(([partId]) => !judged.has(partId))
  const decisions: Decision[] = [...new Map(named)].map(([partId, topic]) =>
    toDecision(
      ports,
      { key, connection, timingsMs: {} },
      {
        sessionId: record.session?.id,
        trigger: { by: 'webhook', topic, partId },
        outcome: 'skipped',
        reason,
        gates: [],
      },
    ),
  )
  const { unsettled } = record
  await ports.records.commit(key, {
    decisions: decisions.filter(({ trigger }) => trigger.partId !== unsettled?.trigger.partId),
    ...(unsettled && { settle: { ...unsettled, outcome: 'skipped', reason } }),
    steps: record.steps.filter(isOpenStep).map((step) => ({ ...step, state: 'failed' })),
    workedTriggerIds: record.triggers.map(({ deliveryId }) => deliveryId),
    workedRequestIds: record.requests.map(({ id }) => id),
    ...(reason === 'conversation-gone' && record.session && { eraseTexts: true }),
    trouble: { count: 0, since: undefined },
  })
  return undefined
}

/** [C8] Confirmed once by `/me`: a token that still works there means another try, not a lost connection. */
async function loseConnection(
  ports: TroublePorts,
  troubled: Troubled,
  error: HelpdeskError,
): Promise<{ again: Date } | undefined> {
  const { organizationId } = troubled.key
  if (!(await isRejected(ports, organizationId, error))) return tryLater(ports, troubled, undefined)
  const actor = { kind: 'system' as const, id: 'firstline', name: 'Firstline' }
  const isNew = await ports.connectionWrites.setStatus(organizationId, 'reconnect-required', actor)
  if (isNew) {
    ports.log.error('Intercom rejected the access token', { organization_id: organizationId })
    await ports.alerts.begin(organizationId, 'reconnect_required', error.message)
  }
  return { again: ports.clock.now() }
}

async function isRejected(
  ports: Pick<TroublePorts, 'helpdesks'>,
  organizationId: string,
  error: HelpdeskError,
): Promise<boolean> {
  if (error.kind === 'plan-restricted') return true
  try {
    const helpdesk = await ports.helpdesks.open(organizationId, 'live')
    await helpdesk.getWorkspace()
    return false
  } catch (second) {
    return (
      second instanceof HelpdeskError &&
      (second.kind === 'unauthorized' || second.kind === 'plan-restricted')
    )
  }
}
