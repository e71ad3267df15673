import { ask, chosenWorkspace } from '../control-api.js'
import { createDirectory } from '../directory.js'
import { byId, element, replaceContent } from '../elements.js'
import { keepFresh } from '../live.js'
import { outerLink } from '../safe-html.js'
import { showAbout } from './about.js'
import { followActs, perform, showTrouble } from './acts.js'
import { listenToComposer, showComposer } from './composer.js'
import { confirmFirst } from './dialog.js'
import { openFaults } from './faults.js'
import { showHead } from './head.js'
import { showQueue } from './queue.js'
import { acting, actAs, addressOf, restore, state } from './state.js'
import { showThread } from './thread.js'
import { showWire } from './wire.js'

const mostConversations = 100
let loadTrouble = ''

restore()
listenToComposer()
byId('acting-as').addEventListener('change', (event) => {
  actAs(event.target.value)
  show()
})
byId('workspace').addEventListener('change', (event) => {
  location.search = `?${new URLSearchParams({ workspace: event.target.value })}`
})
byId('open-faults').addEventListener('click', () => void openFaults(askForReset))
byId('open-reset').addEventListener('click', askForReset)
document.addEventListener('click', followLink)
addEventListener('popstate', () => {
  restore()
  refreshSoon()
})
for (const link of document.querySelectorAll('[data-keep-workspace]')) keepWorkspace(link)
const refreshSoon = keepFresh(refresh)
followActs(refreshSoon)

async function refresh() {
  try {
    const { conversationId } = state
    const [workspaces, contacts, conversations, requests, webhooks] = await Promise.all([
      ask('GET', '/workspaces'),
      ask('GET', '/contacts'),
      ask('GET', `/conversations?limit=${mostConversations}`),
      ask('GET', `/requests?${wireQuery(conversationId)}`),
      ask('GET', `/webhooks?${wireQuery(conversationId)}`),
    ])
    const open = await findOpen(conversationId, conversations.items)
    if (conversationId !== state.conversationId) return refreshSoon()
    const workspace =
      workspaces.items.find(({ id }) => id === chosenWorkspace()) ?? workspaces.items[0]
    Object.assign(state, {
      workspaces: workspaces.items,
      directory: createDirectory(workspace, contacts.items),
      conversations: conversations.items.toSorted((a, b) => b.updated_at - a.updated_at),
      open,
      requests: requests.items,
      deliveries: webhooks.deliveries,
      isSubscribed: webhooks.url !== null,
    })
    show()
    noteTrouble('')
  } catch (error) {
    noteTrouble(error.message)
  }
}

// A conversation that is gone leaves the queue in its place.
async function findOpen(conversationId, listed) {
  if (conversationId === null) return null
  const known = listed.find(({ id }) => id === conversationId)
  if (known) return known
  try {
    return await ask('GET', `/conversations/${encodeURIComponent(conversationId)}`)
  } catch (error) {
    if (error.status === 404) return null
    throw error
  }
}

function wireQuery(conversationId) {
  return new URLSearchParams({
    limit: 200,
    ...(conversationId && { conversation_id: conversationId }),
  })
}

function show() {
  if (!state.directory) return
  showBar()
  byId('columns').classList.toggle('with-open', state.open !== null)
  showQueue()
  showHead()
  showAbout()
  showEmpty()
  showThread()
  showComposer()
  showWire()
}

function showBar() {
  const { directory, workspaces } = state
  fill(byId('acting-as'), directory.teammates, (teammate) => teammate.name)
  byId('acting-as').value = acting().id
  fill(byId('workspace'), workspaces, ({ name, region }) => `${name}, ${region}`)
  byId('workspace').value = directory.workspace.id
  byId('workspace').hidden = workspaces.length < 2
  byId('workspace-name').textContent =
    workspaces.length < 2 ? `${directory.workspace.name} · ${directory.workspace.region}` : ''
}

function fill(select, entries, labelOf) {
  const wanted = JSON.stringify(entries.map((entry) => [entry.id, labelOf(entry)]))
  if (select.dataset.shown === wanted) return
  select.dataset.shown = wanted
  replaceContent(
    select,
    entries.map((entry) => element('option', { value: entry.id }, labelOf(entry))),
  )
}

function showEmpty() {
  const empty = byId('empty')
  empty.hidden = state.open !== null
  if (state.open) return
  const hasAny = state.conversations.length > 0
  const messenger = outerLink(byId('to-messenger').href, 'Open the Messenger')
  const write = [
    'No conversations yet. ',
    messenger,
    ' in another tab and write as a customer; it shows here by itself.',
  ]
  const gone = `Conversation ${state.conversationId} is not here: deleted, or the sandbox was reset. `
  const words = [
    state.conversationId !== null && gone,
    hasAny ? 'Choose a conversation from the list.' : write,
  ]
  empty.classList.toggle('is-hint', hasAny && state.conversationId === null)
  replaceContent(empty, element('p', { class: 'quiet' }, words))
}

// Links inside the page change the address without loading it again.
function followLink(event) {
  const link = event.target.closest?.('a')
  const isModified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
  if (!link || isModified || !leadsHere(link)) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  restore()
  void refresh().then(() => byId(state.open ? 'conversation' : 'queue').focus())
}

function leadsHere(link) {
  return !link.target && !link.hash && link.pathname === location.pathname
}

function askForReset() {
  const words =
    'Conversations, faults, settings, webhooks and the log of calls go back to the start. The tokens and ids stay. A connected app must subscribe again. This cannot be undone.'
  confirmFirst({ title: 'Reset the sandbox?', words, label: 'Reset' }, () => {
    history.pushState(null, '', addressOf(null))
    restore()
    void perform('/reset', {}, 'The sandbox is back at its start.')
  })
}

// Trouble with reading goes away by itself; what an act answered stays until the next act.
function noteTrouble(words) {
  if (words === loadTrouble) return
  loadTrouble = words
  showTrouble(words)
}

function keepWorkspace(link) {
  const workspace = chosenWorkspace()
  if (workspace) link.href += `?${new URLSearchParams({ workspace })}`
}
