import type {
  Attachment,
  Author,
  Conversation,
  Part,
  QuickReplyOption,
} from '../model/conversation.ts'
import type { Contact } from '../model/contact.ts'
import type { Workspace } from '../model/workspace.ts'
import { addPart, addTeammate, change, contactAuthor, notifyParts } from './change.ts'
import { openAgain } from './reopen.ts'

export type Words = {
  body: string | null
  attachments?: readonly Attachment[]
  createdAt?: number
  viaApi?: boolean
  quickReplyOptions?: readonly QuickReplyOption[]
  quickReplyUuid?: string
}

type ContactReply = Words & { contact: Contact }

/** A contact writes: a closed or snoozed conversation opens, and its part is then of type `open`. */
export function replyAsContact(
  workspace: Workspace,
  conversation: Conversation,
  { contact, ...words }: ContactReply,
): Part {
  const part = change(workspace, conversation, (now) => {
    const reopened = openAgain(conversation)
    if (reopened) conversation.statistics.countReopens += 1
    conversation.waitingSince ??= now
    conversation.read = false
    conversation.statistics.firstContactReplyAt ??= now
    conversation.statistics.lastContactReplyAt = now
    contact.lastRepliedAt = now
    contact.lastSeenAt = now
    return addPart(workspace, conversation, {
      partType: reopened ? 'open' : 'comment',
      author: contactAuthor(contact),
      ...words,
    })
  })
  notifyParts(workspace, conversation, { topics: ['conversation.user.replied'], part })
  return part
}

type TeammateReply = Words & { author: Author }

/** A teammate answers: nobody waits any more, and a conversation that was shut opens. */
export function replyAsAdmin(
  workspace: Workspace,
  conversation: Conversation,
  { author, ...words }: TeammateReply,
): Part {
  const part = change(workspace, conversation, (now) => {
    const reopened = openAgain(conversation)
    if (reopened) conversation.statistics.countReopens += 1
    countAdminReply(conversation, author, now)
    const plainType = words.quickReplyOptions ? 'quick_reply' : 'comment'
    const partType = reopened && !words.quickReplyOptions ? 'open' : plainType
    return addPart(workspace, conversation, { partType, author, ...words })
  })
  notifyParts(workspace, conversation, { topics: ['conversation.admin.replied'], part })
  return part
}

/** Bot words reach both topics, as one and the same part; they answer nobody's waiting. */
export function replyAsBot(
  workspace: Workspace,
  conversation: Conversation,
  { author, ...words }: TeammateReply,
): Part {
  const part = change(workspace, conversation, () => {
    if (author.fromAiAgent) conversation.aiAgentParticipated = true
    return addPart(workspace, conversation, { partType: 'comment', author, ...words })
  })
  const topics = ['conversation.operator.replied', 'conversation.admin.replied']
  notifyParts(workspace, conversation, { topics, part })
  return part
}

export function addNote(
  workspace: Workspace,
  conversation: Conversation,
  { author, ...words }: TeammateReply,
): Part {
  const part = change(workspace, conversation, () => {
    addTeammate(conversation, author)
    return addPart(workspace, conversation, { partType: 'note', author, ...words })
  })
  notifyParts(workspace, conversation, { topics: ['conversation.admin.noted'], part })
  return part
}

export function countAdminReply(conversation: Conversation, author: Author, now: number): void {
  const { statistics } = conversation
  conversation.waitingSince = null
  conversation.read = true
  addTeammate(conversation, author)
  statistics.firstAdminReplyAt ??= now
  statistics.lastAdminReplyAt = now
  if (statistics.lastAssignmentAt !== undefined) statistics.lastAssignmentAdminReplyAt ??= now
}
