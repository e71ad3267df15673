import { attachContact } from '../../actions/contacts.ts'
import { adminAuthor, getActor, getConversation } from '../../actions/change.ts'
import { addNote, replyAsAdmin, replyAsContact, type Words } from '../../actions/reply.ts'
import type { Contact } from '../../model/contact.ts'
import type { Conversation, Part, QuickReplyOption } from '../../model/conversation.ts'
import { invalid, notFound } from '../../model/refusal.ts'
import { looksLikeHtml, toIntercomHtml, typedTextToHtml } from '../../text/intercom-html.ts'
import { conversationToWire } from '../../wire/conversation.ts'
import { isManagement, manageConversation } from './conversation-management.ts'
import { presentationOf } from './conversation-reads.ts'
import type { Answer, Operation, RestCall } from './operation.ts'
import { readAttachments } from './read-files.ts'

const scope = 'write_conversations'

/** Each answers with the conversation and only the part that is new. */
export const conversationReplies: readonly Operation[] = [
  {
    id: 'replyConversation',
    method: 'POST',
    path: '/conversations/:conversation_id/reply',
    scope,
    answer: (call) => withPart(call, replied(call), reply),
  },
  {
    id: 'manageConversation',
    method: 'POST',
    path: '/conversations/:conversation_id/parts',
    scope,
    answer: (call) =>
      withPart(
        call,
        getConversation(call.workspace, call.path.conversation_id ?? ''),
        manageConversation,
      ),
  },
]

type Write = (call: RestCall, conversation: Conversation) => Part

function withPart(call: RestCall, conversation: Conversation, write: Write): Answer {
  const part = write(call, conversation)
  return { body: conversationToWire(conversation, [part], presentationOf(call)) }
}

/** `last` stands for the contact's latest conversation. */
function replied(call: RestCall): Conversation {
  const { workspace, path } = call
  if (path.conversation_id !== 'last') return getConversation(workspace, path.conversation_id ?? '')
  const contact = findContact(call)
  let latest: Conversation | undefined
  for (const conversation of workspace.conversations.values()) {
    if (contact && conversation.contactIds.includes(contact.id)) {
      if (!latest || conversation.updatedAt >= latest.updatedAt) latest = conversation
    }
  }
  if (!latest) throw notFound()
  return latest
}

const contactTypes: readonly unknown[] = ['user', 'lead', 'contact']

function reply(call: RestCall, conversation: Conversation): Part {
  const { body } = call
  if (isManagement(body.message_type)) return manageConversation(call, conversation)
  if (body.type === 'admin') return replyByAdmin(call, conversation)
  if (contactTypes.includes(body.type)) return replyByContact(call, conversation)
  throw invalid('type must be admin or user', 'type')
}

/** The words of a chosen quick reply stand for a body. */
function replyByContact(call: RestCall, conversation: Conversation): Part {
  const { body, workspace } = call
  const contact = findContact(call)
  if (!contact) throw notFound('User Not Found')
  const words = readWords(call, contactHtml)
  const chosen = readOptions(body.reply_options)?.[0]
  attachContact(workspace, conversation, contact)
  return replyAsContact(workspace, conversation, {
    contact,
    ...words,
    body: words.body ?? (chosen ? contactHtml(chosen.text) : null),
    quickReplyUuid: chosen?.uuid,
  })
}

function contactHtml(text: string): string {
  return looksLikeHtml(text) ? toIntercomHtml(text) : typedTextToHtml(text)
}

function replyByAdmin(call: RestCall, conversation: Conversation): Part {
  const { body, workspace } = call
  const author = adminAuthor(getActor(workspace, body.admin_id))
  if (body.message_type === 'quick_reply') {
    const quickReplyOptions = readOptions(body.reply_options)
    if (!quickReplyOptions) throw invalid('reply_options is required', 'reply_options')
    return replyAsAdmin(workspace, conversation, {
      author,
      body: null,
      quickReplyOptions,
      viaApi: true,
    })
  }
  const words = { ...readWords(call, toIntercomHtml), viaApi: true }
  if (body.message_type === 'note') return addNote(workspace, conversation, { author, ...words })
  if (body.message_type === 'comment')
    return replyAsAdmin(workspace, conversation, { author, ...words })
  throw invalid('message_type must be comment, note or quick_reply', 'message_type')
}

function readWords(call: RestCall, toHtml: (text: string) => string): Words {
  const { body, workspace } = call
  const attachments = readAttachments(workspace, body)
  const html = typeof body.body === 'string' ? toHtml(body.body) : ''
  if (html === '' && attachments.length === 0 && body.reply_options === undefined) {
    throw invalid('body is required', 'body')
  }
  const createdAt = typeof body.created_at === 'number' ? body.created_at : undefined
  return { body: html === '' ? null : html, attachments, createdAt }
}

function readOptions(options: unknown): QuickReplyOption[] | undefined {
  if (!Array.isArray(options) || options.length === 0) return undefined
  return options.map((option: unknown) => {
    const { text, uuid } = (option ?? {}) as Record<string, unknown> // Absent properties are caught below.
    if (typeof text !== 'string' || typeof uuid !== 'string') {
      throw invalid('Each of reply_options needs text and uuid', 'reply_options')
    }
    return { text, uuid }
  })
}

function findContact({ body, workspace }: RestCall): Contact | undefined {
  const wanted: readonly [unknown, keyof Contact][] = [
    [body.intercom_user_id, 'id'],
    [body.user_id, 'externalId'],
    [body.email, 'email'],
  ]
  for (const [value, key] of wanted) {
    if (value === undefined) continue
    const found = [...workspace.contacts.values()].find((contact) => contact[key] === value)
    return found?.mergedIntoId === null ? found : undefined
  }
  return undefined
}
