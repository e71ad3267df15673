import { findApiVersion, newestVersion, type ApiVersion } from '../model/api-version.ts'
import type { Subject } from '../model/feed.ts'
import type { Workspace } from '../model/workspace.ts'
import { companyToWire } from '../wire/company.ts'
import { contactToWire } from '../wire/contact.ts'
import { conversationToWire } from '../wire/conversation.ts'

const plainTextSince: ApiVersion = 15

/**
 * `data.item` of a notification, with only the part that caused it. Built when it is sent, so state
 * and assignee can already be newer than the event. Words are plain text from 2.15 on.
 */
export function notificationItem(workspace: Workspace, subject: Subject): object {
  const version = findApiVersion(workspace.settings.webhook_version) ?? newestVersion
  const presentation = { workspace, version, plainText: version >= plainTextSince }
  switch (subject.type) {
    case 'conversation':
      return withPlaceholders(
        conversationToWire(subject.conversation, subject.parts, presentation),
        presentation.plainText,
      )
    case 'deleted-conversation':
      return { type: 'conversation', conversation_id: subject.conversationId }
    case 'attached-contact':
      return {
        type: 'conversation',
        conversation: conversationToWire(subject.conversation, [subject.part], presentation),
        contact: contactToWire(subject.contact, workspace),
      }
    case 'company':
      return companyToWire(subject.company, workspace)
    case 'company-contact':
      return {
        type: 'company',
        company: companyToWire(subject.company, workspace),
        contact: contactToWire(subject.contact, workspace),
      }
    default:
      return contactItem(workspace, subject)
  }
}

type ContactSubject = Extract<
  Subject,
  { type: 'contact' | 'merged-contact' | 'archived-contact' | 'deleted-contact' }
>

function contactItem(workspace: Workspace, subject: ContactSubject): object {
  const { contact } = subject
  switch (subject.type) {
    case 'contact':
      return contactToWire(contact, workspace)
    case 'merged-contact':
      return {
        ...contactToWire(contact, workspace),
        merged_from: { type: 'contact', id: subject.mergedFromId },
      }
    case 'archived-contact':
      return { id: contact.id, external_id: contact.externalId, type: 'contact', archived: true }
    case 'deleted-contact':
      return { id: contact.id, type: 'contact', deleted: true }
  }
}

type WirePart = { body?: unknown; attachments?: unknown }
type WireConversation = { conversation_parts?: { conversation_parts?: readonly WirePart[] } }

/** In plain text a part that is only a file says so. */
function withPlaceholders(item: object, plainText: boolean): object {
  const { conversation_parts: list } = item as WireConversation // The shape that conversationToWire has just made.
  if (!plainText || !list?.conversation_parts) return item
  const parts = list.conversation_parts.map((part) => {
    const onlyFiles = !part.body && Array.isArray(part.attachments) && part.attachments.length > 0
    return onlyFiles ? { ...part, body: '[Attachment]' } : part
  })
  return { ...item, conversation_parts: { ...list, conversation_parts: parts } }
}
