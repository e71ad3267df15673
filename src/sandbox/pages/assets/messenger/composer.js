import { byId } from '../elements.js'
import { isEmail } from '../conversation.js'
import { listenToFiles, takeFiles } from './attachments.js'
import { openConversation, state } from './state.js'

const drafts = new Map()
let draftKey = null

/** Enter sends, Shift and Enter start a line; `onSend` gets what was written. */
export function listenToComposer({ onSend, onTrouble }) {
  const form = byId('compose')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const content = takeContent(onTrouble)
    if (content) onSend(content)
  })
  byId('words').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isMail()) return
    event.preventDefault()
    form.requestSubmit()
  })
  byId('channels').addEventListener('change', showComposer)
  listenToFiles(onTrouble)
}

/** Puts words into the field for the person to go on with. */
export function draft(words) {
  const field = byId('words')
  field.value = words
  field.focus()
  field.setSelectionRange(words.length, words.length)
}

/** Each thread keeps its own unsent words while the page is open. */
export function showComposer() {
  byId('compose').hidden = state.view === 'overview'
  byId('channels').hidden = state.view !== 'new'
  const mail = isMail()
  byId('subject-field').hidden = !(mail && state.view === 'new')
  const field = byId('words')
  byId('compose').classList.toggle('for-mail', mail)
  field.disabled = false
  field.placeholder = mail ? 'Write an e-mail…' : 'Write a message…'
  const key = `${state.contactId}/${state.conversationId}/${state.view}`
  if (key === draftKey) return
  const words = draftKey === null ? field.value : (drafts.get(key) ?? '')
  if (draftKey !== null) drafts.set(draftKey, field.value)
  draftKey = key
  field.value = words
}

function takeContent(onTrouble) {
  const text = byId('words').value.trim()
  const channel = isMail() ? 'email' : 'web'
  const subject = byId('subject').value.trim()
  if (channel === 'email' && state.view === 'new' && !subject)
    return refuse('subject', 'Give the e-mail a subject.', onTrouble)
  const files = takeFiles()
  if (!text && files.length === 0)
    return refuse('words', 'Write something or attach a file first.', onTrouble)
  byId('words').value = ''
  byId('subject').value = ''
  onTrouble('')
  return { text, files, channel, subject }
}

function refuse(id, words, onTrouble) {
  onTrouble(words)
  byId(id).focus()
  return null
}

function isMail() {
  const conversation = openConversation()
  if (conversation) return isEmail(conversation)
  return state.view === 'new' && byId('compose').elements.channel.value === 'email'
}
