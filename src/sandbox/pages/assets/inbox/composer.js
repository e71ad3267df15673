import { byId } from '../elements.js'
import { typedToHtml } from '../message-body.js'
import { perform } from './acts.js'
import { acting, state } from './state.js'

const drafts = new Map()
let draftOf = null

/** Ctrl or Command and Enter send; Enter alone starts a line, as letters have several. */
export function listenToComposer() {
  const form = byId('compose')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void sendWords()
  })
  form.addEventListener('change', showComposer)
  byId('words').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
}

/** Each conversation keeps its own unsent words while the page is open. */
export function showComposer() {
  const { open } = state
  const form = byId('compose')
  form.hidden = !open
  if (!open) return
  const isNote = form.elements.kind.value === 'note'
  const words = byId('words')
  form.classList.toggle('for-note', isNote)
  words.placeholder = isNote ? 'Write a note; only teammates see it…' : 'Write a reply…'
  byId('words-label').textContent = isNote ? 'Write a note' : 'Write a reply'
  byId('send').textContent = `${isNote ? 'Add note' : 'Send'} as ${acting().name}`
  if (draftOf === open.id) return
  if (draftOf !== null) drafts.set(draftOf, words.value)
  draftOf = open.id
  words.value = drafts.get(open.id) ?? ''
}

async function sendWords() {
  const words = byId('words')
  const text = words.value.trim()
  const isNote = byId('compose').elements.kind.value === 'note'
  words.focus()
  if (!text) return
  const conversationId = state.open.id
  const body = { as: 'admin', admin_id: String(acting().id), body: typedToHtml(text), note: isNote }
  const isSent = await perform(
    `/conversations/${conversationId}/reply`,
    body,
    isNote ? 'Note added.' : 'Reply sent.',
  )
  if (!isSent) return
  if (state.conversationId === conversationId && words.value.trim() === text) words.value = ''
  drafts.delete(conversationId)
}
