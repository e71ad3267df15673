import { getTag, attachTag, detachTag } from '../../actions/tags.ts'
import {
  adminAuthor,
  change,
  contactAuthor,
  getActor,
  getConversation,
} from '../../actions/change.ts'
import { deleteConversation, redactPart, redactSource } from '../../actions/remove.ts'
import { setAttributes } from '../../actions/set-attributes.ts'
import { startConversation } from '../../actions/start-conversation.ts'
import type { Conversation } from '../../model/conversation.ts'
import { invalid, notFound } from '../../model/refusal.ts'
import { typedTextToHtml } from '../../text/intercom-html.ts'
import { conversationToWire } from '../../wire/conversation.ts'
import { presentationOf } from './conversation-reads.ts'
import type { Answer, Operation, RestCall } from './operation.ts'
import { readId, readRecord } from './read-body.ts'
import { readLinks } from './read-files.ts'

const scope = 'write_conversations'

export const conversationWrites: readonly Operation[] = [
  { id: 'createConversation', method: 'POST', path: '/conversations', scope, answer: create },
  {
    id: 'redactConversation',
    method: 'POST',
    path: '/conversations/redact',
    scope,
    answer: redact,
  },
  {
    id: 'updateConversation',
    method: 'PUT',
    path: '/conversations/:conversation_id',
    scope,
    answer: update,
  },
  {
    id: 'deleteConversation',
    method: 'DELETE',
    path: '/conversations/:conversation_id',
    scope,
    answer: remove,
  },
  {
    id: 'attachTagToConversation',
    method: 'POST',
    path: '/conversations/:conversation_id/tags',
    scope: 'write_tags',
    answer: attach,
  },
  {
    id: 'detachTagFromConversation',
    method: 'DELETE',
    path: '/conversations/:conversation_id/tags/:tag_id',
    scope: 'write_tags',
    answer: detach,
  },
]

function create(call: RestCall): Answer {
  const { workspace, body } = call
  const from = readRecord(body.from, 'from')
  const contact = workspace.contacts.get(String(from.id))
  const sameRole = from.type === 'contact' || from.type === contact?.role
  if (!contact || !sameRole || contact.mergedIntoId !== null) throw notFound('User Not Found')
  if (typeof body.body !== 'string' || body.body.trim() === '')
    throw invalid('body is required', 'body')
  const conversation = startConversation(workspace, {
    contact,
    author: contactAuthor(contact),
    body: typedTextToHtml(body.body),
    subject: typeof body.subject === 'string' ? body.subject : '',
    channel: 'web',
    deliveredAs: 'customer_initiated',
    attachments: readLinks(body.attachment_urls),
    createdAt: typeof body.created_at === 'number' ? body.created_at : undefined,
  })
  return {
    body: {
      type: `${contact.role}_message`.replace('lead_', 'user_'),
      id: conversation.source.id,
      created_at: conversation.createdAt,
      body: body.body,
      message_type: 'inapp',
      conversation_id: conversation.id,
    },
  }
}

function update(call: RestCall): Answer {
  const { workspace, body } = call
  const conversation = named(call)
  if (body.custom_attributes !== undefined) {
    setAttributes(workspace, conversation, {
      values: readRecord(body.custom_attributes, 'custom_attributes'),
      by: 'admin',
    })
  }
  if (typeof body.read === 'boolean' || typeof body.title === 'string') {
    change(workspace, conversation, () => {
      if (typeof body.read === 'boolean') conversation.read = body.read
      if (typeof body.title === 'string') conversation.title = body.title
    })
  }
  return whole(call, conversation)
}

function redact(call: RestCall): Answer {
  const { workspace, body } = call
  const missing = 'conversation_part_or_message_not_found'
  const conversation = workspace.conversations.get(String(body.conversation_id))
  if (!conversation) throw notFound('Conversation part or message not found', missing)
  if (body.type === 'source') redactSource(workspace, conversation, String(body.source_id))
  else if (body.type === 'conversation_part') {
    redactPart(workspace, conversation, String(body.conversation_part_id))
  } else throw invalid('type must be conversation_part or source', 'type')
  return whole(call, conversation)
}

function remove(call: RestCall): Answer {
  const conversation = named(call)
  const metricsRetained = call.query.get('retain_metrics') !== 'false'
  deleteConversation(call.workspace, conversation, { metricsRetained })
  return { body: { id: conversation.id, object: 'conversation', deleted: true } }
}

function attach(call: RestCall): Answer {
  const { workspace, body } = call
  const conversation = taggable(call)
  const tag = getTag(workspace, readId(body.id, 'id'))
  attachTag(workspace, conversation, {
    tag,
    author: adminAuthor(getActor(workspace, body.admin_id)),
  })
  const applied = conversation.tags.find((one) => one.tagId === tag.id)
  return {
    body: {
      type: 'tag',
      id: tag.id,
      name: tag.name,
      applied_at: applied?.appliedAt ?? null,
      applied_by: applied?.appliedBy ?? null,
    },
  }
}

function detach(call: RestCall): Answer {
  const { workspace, body } = call
  const conversation = taggable(call)
  const author = adminAuthor(getActor(workspace, body.admin_id))
  const tag = getTag(workspace, call.path.tag_id ?? '')
  detachTag(workspace, conversation, { tag, author })
  return { body: { type: 'tag', id: tag.id, name: tag.name } }
}

function taggable(call: RestCall): Conversation {
  const conversation = call.workspace.conversations.get(call.path.conversation_id ?? '')
  if (!conversation) throw notFound('Conversation not found')
  return conversation
}

function named(call: RestCall): Conversation {
  return getConversation(call.workspace, call.path.conversation_id ?? '')
}

function whole(call: RestCall, conversation: Conversation): Answer {
  return { body: conversationToWire(conversation, conversation.parts, presentationOf(call)) }
}
