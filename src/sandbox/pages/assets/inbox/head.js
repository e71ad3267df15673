import { nameOf } from '../directory.js'
import { byId, element, replaceContent } from '../elements.js'
import { act, perform } from './acts.js'
import { menuButton } from './menu.js'
import { snoozes } from './snoozes.js'
import { acting, addressOf, assignee, state } from './state.js'

let shown = ''

/** Name, id and the acts that move a conversation. */
export function showHead() {
  const { open, directory } = state
  const name = open ? nameOf(directory.contactOf(open) ?? open.source.author) : 'Inbox'
  replaceContent(byId('title'), element('bdi', {}, name))
  document.title = open ? `${name.slice(0, 80)}, Inbox (sandbox)` : 'Inbox (sandbox)'
  byId('conversation-id').textContent = open?.id ?? ''
  byId('to-queue').href = addressOf(null)
  byId('to-queue').hidden = !open
  byId('actions').hidden = !open
  showActions(open)
}

function showActions(open) {
  const version = JSON.stringify([open?.id, open?.state])
  if (version === shown) return
  shown = version
  const actions = byId('actions')
  const hadFocus = actions.contains(document.activeElement)
  replaceContent(actions, open ? actionsFor(open) : [])
  if (hadFocus) actions.querySelector(':scope > :last-child')?.focus()
}

function actionsFor({ state: now }) {
  const snooze =
    now === 'snoozed'
      ? button('Unsnooze', () =>
          perform(`/conversations/${state.open.id}/unsnooze`, {}, 'Unsnoozed.'),
        )
      : menuButton('Snooze', snoozes, 'desk')
  const close =
    now === 'closed'
      ? button('Open again', () => act('/open', {}, 'Opened again.'))
      : button('Close', () => act('/close', {}, 'Closed.'))
  return [menuButton('Assign', assignments), now === 'closed' ? null : snooze, close]
}

function button(label, onclick) {
  return element('button', { class: 'btn', type: 'button', onclick }, label)
}

function assignments() {
  const { directory, open } = state
  const now = assignee(open)
  const people = [...directory.teammates, ...(directory.ai ? [directory.ai] : [])]
  return [
    { label: 'Nobody', isChosen: now.kind === 'nobody', choose: () => void assignNobody(now) },
    'Teammates',
    ...people.map(({ id, name }) => ({
      label: String(id) === String(acting().id) ? `${name} (you)` : name,
      isChosen: now.id === String(id) && now.kind !== 'team',
      choose: () => void act('/assign', { admin_id: String(id) }, `Assigned to ${name}.`),
    })),
    'Teams',
    ...directory.teams.map(({ id, name }) => ({
      label: name,
      isChosen: now.kind === 'team' && now.id === String(id),
      choose: () => void act('/assign', { team_id: String(id) }, `Assigned to ${name}.`),
    })),
  ]
}

// Intercom empties each side by itself; only a side that holds somebody can be emptied.
async function assignNobody(now) {
  if (now.kind === 'ai' || now.kind === 'teammate')
    await act('/assign', { admin_id: '0' }, 'Unassigned.')
  if (now.team !== '0') await act('/assign', { team_id: '0' }, 'Unassigned.')
}
