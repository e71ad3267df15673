import type { Conversation } from '#domain/conversation/conversation.ts'
import { isFrom } from '#domain/conversation/part.ts'
import { couldComeFrom } from '#domain/session/own-parts.ts'
import type { Step, StepState } from '#domain/steps/step.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Helpdesk, WriteResult } from '#ports/conversations/helpdesk.ts'
import type { Alerts } from '#ports/telemetry.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import type { LookAt } from '../turn/look.ts'
import { PutOff } from '../turn/put-off.ts'

export type AssignmentPorts = { records: Pick<TurnRecords, 'updateStep'>; alerts: Alerts }

/** What was read back, and the steps as they ended: not written yet, so that the caller writes all at once. */
export type AssignmentEnd = { conversation: Conversation; steps: Step[] }

/** Attempted steps by id, with the part that Intercom named, if it answered. */
type Made = Map<string, string | undefined>

type Targets = { team?: string; teammate?: string }

const MOST_ROUNDS = 3

/**
 * [H4] Brings the assignment to the handoff's target: read just before, one call per target, nothing where nothing would
 * change, read back after. Safe to repeat, since each round starts from what Intercom shows.
 */
export async function carryOutAssignment(
  ports: AssignmentPorts,
  at: LookAt,
  steps: readonly Step[],
): Promise<AssignmentEnd> {
  let targets = targetsOf(steps)
  const made: Made = new Map()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const conversation = await at.helpdesk.getConversation(at.key.conversationId)
    if (hasOtherTeammate(at, conversation, targets))
      return finish(at, { conversation, steps, state: 'left-alone', made })
    if (isAsWanted(at, conversation, targets))
      return finish(at, { conversation, steps, state: 'done', made })
    try {
      await moveTowards(ports, at, { conversation, targets, steps, made })
    } catch (error) {
      if (!isMissingTarget(error)) throw error
      targets = await fallBack(ports, at, targets)
    }
  }
  throw new PutOff('The assignment of a handoff did not come to stand', undefined)
}

function targetsOf(steps: readonly Step[]): Targets {
  const targets: Targets = {}
  for (const { kind, content } of steps) {
    if (!('assigneeId' in content)) continue
    if (kind === 'assign-team') targets.team = content.assigneeId
    if (kind === 'assign-teammate') targets.teammate = content.assigneeId
  }
  return targets
}

function isOurs({ connection }: LookAt, teammateId: string): boolean {
  return (
    teammateId === connection.aiTeammate.id || connection.pastAiTeammateIds.includes(teammateId)
  )
}

function hasOtherTeammate(at: LookAt, conversation: Conversation, targets: Targets): boolean {
  const assignee = conversation.teammateAssigneeId
  return assignee !== undefined && !isOurs(at, assignee) && assignee !== targets.teammate
}

function isAsWanted(at: LookAt, conversation: Conversation, targets: Targets): boolean {
  const { teammateAssigneeId, teamAssigneeId } = conversation
  if (targets.team !== undefined && teamAssigneeId !== targets.team) return false
  if (targets.teammate !== undefined) return teammateAssigneeId === targets.teammate
  return teammateAssigneeId === undefined || !isOurs(at, teammateAssigneeId)
}

type Move = {
  conversation: Conversation
  targets: Targets
  steps: readonly Step[]
  made: Made
}

/** One call per target; an uncertain end stops the round, so that the next one reads back first. [D2] */
async function moveTowards(ports: AssignmentPorts, at: LookAt, move: Move): Promise<void> {
  for (const call of callsFor(at, move)) {
    if (!(await make(ports, at, { ...move, call }))) return
  }
}

function callsFor({ key }: LookAt, { conversation, targets }: Move): Call[] {
  const { team, teammate } = targets
  const assign = (kind: 'team' | 'teammate', id: string): Call => [
    `assign-${kind}`,
    (desk) => desk.assign(key.conversationId, { kind, id }),
  ]
  const isTeamMissing = team !== undefined && conversation.teamAssigneeId !== team
  const calls = isTeamMissing ? [assign('team', team)] : []
  if (teammate !== undefined) return [...calls, assign('teammate', teammate)]
  if (isTeamMissing) return calls
  return [['unassign', (desk) => desk.unassignTeammate(key.conversationId)]]
}

type Call = [kind: Step['kind'], write: (helpdesk: Helpdesk) => Promise<WriteResult>]

async function make(
  ports: AssignmentPorts,
  at: LookAt,
  { steps, made, call: [kind, write] }: Move & { call: Call },
): Promise<boolean> {
  const step = steps.find((candidate) => candidate.kind === kind) ?? steps[0]
  if (step === undefined) throw new Error('A handoff has a step for its assignment')
  const attemptCount = step.attemptCount + 1
  await ports.records.updateStep(at.key, { ...step, state: 'attempted', attemptCount })
  made.set(step.id, undefined)
  try {
    const { partId } = await write(at.helpdesk)
    made.set(step.id, partId)
    return true
  } catch (error) {
    if (!(error instanceof HelpdeskError) || !error.mayHaveHappened) throw error
    return false
  }
}

function isMissingTarget(error: unknown): boolean {
  return (
    error instanceof HelpdeskError &&
    !error.isRetryable &&
    (error.kind === 'not-found' || error.kind === 'invalid')
  )
}

/** [H4] The default team where the chosen target is gone, else unassigned; with an alarm. */
async function fallBack(ports: AssignmentPorts, at: LookAt, targets: Targets): Promise<Targets> {
  const { defaultTeamId } = at.connection.settings
  const isTriedAlready = targets.team === defaultTeamId && targets.teammate === undefined
  await ports.alerts.begin(
    at.key.organizationId,
    'handoff_incomplete',
    `The handoff target of conversation ${at.key.conversationId} no longer exists in Intercom.`,
  )
  return defaultTeamId === undefined || isTriedAlready ? {} : { team: defaultTeamId }
}

function finish(
  at: LookAt,
  end: { conversation: Conversation; steps: readonly Step[]; state: StepState; made: Made },
): AssignmentEnd {
  const { conversation } = end
  return { conversation, steps: end.steps.map((step) => finishStep(at, step, end)) }
}

function finishStep(
  { connection }: LookAt,
  step: Step,
  { conversation, made, state }: { conversation: Conversation; made: Made; state: StepState },
): Step {
  const wasAttempted = made.has(step.id) || step.attemptCount > 0
  if (!wasAttempted) return { ...step, state }
  const attempted = { ...step, state, attemptCount: Math.max(1, step.attemptCount) }
  const teammateIds = new Set([connection.aiTeammate.id, ...connection.pastAiTeammateIds])
  const part = conversation.parts.findLast(
    (candidate) => isFrom(candidate.author, teammateIds) && couldComeFrom(candidate, attempted),
  )
  const partId = made.get(step.id) ?? part?.id ?? step.partId
  return { ...attempted, ...(partId !== undefined && { partId }) }
}
