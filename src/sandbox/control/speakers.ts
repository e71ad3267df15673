import { adminAuthor, getActor } from '../actions/change.ts'
import { getContact } from '../actions/contacts.ts'
import { keepFile, placeFiles } from '../files/keep-file.ts'
import type { Contact } from '../model/contact.ts'
import type { Attachment, Author, Channel, Conversation } from '../model/conversation.ts'
import { Refusal } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import { looksLikeHtml, toIntercomHtml, typedTextToHtml } from '../text/intercom-html.ts'

/** The teammate of that id; without one the first person with a seat. `bot` and `workflow` are the bot. */
export function findSpeaker(workspace: Workspace, by: string | undefined): Author {
  if (by === 'bot' || by === 'workflow') return workspace.bot
  if (by !== undefined) return adminAuthor(getActor(workspace, by))
  const people = [...workspace.admins.values()].filter((admin) => admin.id !== workspace.aiAdminId)
  const person = people.find((admin) => admin.hasInboxSeat) ?? people[0]
  return person ? adminAuthor(person) : workspace.bot
}

/** The conversation's first contact, unless another is named. */
export function findContactOf(
  workspace: Workspace,
  conversation: Conversation,
  contactId?: string,
): Contact {
  return getContact(workspace, contactId ?? conversation.contactIds[0] ?? '')
}

type Given = {
  body: string
  attachments?: readonly { name: string; content_type: string; data: string }[]
}

type Manner = { from: 'contact' | 'workspace'; channel: Channel }

/** The words and files of a control call as Intercom would keep them. Neither is refused. */
export function composeWords(
  workspace: Workspace,
  given: Given,
  manner: Manner,
): { body: string; attachments: Attachment[] } {
  const files = (given.attachments ?? []).map((file) =>
    keepFile(workspace, { name: file.name, contentType: file.content_type, base64: file.data }),
  )
  const picturesInline = manner.from === 'contact' && manner.channel === 'web'
  const { attachments, inlineHtml } = placeFiles(files, { picturesInline })
  const body = [toHtml(given.body, manner), inlineHtml].filter(Boolean).join('\n')
  if (body === '' && attachments.length === 0) {
    throw new Refusal(422, 'invalid_field', {
      message: 'body: say something, or attach a file',
      field: 'body',
    })
  }
  return { body, attachments }
}

function toHtml(body: string, { from, channel }: Manner): string {
  if (from === 'workspace' || looksLikeHtml(body)) return toIntercomHtml(body)
  const marked = channel === 'email' && /<(br|p|div|a|b|i|ul|ol|blockquote)\b/i.test(body)
  return marked ? toIntercomHtml(body) : typedTextToHtml(body)
}
