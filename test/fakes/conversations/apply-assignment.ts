import type { Assignment, Conversation } from '#domain/conversation/conversation.ts'

/** As Intercom shows the conversation afterwards. */
export function applyAssignment(conversation: Conversation, assignment: Assignment): void {
  if (assignment.to === 'teammate') conversation.teammateAssigneeId = assignment.id
  else delete conversation.teammateAssigneeId
  if (assignment.to === 'team') conversation.teamAssigneeId = assignment.id
}
