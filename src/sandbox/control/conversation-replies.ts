import type { z } from 'zod'
import { assign, resolveTarget } from '../actions/assign.ts'
import { closeConversation } from '../actions/change-state.ts'
import { attachContact } from '../actions/contacts.ts'
import { addNote, replyAsAdmin, replyAsBot, replyAsContact } from '../actions/reply.ts'
import type { Author, Conversation } from '../model/conversation.ts'
import type { Workspace } from '../model/workspace.ts'
import type { replySchema } from './schemas.ts'
import { composeWords, findContactOf, findSpeaker } from './speakers.ts'

type Reply = z.infer<typeof replySchema>

/** One thing said, with what goes with it: a teammate who answers and assigns or closes makes one part of it. */
export function replyAsAsked(workspace: Workspace, conversation: Conversation, reply: Reply): void {
  if (reply.as === 'contact') replyByContact(workspace, conversation, reply)
  else if (reply.as === 'bot') replyByBot(workspace, conversation, reply)
  else replyByAdmin(workspace, conversation, reply)
}

function replyByContact(workspace: Workspace, conversation: Conversation, reply: Reply): void {
  const contact = findContactOf(workspace, conversation, reply.contact_id)
  const { channel } = conversation
  const { body, attachments } = composeWords(workspace, reply, { from: 'contact', channel })
  attachContact(workspace, conversation, contact)
  replyAsContact(workspace, conversation, { contact, body: body || null, attachments })
}

function replyByBot(workspace: Workspace, conversation: Conversation, reply: Reply): void {
  const words = wordsOf(workspace, conversation, reply)
  const aiAnswer = reply.is_ai_answer ? { fromAiAgent: true, isAiAnswer: true } : {}
  const author: Author = { ...workspace.bot, ...aiAnswer }
  if (reply.note) addNote(workspace, conversation, { author, ...words })
  else replyAsBot(workspace, conversation, { author, ...words })
  afterwards(workspace, conversation, { reply, author })
}

function replyByAdmin(workspace: Workspace, conversation: Conversation, reply: Reply): void {
  const words = wordsOf(workspace, conversation, reply)
  const author = findSpeaker(workspace, reply.admin_id)
  if (reply.note) {
    addNote(workspace, conversation, { author, ...words })
    afterwards(workspace, conversation, { reply, author })
  } else if (reply.assign_to !== undefined) {
    const target = resolveTarget(workspace, 'admin', reply.assign_to)
    assign(workspace, conversation, { author, target, words })
    if (reply.close) closeConversation(workspace, conversation, { author })
  } else if (reply.close) closeConversation(workspace, conversation, { author, words })
  else replyAsAdmin(workspace, conversation, { author, ...words })
}

type Act = { reply: Reply; author: Author }

function afterwards(
  workspace: Workspace,
  conversation: Conversation,
  { reply, author }: Act,
): void {
  if (reply.assign_to !== undefined) {
    const target = resolveTarget(workspace, 'admin', reply.assign_to)
    assign(workspace, conversation, { author, target })
  }
  if (reply.close) closeConversation(workspace, conversation, { author })
}

function wordsOf(workspace: Workspace, conversation: Conversation, reply: Reply) {
  const { channel } = conversation
  const { body, attachments } = composeWords(workspace, reply, { from: 'workspace', channel })
  return { body: body || null, attachments }
}
