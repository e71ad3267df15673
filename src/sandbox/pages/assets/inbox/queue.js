import { snippetOf, snoozeWords } from '../conversation.js'
import { nameOf } from '../directory.js'
import { byId, element, replaceContent } from '../elements.js'
import { showList } from '../keyed-list.js'
import { ageOf } from '../times.js'
import { acting, addressOf, assignee, state } from './state.js'

const folded = new Set(['Snoozed', 'Closed'])

/** The queue in groups; empty groups are left out, but for Unassigned, whose emptiness is news. */
export function showQueue() {
  const groups = groupsOf(state.conversations)
  const queue = byId('queue')
  showList(queue, groups.length > 0 ? groups : [{ name: 'none', conversations: [] }], {
    keyOf: (group) => group.name,
    versionOf: () => 'kept',
    render: renderGroup,
  })
  for (const group of groups)
    fillGroup(queue.querySelector(`[data-key="${CSS.escape(group.name)}"]`), group)
}

function groupsOf(conversations) {
  if (conversations.length === 0) return []
  const names = ['Unassigned', 'Mine', state.directory.ai?.name ?? 'AI']
  const groups = new Map(names.map((name) => [name, []]))
  for (const conversation of conversations) {
    const name = groupOf(conversation)
    groups.set(name, [...(groups.get(name) ?? []), conversation])
  }
  const ordered = [...groups].map(([name, members]) => ({ name, conversations: members }))
  const shown = ordered.filter(
    ({ name, conversations: members }) => members.length > 0 || name === 'Unassigned',
  )
  return shown.toSorted((a, b) => rank(a.name, names) - rank(b.name, names))
}

function groupOf(conversation) {
  if (conversation.state === 'closed') return 'Closed'
  if (conversation.state === 'snoozed') return 'Snoozed'
  const { kind, id, name } = assignee(conversation)
  if (kind === 'nobody') return 'Unassigned'
  if (kind === 'ai') return name
  if (kind === 'team') return `Team ${name}`
  return id === String(acting().id) ? 'Mine' : 'Other teammates'
}

function rank(name, first) {
  if (first.includes(name)) return first.indexOf(name)
  if (name.startsWith('Team ')) return 10
  return { 'Other teammates': 11, Snoozed: 12 }[name] ?? 13
}

function renderGroup({ name }) {
  if (name === 'none') return emptyQueue()
  const head = element('h2', {}, element('bdi', {}, name), ' ', element('span', { class: 'hint' }))
  const list = element('ul')
  if (!folded.has(name)) return element('section', {}, head, list)
  return element('details', { class: 'fold group' }, element('summary', {}, head), list)
}

function fillGroup(section, { name, conversations }) {
  section.querySelector('h2 .hint').textContent = conversations.length
  if (name === 'Unassigned' && conversations.length === 0) {
    return replaceContent(
      section.querySelector('ul'),
      element('li', { class: 'hint nothing' }, 'Nobody waits here.'),
    )
  }
  const minute = Math.floor(Date.now() / 60_000)
  showList(section.querySelector('ul'), conversations, {
    keyOf: (conversation) => conversation.id,
    versionOf: (conversation) =>
      `${JSON.stringify(conversation)} ${minute} ${conversation.id === state.conversationId}`,
    render: renderRow,
  })
}

function renderRow(conversation) {
  const { directory } = state
  const isSnoozed = conversation.state === 'snoozed'
  const link = element(
    'a',
    {
      class: 'plain',
      href: addressOf(conversation.id),
      'aria-current': conversation.id === state.conversationId && 'true',
    },
    element(
      'span',
      { class: 'q1' },
      element(
        'b',
        { class: 'cut' },
        element('bdi', {}, nameOf(directory.contactOf(conversation) ?? conversation.source.author)),
      ),
      element('span', { class: 'meta' }, ageOf(conversation.updated_at)),
    ),
    element('span', { class: 'cut quiet', dir: 'auto' }, snippetOf(conversation, directory)),
    element(
      'span',
      { class: 'meta cut' },
      isSnoozed ? snoozeWords(conversation) : assignee(conversation).name,
    ),
  )
  return element('li', {}, link)
}

function emptyQueue() {
  return element('p', { class: 'hint nothing' }, 'No conversations yet.')
}
