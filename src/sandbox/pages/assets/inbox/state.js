import { assigneeOf } from '../conversation.js'

const storageKey = 'sandbox-inbox'

/** What the inbox shows. The open conversation stands in the address, who acts in local storage. */
export const state = {
  directory: null,
  workspaces: [],
  actingId: null,
  conversationId: null,
  conversations: [],
  open: null,
  requests: [],
  deliveries: [],
  isSubscribed: false,
}

export function restore() {
  state.conversationId = new URLSearchParams(location.search).get('conversation')
  state.actingId = localStorage.getItem(storageKey)
}

/** The address of a conversation in this workspace; null is the queue alone. */
export function addressOf(conversationId) {
  const address = new URL(location.href)
  if (conversationId === null) address.searchParams.delete('conversation')
  else address.searchParams.set('conversation', conversationId)
  return `${address.pathname}${address.search}`
}

export function actAs(adminId) {
  state.actingId = adminId
  localStorage.setItem(storageKey, adminId)
}

/** The teammate in whose name the page acts: the stored one, else the first with a seat. */
export function acting() {
  const { teammates } = state.directory
  const stored = teammates.find((teammate) => String(teammate.id) === state.actingId)
  return stored ?? teammates.find((teammate) => teammate.has_inbox_seat) ?? teammates[0]
}

export function assignee(conversation) {
  return assigneeOf(conversation, state.directory)
}
