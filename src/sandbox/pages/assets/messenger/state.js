const storageKey = 'sandbox-messenger'

/**
 * What the Messenger shows. The person, the conversation and whether the chat is open stand in the
 * address and in local storage, so that a closed tab comes back to the same thread.
 */
export const state = {
  directory: null,
  contactId: null,
  conversationId: null,
  view: 'overview',
  isOpen: true,
  conversations: [],
  pending: [],
  isLive: true,
}

export function restore() {
  const query = new URLSearchParams(location.search)
  const stored = readStored()
  state.isOpen = stored.isOpen !== false
  state.contactId = query.get('contact') ?? stored.contactId ?? null
  state.conversationId = query.get('conversation') ?? storedConversation(query, stored)
  state.view = state.conversationId ? 'thread' : (query.get('view') ?? 'overview')
}

/** Writes what must survive the tab; `isStep` makes it a step for the browser's Back. */
export function remember({ isStep = false } = {}) {
  const { contactId, conversationId, isOpen, view } = state
  const address = new URL(location.href)
  setOrDelete(address, 'contact', contactId)
  setOrDelete(address, 'conversation', conversationId)
  setOrDelete(address, 'view', view === 'new' ? 'new' : null)
  if (address.href !== location.href)
    history[isStep ? 'pushState' : 'replaceState'](null, '', address)
  try {
    localStorage.setItem(storageKey, JSON.stringify({ contactId, conversationId, isOpen }))
  } catch {
    // Without storage the address alone brings the thread back.
  }
}

export function openConversation() {
  return state.conversations.find((conversation) => conversation.id === state.conversationId)
}

/** Messages on their way or refused, of the shown thread. */
export function pendingHere() {
  const here = (message) =>
    message.contactId === state.contactId && message.conversationId === state.conversationId
  return state.view === 'overview' ? [] : state.pending.filter(here)
}

// Another person in the address than the stored one has another thread.
function storedConversation(query, stored) {
  const isSamePerson = (query.get('contact') ?? stored.contactId) === stored.contactId
  return isSamePerson && !query.has('view') ? (stored.conversationId ?? null) : null
}

function readStored() {
  try {
    return JSON.parse(localStorage.getItem(storageKey)) ?? {}
  } catch {
    return {}
  }
}

function setOrDelete(address, name, value) {
  if (value) address.searchParams.set(name, value)
  else address.searchParams.delete(name)
}
