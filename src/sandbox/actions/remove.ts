import { nowSeconds } from '../clock.ts'
import type { Conversation } from '../model/conversation.ts'
import { notFound, Refusal } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import { change, notify, tellChange } from './change.ts'

const deletedText = '<p><i>This message was deleted</i></p>'

/** Takes the words and files out of a part; its place and type stay. */
export function redactPart(workspace: Workspace, conversation: Conversation, partId: string): void {
  const part = conversation.parts.find((one) => one.id === partId)
  if (!part)
    throw notFound(
      'Conversation part or message not found',
      'conversation_part_or_message_not_found',
    )
  if (part.body === null) throw notRedactable()
  change(workspace, conversation, (now) => {
    part.body = deletedText
    part.attachments = []
    part.redacted = true
    part.updatedAt = now
  })
  notify(workspace, ['conversation_part.redacted'], {
    type: 'conversation',
    conversation,
    parts: [part],
  })
}

/** Only an opening message of the contact's own can be redacted. */
export function redactSource(
  workspace: Workspace,
  conversation: Conversation,
  sourceId: string,
): void {
  const { source } = conversation
  if (source.id !== sourceId) {
    throw notFound(
      'Conversation part or message not found',
      'conversation_part_or_message_not_found',
    )
  }
  if (source.deliveredAs !== 'customer_initiated') throw notRedactable()
  change(workspace, conversation, () => {
    source.body = deletedText
    source.attachments = []
    source.redacted = true
  })
  notify(workspace, ['conversation_part.redacted'], {
    type: 'conversation',
    conversation,
    parts: [],
  })
}

export function deleteConversation(
  workspace: Workspace,
  conversation: Conversation,
  { metricsRetained }: { metricsRetained: boolean },
): void {
  if (workspace.settings.search_lag_ms > 0) {
    workspace.searchLag.remember(conversation.id, conversation, workspace.clock.nowMs())
  }
  workspace.conversations.delete(conversation.id)
  const deletedAt = nowSeconds(workspace.clock)
  workspace.deletedConversations.push({ id: conversation.id, metricsRetained, deletedAt })
  tellChange(workspace, conversation.id, 'deleted')
  notify(workspace, ['conversation.deleted'], {
    type: 'deleted-conversation',
    conversationId: conversation.id,
  })
}

function notRedactable(): Refusal {
  return new Refusal(422, 'conversation_part_not_redactable', {
    message: 'Conversation part not redactable',
  })
}
