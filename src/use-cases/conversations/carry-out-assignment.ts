import type { Conversation } from '#domain/conversation/conversation.ts'
import type { Step, StepState } from '#domain/steps/step.ts'
import { HelpdeskError } from '#ports/helpdesk-error.ts'
import type { Helpdesk, WriteResult } from '#ports/helpdesk.ts'
import type { Alerts } from '#ports/telemetry.ts'
import type { TurnRecords } from '#ports/turn-records.ts'
import type { LookAt } from './look.ts'
import { PutOff } from './put-off.ts'

export type AssignmentPorts = { records: Pick<TurnRecords, 'updateStep'>; alerts: Alerts }

type Targets = { team?: string; teammate?: string }

const MOST_ROUNDS = 3

/**
 * [H4] Brings the assignment to the handoff's target: read just before, one call per target, nothing where nothing would
 * change, read back after. Safe to repeat, since each round starts from what Intercom shows. Returns what was read back.
 */
export async function carryOutAssignment(
  ports: AssignmentPorts,
  at: LookAt,
  steps: readonly Step[],
): Promise<Conversation> {
  let targets = targetsOf(steps)
  const made = new Map<string, string>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const conversation = await at.helpdesk.getConversation(at.key.conversationId)
    if (hasOtherTeammate(at, conversation, targets))
      return finish(ports, at, { conversation, steps, state: 'left-alone', made })
    if (isAsWanted(at, conversation, targets))
      return finish(ports, at, { conversation, steps, state: 'done', made })
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
  made: Map<string, string>
}

async function moveTowards(ports: AssignmentPorts, at: LookAt, move: Move): Promise<void> {
  const { conversation, targets } = move
  const { conversationId } = at.key
  if (targets.team !== undefined && conversation.teamAssigneeId !== targets.team) {
    const to = { kind: 'team' as const, id: targets.team }
    await record(ports, at, move, ['assign-team', (desk) => desk.assign(conversationId, to)])
  }
  if (targets.teammate !== undefined) {
    const to = { kind: 'teammate' as const, id: targets.teammate }
    await record(ports, at, move, ['assign-teammate', (desk) => desk.assign(conversationId, to)])
  } else if (targets.team === undefined || conversation.teamAssigneeId === targets.team) {
    await record(ports, at, move, ['unassign', (desk) => desk.unassignTeammate(conversationId)])
  }
}

type Call = [kind: Step['kind'], write: (helpdesk: Helpdesk) => Promise<WriteResult>]

async function record(ports: AssignmentPorts, at: LookAt, move: Move, call: Call): Promise<void> {
  const [kind, write] = call
  const step = move.steps.find((candidate) => candidate.kind === kind) ?? move.steps[0]
  if (step !== undefined) {
    const { attemptCount } = step
    await ports.records.updateStep(at.key, {
      ...step,
      state: 'attempted',
      attemptCount: attemptCount + 1,
    })
  }
  try {
    const { partId } = await write(at.helpdesk)
    if (step !== undefined && partId !== undefined) move.made.set(step.id, partId)
  } catch (error) {
    if (!(error instanceof HelpdeskError) || !error.mayHaveHappened) throw error
    // The next round reads back what became of it. [D2]
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

async function finish(
  ports: AssignmentPorts,
  at: LookAt,
  end: {
    conversation: Conversation
    steps: readonly Step[]
    state: StepState
    made: ReadonlyMap<string, string>
  },
): Promise<Conversation> {
  const finished = end.steps.map((step): Step => {
    const partId = end.made.get(step.id) ?? step.partId
    const attemptCount = end.made.has(step.id) ? step.attemptCount + 1 : step.attemptCount
    return { ...step, state: end.state, attemptCount, ...(partId !== undefined && { partId }) }
  })
  for (const step of finished) await ports.records.updateStep(at.key, step)
  return end.conversation
}
