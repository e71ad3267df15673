import type { Decision, Reason } from '#domain/decision/decision.ts'
import { explain } from '#domain/decision/explain.ts'
import { gatesAskedAgain } from '#domain/gates/gates.ts'
import type { SessionEffects } from '#domain/session/next-session.ts'
import type { Step } from '#domain/steps/step.ts'
import { carryOutSteps, type CarryOutPorts } from './carry-out-steps.ts'
import { toSession, type RecordPorts } from '../turn/record-look.ts'
import type { Look } from '../turn/look.ts'
import { lookAgain, type SecondLookPorts } from '../turn/second-look.ts'
import { sendStep, type Sent } from './send-step.ts'

export type SendReplyPorts = SecondLookPorts & RecordPorts & CarryOutPorts

export type ReplyToSend = {
  decision: Decision
  /** Reply first. */
  steps: Step[]
  /** The reply was recorded as attempted for this very sending. */
  isMarked: boolean
  effects: SessionEffects
}

/** Sends the reply of an unsettled decision, settles how it ended, and carries out what follows it. [D1, D2] */
export async function sendReply(
  ports: SendReplyPorts,
  look: Look,
  task: ReplyToSend,
): Promise<void> {
  const reply = task.steps.find(({ kind }) => kind === 'reply')
  if (reply === undefined) throw new Error('An unsettled decision has a reply among its steps')
  const withheld: { reason: Reason | undefined } = { reason: undefined }
  const sent: Sent =
    reply.state === 'done'
      ? { kind: 'sent', step: reply, teammateAssigneeId: undefined }
      : await sendStep(ports, {
          ...look,
          step: reply,
          isMarked: task.isMarked,
          mayStillSend: () => mayStillSend(ports, look, withheld),
          write: (helpdesk) =>
            helpdesk.reply(
              look.key.conversationId,
              'html' in reply.content ? reply.content.html : '',
            ),
        })
  if (sent.kind !== 'sent')
    return giveUp(ports, look, { task, reason: withheld.reason ?? reasonOf(sent) })
  await settle(ports, look, { task, sent })
  const wasReadNow = reply.state !== 'done'
  await carryOutSteps(ports, {
    ...look,
    steps: task.steps,
    ...(wasReadNow && { assigneeSeen: { teammateId: sent.teammateAssigneeId } }),
  })
}

/** [D3] Asked again before every further attempt. */
async function mayStillSend(
  ports: SendReplyPorts,
  look: Look,
  withheld: { reason: Reason | undefined },
): Promise<boolean> {
  const second = await lookAgain(ports, look, {
    message: look.situation.message,
    gates: gatesAskedAgain,
    mayBeSuperseded: true,
  })
  if (second.kind === 'clear') return true
  withheld.reason = second.kind === 'withheld' ? second.reason : 'connection-paused'
  return false
}

function reasonOf(sent: Exclude<Sent, { kind: 'sent' }>): Reason {
  if (sent.kind === 'failed' && sent.error.kind === 'not-found') return 'conversation-gone'
  return 'conversation-forbidden'
}

async function settle(
  ports: SendReplyPorts,
  look: Look,
  { task, sent }: { task: ReplyToSend; sent: Extract<Sent, { kind: 'sent' }> },
): Promise<void> {
  const sessionId = task.decision.sessionId ?? ports.ids.newId()
  const effects = { ...task.effects, repliedAt: ports.clock.now() }
  await ports.records.commit(look.key, {
    settle: task.decision,
    session: toSession(ports, look, { sessionId, effects }),
    ...(sent.fingerprint && { fingerprint: sent.fingerprint }),
  })
}

/** What fails is not posted; the decision says why. */
async function giveUp(
  ports: SendReplyPorts,
  look: Look,
  { task, reason }: { task: ReplyToSend; reason: Reason },
): Promise<void> {
  const outcome = 'skipped'
  await ports.records.commit(look.key, {
    settle: { ...task.decision, outcome, reason, explanation: explain(outcome, reason) },
    steps: task.steps.map((step) => ({ ...step, state: 'skipped' })),
  })
}
