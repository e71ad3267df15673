import { ask, chosenWorkspace } from '../control-api.js'
import { createDirectory } from '../directory.js'
import { byId } from '../elements.js'
import { keepFresh } from '../live.js'
import { returnFiles } from './attachments.js'
import { draft, listenToComposer, showComposer } from './composer.js'
import { showEnding } from './ending.js'
import { showOverview } from './overview.js'
import { listenToPicker, newVisitor, showPicker } from './people-picker.js'
import { newMessage, releasePending, send, takeBack } from './sending.js'
import { openConversation, remember, restore, state } from './state.js'
import { showHead, showThread } from './thread.js'
import { showWelcome } from './welcome.js'

const mostConversations = 50

restore()
listenToPicker(pickPerson)
listenToComposer({
  onSend: (content) => void send(newMessage(content), show),
  onTrouble: showTrouble,
})
byId('back').addEventListener('click', () => go({ view: 'overview' }))
byId('start').addEventListener('click', () => go({ view: 'new' }))
byId('open-chat').addEventListener('click', () => setOpen(true))
byId('close-chat').addEventListener('click', () => setOpen(false))
byId('chat').addEventListener('keydown', (event) => {
  if (event.key === 'Escape') setOpen(false)
})
for (const button of document.querySelectorAll('[data-ask]')) {
  button.addEventListener('click', () => askAbout(button.dataset.ask))
}
for (const link of document.querySelectorAll('[data-keep-workspace]')) keepWorkspace(link)
addEventListener('popstate', () => {
  restore()
  settle()
  refreshSoon()
})
showOpen()
const refreshSoon = keepFresh(refresh, (live) => {
  state.isLive = live === 'live'
  if (state.directory) showHead()
})

async function refresh() {
  try {
    state.directory = await readDirectory()
    forgetUnknownPerson()
    const { contactId } = state
    const conversations = await readConversations(contactId)
    if (contactId !== state.contactId) return refreshSoon()
    state.conversations = conversations
    settle()
    showTrouble('')
  } catch (error) {
    showTrouble(error.message)
  }
}

async function readDirectory() {
  const [workspaces, contacts] = await Promise.all([
    ask('GET', '/workspaces'),
    ask('GET', '/contacts'),
  ])
  const wanted = chosenWorkspace()
  const workspace = workspaces.items.find(({ id }) => id === wanted) ?? workspaces.items[0]
  return createDirectory(workspace, contacts.items)
}

async function readConversations(contactId) {
  if (contactId === null) return []
  const query = new URLSearchParams({ contact_id: contactId, limit: mostConversations })
  const { items } = await ask('GET', `/conversations?${query}`)
  return items.toSorted((a, b) => b.updated_at - a.updated_at)
}

// After a reset, or with another sandbox behind the same address, stored ids mean nothing.
function forgetUnknownPerson() {
  if (state.contactId === null && state.view === 'new') return
  if (state.directory.contact(state.contactId)) return
  state.contactId = state.directory.contacts[0]?.id ?? null
  state.conversationId = null
  state.view = 'overview'
}

// A thread that is gone gives way to the list, an empty list to a new conversation; unsent words stay.
function settle() {
  if (state.view === 'thread' && !openConversation()) {
    releasePending(state.conversationId)
    state.view = 'overview'
    state.conversationId = null
  }
  if (state.view === 'overview' && state.conversations.length === 0) state.view = 'new'
  remember()
  show()
}

function show() {
  if (!state.directory) return
  showPicker()
  showHead()
  byId('overview').hidden = state.view !== 'overview'
  byId('talk').hidden = state.view === 'overview'
  showOverview((conversationId) => go({ view: 'thread', conversationId }))
  showThread({ onRetry: retry, onGiveUp: giveUp })
  showWelcome()
  showEnding({ onChange: () => refreshSoon(), onTrouble: showTrouble })
  showComposer()
}

function go({ view, conversationId = null }) {
  Object.assign(state, { view, conversationId })
  remember({ isStep: true })
  show()
  if (view === 'overview') byId('chat-title').focus()
  else byId('words').focus()
}

function pickPerson(picked) {
  const contactId = picked === newVisitor ? null : picked
  const view = contactId === null ? 'new' : 'overview'
  Object.assign(state, { contactId, view, conversationId: null, conversations: [] })
  remember({ isStep: true })
  if (contactId === null) settle()
  else refreshSoon()
}

function retry(message) {
  void send(message, show)
  byId('words').focus()
}

function giveUp(message) {
  takeBack(message)
  returnFiles(message.files)
  show()
  draft(message.text)
}

function askAbout(words) {
  setOpen(true)
  if (state.view === 'overview') go({ view: 'new' })
  if (words) draft(words)
  else byId('words').focus()
}

function setOpen(isOpen) {
  state.isOpen = isOpen
  remember()
  showOpen()
  byId(isOpen ? (state.view === 'overview' ? 'chat-title' : 'words') : 'open-chat').focus()
}

function showOpen() {
  document.body.classList.toggle('with-chat', state.isOpen)
  byId('chat').hidden = !state.isOpen
  byId('open-chat').hidden = state.isOpen
}

function showTrouble(words) {
  const trouble = byId('trouble')
  if (trouble.textContent !== words) trouble.textContent = words
  trouble.hidden = words === ''
}

function keepWorkspace(link) {
  const workspace = chosenWorkspace()
  if (workspace) link.href += `?${new URLSearchParams({ workspace })}`
}
