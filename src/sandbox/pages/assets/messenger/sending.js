import { ask } from '../control-api.js'
import { typedToHtml } from '../message-body.js'
import { encodeFiles } from './attachments.js'
import { remember, state } from './state.js'

/**
 * Shows the message at once and sends it; what failed stays in the thread with its cause until it
 * is tried again or taken back. `show` draws the page.
 */
export async function send(message, show) {
  if (!state.pending.includes(message)) state.pending.push(message)
  message.progress = 'sending'
  show()
  try {
    const conversation = await deliver(message)
    state.pending = state.pending.filter((other) => other !== message)
    for (const file of message.files) if (file.preview) URL.revokeObjectURL(file.preview)
    accept(conversation, message)
  } catch (error) {
    message.progress = 'failed'
    message.cause = error.message
  }
  show()
}

export function newMessage(content) {
  const { contactId, conversationId } = state
  return {
    id: crypto.randomUUID(),
    contactId,
    conversationId,
    progress: 'sending',
    cause: '',
    ...content,
  }
}

export function takeBack(message) {
  state.pending = state.pending.filter((other) => other !== message)
}

/** Lets what could not be sent to a conversation that is gone start a new one. */
export function releasePending(conversationId) {
  for (const message of state.pending) {
    if (message.conversationId === conversationId) message.conversationId = null
  }
}

async function deliver(message) {
  const attachments = await encodeFiles(message.files)
  const words = { body: typedToHtml(message.text), ...(attachments.length > 0 && { attachments }) }
  if (message.conversationId) {
    const reply = { as: 'contact', contact_id: message.contactId, ...words }
    return ask('POST', `/conversations/${message.conversationId}/reply`, reply)
  }
  message.contactId ??= await becomeVisitor()
  const { channel, subject } = message
  const mail = channel === 'email' && { subject }
  return ask('POST', '/conversations', {
    contact_id: message.contactId,
    channel,
    ...mail,
    ...words,
  })
}

async function becomeVisitor() {
  const contact = await ask('POST', '/contacts', { role: 'lead' })
  if (state.contactId === null) state.contactId = contact.id
  return contact.id
}

function accept(conversation, message) {
  if (message.contactId !== state.contactId) return
  state.conversations = [
    conversation,
    ...state.conversations.filter(({ id }) => id !== conversation.id),
  ]
  if (message.conversationId === null && state.view === 'new') {
    state.view = 'thread'
    state.conversationId = conversation.id
  }
  remember()
}
