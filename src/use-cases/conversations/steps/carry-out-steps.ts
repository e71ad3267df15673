import type { Conversation } from '#domain/conversation/conversation.ts'
import { readSituation } from '#domain/session/situation.ts'
import { isOpenStep, type Step, type StepKind } from '#domain/steps/step.ts'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { WriteResult } from '#ports/conversations/helpdesk.ts'
import type { Alerts } from '#ports/telemetry.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { carryOutAssignment, type AssignmentEnd } from './carry-out-assignment.ts'
import type { LookAt } from '../turn/look.ts'
import { fingerprintToKeep } from './fingerprint-to-keep.ts'
import { PutOff } from '../turn/put-off.ts'
import { sendStep, type Sent } from './send-step.ts'

export type CarryOutPorts = {
  clock: Clock
  records: Pick<TurnRecords, 'updateStep' | 'commit'>
  alerts: Alerts
}

/** What Intercom's last answer showed: who has the conversation, and the parts that a look or a write of ours knows. */
export type Seen = { teammateId: string | undefined; partIds: ReadonlySet<string> }

export type CarryOutTask = LookAt & {
  steps: readonly Step[]
  /** Absent when the conversation must be read first. [D5] */
  seen?: Seen
}

const ASSIGNING: ReadonlySet<StepKind> = new Set<StepKind>([
  'assign-team',
  'assign-teammate',
  'unassign',
])

/**
 * [D1, D4] Carries out the open steps of one decision in order, but for replies, which the turn sends. A step that cannot
 * succeed is marked as failed with an alarm, and the others go on. Throws `PutOff` to go on later. Returns how a
 * handoff's assignment ended, which the caller still has to write.
 */
export async function carryOutSteps(
  ports: CarryOutPorts,
  task: CarryOutTask,
): Promise<AssignmentEnd | undefined> {
  const open = task.steps.filter((step) => isOpenStep(step) && step.kind !== 'reply')
  for (const step of open) if (!ASSIGNING.has(step.kind)) await carryOutStep(ports, task, step)
  const assigning = open.filter(({ kind }) => ASSIGNING.has(kind))
  if (assigning.length === 0) return undefined
  try {
    return await carryOutAssignment(ports, task, assigning)
  } catch (error) {
    for (const step of assigning) await endInTrouble(ports, task, { step, error })
    return undefined
  }
}

async function carryOutStep(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  try {
    await perform(ports, task, step)
  } catch (error) {
    await endInTrouble(ports, task, { step, error })
  }
}

/** What may pass is tried later; what cannot succeed fails with an alarm, and the rest goes on. */
async function endInTrouble(
  ports: CarryOutPorts,
  task: CarryOutTask,
  { step, error }: { step: Step; error: unknown },
): Promise<void> {
  if (!(error instanceof HelpdeskError)) throw error
  if (error.isRetryable) throw new PutOff(error.message, error.retryAt, error)
  if (error.kind === 'unauthorized' || error.kind === 'plan-restricted') throw error
  const { organizationId, conversationId } = task.key
  await ports.records.updateStep(task.key, { ...step, state: 'failed', problem: error.message })
  const detail = `A step (${step.kind}) of conversation ${conversationId} failed: ${error.message}`
  await ports.alerts.begin(organizationId, 'handoff_incomplete', detail)
}

async function perform(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  switch (step.kind) {
    case 'handoff-line':
      return postLine(ports, task, step)
    case 'tag':
      return attachTag(ports, task, step)
    case 'assign-agent':
      return takeUnassigned(ports, task, step)
    case 'close':
      return closeOwned(ports, task, step)
    case 'redact':
      return redact(ports, task, step)
    default:
      return postNote(ports, task, step)
  }
}

async function postNote(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  const html = 'html' in step.content ? step.content.html : ''
  const sent = await sendStep(ports, {
    ...task,
    step,
    isMarked: false,
    mayStillSend: async () => true,
    write: (helpdesk) => helpdesk.addNote(task.key.conversationId, html),
  })
  await settleFailure(ports, task, sent)
}

