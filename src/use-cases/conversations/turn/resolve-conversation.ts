import type { Decision, Outcome, Reason } from '#domain/decision/decision.ts'
import type { SessionEffects } from '#domain/session/next-session.ts'
import { carryOutSteps } from '../steps/carry-out-steps.ts'
import type { HandOffPorts } from './hand-off.ts'
import { readLook, type Look } from './look.ts'
import { recordLook, toSteps } from './record-look.ts'

/** [R3] The customer says that it is solved: confirmed in our records, and closed where the AI still owns it. */
export async function resolveConversation(
  ports: HandOffPorts,
  look: Look,
  task: {
    decision: (verdict: { outcome: Outcome; reason: Reason }) => Decision
    effects: SessionEffects
    workedRequestIds: string[]
    mayAct: boolean
  },
): Promise<void> {
  const { effects, workedRequestIds, mayAct } = task
  if (!look.situation.control.isOwned) {
    const decision = task.decision({ outcome: 'skipped', reason: 'nothing-to-answer' })
    await recordLook(ports, look, { decision, effects, workedRequestIds, mayAct })
    return
  }
  const decision = task.decision({ outcome: 'resolved', reason: 'customer-confirmed' })
  const closes = look.connection.settings.closeWhenResolved
  const steps = closes
    ? toSteps(ports, look, { decisionId: decision.id, planned: [{ kind: 'close', content: {} }] })
    : []
  const confirmed = { ...effects, confirmedAt: ports.clock.now() }
  await recordLook(ports, look, { decision, steps, effects: confirmed, workedRequestIds })
  if (!closes) return
  await carryOutSteps(ports, { ...look, steps })
  const { key, connection, helpdesk } = look
  const record = await ports.records.load(key)
  const after = await readLook(ports.clock, { key, connection, helpdesk, record })
  await recordLook(ports, after, { isRefresh: true })
}
