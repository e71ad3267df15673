import type { AssignedTo, Author, Conversation, Part } from '../model/conversation.ts'
import { notFound, Refusal } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import { addPart, addTeammate, change, notifyParts } from './change.ts'
import { openAgain } from './reopen.ts'
import { countAdminReply, type Words } from './reply.ts'

export type Target = { readonly type: 'admin' | 'team'; readonly id: string | null }

type Assignment = {
  author: Author
  target: Target
  words?: Words
  viaApi?: boolean
  /** Another type than `assignment`, such as those of Intercom's own distribution. */
  partType?: string
}

/** `"0"` means nobody. A team's id under `admin` means that team. */
export function resolveTarget(workspace: Workspace, type: 'admin' | 'team', id: unknown): Target {
  const wanted = String(id)
  if (wanted === '0') return { type, id: null }
  if (type === 'admin' && workspace.admins.has(wanted)) return { type: 'admin', id: wanted }
  if (workspace.teams.has(wanted)) return { type: 'team', id: wanted }
  throw notFound('Assignee not found', 'assignee_not_found')
}

/** A team clears the teammate, a teammate keeps the team; what is closed or snoozed opens. */
export function assign(
  workspace: Workspace,
  conversation: Conversation,
  assignment: Assignment,
): Part {
  refuseSame(conversation, assignment.target)
  const before = conversation.state
  const part = change(workspace, conversation, (now) => {
    if (openAgain(conversation)) conversation.statistics.countReopens += 1
    setAssignee(conversation, assignment.target)
    countAssignment(conversation, now)
    addTeammate(conversation, assignment.author)
    if (assignment.words?.body) countAdminReply(conversation, assignment.author, now)
    return addPart(workspace, conversation, {
      partType: assignment.partType ?? partTypes[before],
      author: assignment.author,
      assignedTo: assignedTo(assignment.target),
      viaApi: assignment.viaApi,
      ...assignment.words,
    })
  })
  const replied = part.body === null ? [] : ['conversation.admin.replied']
  notifyParts(workspace, conversation, { topics: [...replied, ...assignmentTopics(before)], part })
  return part
}

const partTypes = {
  open: 'assignment',
  closed: 'assign_and_reopen',
  snoozed: 'assign_and_unsnooze',
} as const

export function setAssignee(conversation: Conversation, target: Target): void {
  if (target.type === 'admin') conversation.adminAssigneeId = target.id
  else {
    conversation.teamAssigneeId = target.id
    if (target.id !== null) conversation.adminAssigneeId = null
  }
}

export function assignedTo(target: Target): AssignedTo {
  return target.id === null
    ? { type: 'nobody_admin', id: null }
    : { type: target.type, id: target.id }
}

export function countAssignment(conversation: Conversation, now: number): void {
  const { statistics } = conversation
  statistics.countAssignments += 1
  statistics.firstAssignmentAt ??= now
  statistics.lastAssignmentAt = now
  statistics.lastAssignmentAdminReplyAt = undefined
}

function assignmentTopics(before: Conversation['state']): string[] {
  const topics = ['conversation.admin.assigned', 'conversation.admin.open.assigned']
  if (before === 'closed') topics.push('conversation.admin.opened')
  if (before === 'snoozed') topics.push('conversation.admin.unsnoozed')
  return topics
}

function refuseSame(conversation: Conversation, target: Target): void {
  const same =
    target.type === 'admin'
      ? conversation.adminAssigneeId === target.id
      : conversation.teamAssigneeId === target.id &&
        (target.id === null || conversation.adminAssigneeId === null)
  if (!same) return
  throw new Refusal(422, 'parameter_invalid', {
    message: 'Conversation is already assigned to the specified assignee',
  })
}
