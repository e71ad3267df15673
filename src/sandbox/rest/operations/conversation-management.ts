import { assign, resolveTarget } from '../../actions/assign.ts'
import { adminAuthor, getActor } from '../../actions/change.ts'
import {
  closeConversation,
  openConversation,
  snoozeConversation,
} from '../../actions/change-state.ts'
import type { Conversation, Part } from '../../model/conversation.ts'
import { invalid } from '../../model/refusal.ts'
import { toIntercomHtml } from '../../text/intercom-html.ts'
import type { RestCall } from './operation.ts'
import { readId } from './read-body.ts'

const managements = ['close', 'open', 'snoozed', 'assignment'] as const

export function isManagement(messageType: unknown): boolean {
  return managements.some((one) => one === messageType)
}

/** Close, open, snooze or assign, as the body's `message_type` says. The actor is always a teammate. */
export function manageConversation(
  { workspace, body }: RestCall,
  conversation: Conversation,
): Part {
  const kind = managements.find((one) => one === body.message_type)
  if (!kind)
    throw invalid('message_type must be close, open, snoozed or assignment', 'message_type')
  const author = adminAuthor(getActor(workspace, body.admin_id))
  const words =
    typeof body.body === 'string' ? { words: { body: toIntercomHtml(body.body) || null } } : {}
  const actor = { author, viaApi: true, ...words }
  switch (kind) {
    case 'close':
      return closeConversation(workspace, conversation, actor)
    case 'open':
      return openConversation(workspace, conversation, { author, viaApi: true })
    case 'snoozed':
      return snoozeConversation(workspace, conversation, {
        ...actor,
        until: readUntil(body.snoozed_until),
      })
    case 'assignment': {
      const target = resolveTarget(
        workspace,
        readType(body.type),
        readId(body.assignee_id, 'assignee_id'),
      )
      return assign(workspace, conversation, { ...actor, target })
    }
  }
}

function readUntil(until: unknown): number {
  const seconds = typeof until === 'string' ? Number(until) : until
  if (typeof seconds === 'number' && Number.isInteger(seconds)) return seconds
  throw invalid('snoozed_until must be a Unix time in seconds', 'snoozed_until')
}

function readType(type: unknown): 'admin' | 'team' {
  if (type === 'admin' || type === 'team') return type
  throw invalid('type must be admin or team', 'type')
}
