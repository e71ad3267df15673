import type { Conversation } from '#domain/conversation/conversation.ts'
import { isFrom } from '#domain/conversation/part.ts'
import { couldComeFrom } from '#domain/session/own-parts.ts'
import type { Step } from '#domain/steps/step.ts'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Helpdesk, WriteResult } from '#ports/conversations/helpdesk.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import type { LookAt } from '../turn/look.ts'
import { PutOff } from '../turn/put-off.ts'

export type SendPorts = { clock: Clock; records: Pick<TurnRecords, 'updateStep'> }

export type SendTask = LookAt & {
  step: Step
  /** The step was recorded as attempted for this very sending. */
  isMarked: boolean
  /** Asked before a further attempt, with the conversation as it is then; false ends the sending. [D3] */
  mayStillSend: (conversation: Conversation) => Promise<boolean>
  write: (helpdesk: Helpdesk) => Promise<WriteResult>
  /** The caller writes the step that was sent, together with what follows from it. */
  isRecordedByCaller?: boolean
}

export type Sent =
  | ({ kind: 'sent' } & Confirmed)
  | { kind: 'withheld'; step: Step }
  | { kind: 'failed'; step: Step; error: HelpdeskError }

type Confirmed = Pick<
  WriteResult,
  'part' | 'teammateAssigneeId' | 'fingerprint' | 'otherPartIds'
> & { step: Step }

const MOST_ATTEMPTS = 4
const READ_BACK_DELAY_MS = 1_000

/**
 * [D1, D2] Posts one part exactly once: recorded as attempted before it is sent, and after an uncertain end nothing is
 * sent again until the conversation was read back and our part found absent. Throws `PutOff` to be tried later.
 */
export async function sendStep(ports: SendPorts, task: SendTask): Promise<Sent> {
  const { step } = task
  if (wasPutOff(step) && !(await isStillWanted(task))) return { kind: 'withheld', step }
  const isUncertain = step.state === 'attempted' && !task.isMarked
  let end: Sent | Uncertain = isUncertain
    ? { kind: 'uncertain', step }
    : await attempt(ports, task, task.isMarked ? step : await markAttempted(ports, task, step))
  for (let count = 1; end.kind === 'uncertain' && count < MOST_ATTEMPTS; count += 1)
    end = await attemptAfterReadingBack(ports, task, end.step)
  if (end.kind !== 'uncertain') return end
  throw new PutOff('Intercom did not confirm a write, nor was it found on reading back', undefined)
}

type Uncertain = { kind: 'uncertain'; step: Step }

async function attemptAfterReadingBack(
  ports: SendPorts,
  task: SendTask,
  step: Step,
): Promise<Sent | Uncertain> {
  const conversation = await task.helpdesk.getConversation(task.key.conversationId)
  const found = findOurPart(task, step, conversation)
  if (found !== undefined) return finish(ports, task, { step, ...found })
  if (!(await task.mayStillSend(conversation))) return { kind: 'withheld', step }
  const fresh = { ...step, notBefore: conversation.updatedAt }
  return attempt(ports, task, await markAttempted(ports, task, fresh))
}

async function attempt(ports: SendPorts, task: SendTask, step: Step): Promise<Sent | Uncertain> {
  try {
    return await finish(ports, task, { step, ...(await task.write(task.helpdesk)) })
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error
    if (!error.mayHaveHappened) return refused(ports, task, { step, error })
    await ports.clock.sleep(READ_BACK_DELAY_MS)
    return { kind: 'uncertain', step }
  }
}

/** Surely not sent, but tried: time has passed since the gates were asked. */
function wasPutOff({ state, attemptCount }: Step): boolean {
  return state === 'intended' && attemptCount > 0
}

async function isStillWanted({ helpdesk, key, mayStillSend }: SendTask): Promise<boolean> {
  return mayStillSend(await helpdesk.getConversation(key.conversationId))
}

async function markAttempted(ports: SendPorts, task: SendTask, step: Step): Promise<Step> {
  const marked: Step = { ...step, state: 'attempted', attemptCount: step.attemptCount + 1 }
  await ports.records.updateStep(task.key, marked)
  return marked
}

/** What was surely not sent: later when it can be, else for good. */
async function refused(
  ports: SendPorts,
  task: SendTask,
  { step, error }: { step: Step; error: HelpdeskError },
): Promise<Sent> {
  if (!error.isRetryable && !isOfWholeConnection(error)) return { kind: 'failed', step, error }
  await ports.records.updateStep(task.key, { ...step, state: 'intended' })
  if (isOfWholeConnection(error)) throw error
  throw new PutOff(error.message, error.retryAt, error)
}

function isOfWholeConnection(error: HelpdeskError): boolean {
  return error.kind === 'unauthorized' || error.kind === 'plan-restricted'
}

async function finish(
  ports: SendPorts,
  task: SendTask,
  { partId, ...confirmed }: Confirmed & { partId: string | undefined },
): Promise<Sent> {
  const step: Step = { ...confirmed.step, state: 'done', ...(partId !== undefined && { partId }) }
  if (!task.isRecordedByCaller) await ports.records.updateStep(task.key, step, confirmed.part)
  return { ...confirmed, kind: 'sent', step }
}

function findOurPart(
  { connection, record }: SendTask,
  step: Step,
  conversation: Conversation,
): Omit<WriteResult, 'teamAssigneeId'> | undefined {
  const knownPartIds = new Set(record.steps.flatMap(({ partId }) => partId ?? []))
  const teammateIds = new Set([connection.aiTeammate.id, ...connection.pastAiTeammateIds])
  const part = conversation.parts.find(
    (candidate) =>
      !knownPartIds.has(candidate.id) &&
      isFrom(candidate.author, teammateIds) &&
      couldComeFrom(candidate, step),
  )
  if (part === undefined) return undefined
  const { teammateAssigneeId, fingerprint, parts } = conversation
  const otherPartIds = parts.map(({ id }) => id).filter((id) => id !== part.id)
  return { partId: part.id, part, otherPartIds, teammateAssigneeId, fingerprint }
}