/** [D3] A line that was delayed is asked again: nobody is told of a colleague who has already written. */
async function postLine(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  const { conversationId } = task.key
  const html = 'html' in step.content ? step.content.html : ''
  const sent = await sendStep(ports, {
    ...task,
    step,
    isMarked: false,
    mayStillSend: async (conversation) => isStillOurs(task, conversation),
    write: (helpdesk) => helpdesk.reply(conversationId, html),
  })
  if (sent.kind === 'withheld') return skip(ports, task, sent.step)
  await settleFailure(ports, task, sent)
}

function isStillOurs(task: CarryOutTask, conversation: Conversation): boolean {
  const { control, aiTeammateIds } = readSituation(task.connection, task.record, conversation)
  const assignee = conversation.teammateAssigneeId
  const hasOther = assignee !== undefined && !aiTeammateIds.has(assignee)
  return control.takeover === undefined && !hasOther && conversation.state === 'open'
}

async function skip(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  await ports.records.updateStep(task.key, { ...step, state: 'skipped' })
}

async function settleFailure(ports: CarryOutPorts, task: CarryOutTask, sent: Sent): Promise<void> {
  if (sent.kind === 'failed') await endInTrouble(ports, task, sent)
}

/** [D4] A tag that is gone is made and attached once more. */
async function attachTag(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  const tagName = 'tagName' in step.content ? step.content.tagName : ''
  const attach = () => task.helpdesk.attachTag(task.key.conversationId, tagName)
  try {
    await attach()
  } catch (error) {
    if (!(error instanceof HelpdeskError) || error.isRetryable || error.kind !== 'not-found')
      throw error
    await attach()
  }
  const attemptCount = step.attemptCount + 1
  await ports.records.updateStep(task.key, { ...step, state: 'done', attemptCount })
}

/** [D5] People see who has it; an assignment that somebody made meanwhile is left alone. */
async function takeUnassigned(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  const { conversationId } = task.key
  const id = 'assigneeId' in step.content ? step.content.assigneeId : ''
  const isFresh = step.attemptCount === 0 && task.seen !== undefined
  const assigneeId = isFresh
    ? task.seen?.teammateId
    : (await task.helpdesk.getConversation(conversationId)).teammateAssigneeId
  if (assigneeId !== undefined) {
    const state = assigneeId === id ? 'done' : 'left-alone'
    return ports.records.updateStep(task.key, { ...step, state })
  }
  const marked: Step = { ...step, state: 'attempted', attemptCount: step.attemptCount + 1 }
  await ports.records.updateStep(task.key, marked)
  const result = await task.helpdesk.assign(conversationId, { kind: 'teammate', id })
  const fingerprint = task.seen && fingerprintToKeep(result, task.seen.partIds)
  await ports.records.commit(task.key, {
    ...made(marked, result),
    teammateAssigneeId: result.teammateAssigneeId ?? id,
    ...(fingerprint && { fingerprint }),
  })
}

/** A step that is done, with the part that it made. */
function made(step: Step, { partId, part }: Pick<WriteResult, 'partId' | 'part'>) {
  const done: Step = { ...step, state: 'done', ...(partId !== undefined && { partId }) }
  return { steps: [done], ...(part && { parts: [part] }) }
}

/** [R3] The last step of a resolution; whoever closed it meanwhile has done the same. */
async function closeOwned(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  const { conversationId } = task.key
  if (step.attemptCount > 0) {
    const conversation = await task.helpdesk.getConversation(conversationId)
    if (conversation.state === 'closed')
      return ports.records.updateStep(task.key, { ...step, state: 'done' })
    if (!isStillOurs(task, conversation)) return skip(ports, task, step)
  }
  const sent = await sendStep(ports, {
    ...task,
    step: { ...step, state: 'intended' },
    isMarked: false,
    mayStillSend: async (conversation) => isStillOurs(task, conversation),
    write: (helpdesk) => helpdesk.close(conversationId),
  })
  if (sent.kind === 'withheld') return skip(ports, task, sent.step)
  await settleFailure(ports, task, sent)
}

async function redact(ports: CarryOutPorts, task: CarryOutTask, step: Step): Promise<void> {
  const id = 'partId' in step.content ? step.content.partId : ''
  await task.helpdesk.redactPart(task.key.conversationId, { id, kind: 'comment' })
  const attemptCount = step.attemptCount + 1
  await ports.records.updateStep(task.key, { ...step, state: 'done', attemptCount })
}
