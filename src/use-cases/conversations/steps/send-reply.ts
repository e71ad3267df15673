import type { Decision, Reason } from '#domain/decision/decision.ts'
import { explain } from '#domain/decision/explain.ts'
import { gatesAskedAgain } from '#domain/gates/gates.ts'
import type { SessionEffects } from '#domain/session/next-session.ts'
import type { Step } from '#domain/steps/step.ts'
import { carryOutSteps, type CarryOutPorts, type Seen } from './carry-out-steps.ts'
import { fingerprintToKeep } from './fingerprint-to-keep.ts'
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
  if (reply.state === 'done') {
    await settle(ports, look, { task })
    return void (await carryOutSteps(ports, { ...look, steps: task.steps }))
  }
  const sent = await sendStep(ports, {
    ...look,
    step: reply,
    isMarked: task.isMarked,
    isRecordedByCaller: true,
    mayStillSend: () => mayStillSend(ports, look, withheld),
    write: (helpdesk) =>
      helpdesk.reply(look.key.conversationId, 'html' in reply.content ? reply.content.html : ''),
  })
  if (sent.kind !== 'sent')
    return giveUp(ports, look, { task, reason: withheld.reason ?? reasonOf(sent) })
  const seen = seenAfter(look, sent)
  const fingerprint = fingerprintToKeep(sent, seen.partIds)
  await settle(ports, look, { task, fingerprint, sent })
  await carryOutSteps(ports, { ...look, steps: task.steps, seen })
}

function seenAfter(
  look: Look,
  { step, teammateAssigneeId }: Extract<Sent, { kind: 'sent' }>,
): Seen {
  const { situation, record } = look
  const ours = [...record.steps, step].flatMap(({ partId }) => partId ?? [])
  const partIds = new Set([...situation.conversation.parts.map(({ id }) => id), ...ours])
  return { teammateId: teammateAssigneeId, partIds }
}

type Sending = Pick<Extract<Sent, { kind: 'sent' }>, 'step' | 'part'>

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
  { task, fingerprint, sent }: { task: ReplyToSend; fingerprint?: string; sent?: Sending },
): Promise<void> {
  const sessionId = task.decision.sessionId ?? ports.ids.newId()
  const effects = { ...task.effects, repliedAt: ports.clock.now() }
  await ports.records.commit(look.key, {
    settle: task.decision,
    session: toSession(ports, look, { sessionId, effects }),
    ...(sent && { steps: [sent.step] }),
    ...(sent?.part && { parts: [sent.part] }),
    ...(fingerprint && { fingerprint }),
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
