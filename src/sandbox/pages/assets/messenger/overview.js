import { isEmail, snippetOf, visibleMessagesOf } from '../conversation.js'
import { byId, element } from '../elements.js'
import { showList } from '../keyed-list.js'
import { ageOf } from '../times.js'
import { state } from './state.js'

/** The list of this person's conversations, newest first. */
export function showOverview(onOpen) {
  showList(byId('conversations'), state.conversations, {
    keyOf: (conversation) => conversation.id,
    versionOf: (conversation) => `${JSON.stringify(conversation)} ${minuteNow()}`,
    render: (conversation) => row(conversation, onOpen),
  })
}

function row(conversation, onOpen) {
  const { directory } = state
  const newest = visibleMessagesOf(conversation, directory).at(-1)
  const who = newest?.author.kind === 'contact' ? 'You' : newest?.author.name
  const facts = [
    isEmail(conversation) ? 'E-mail' : null,
    conversation.state === 'closed' ? 'Closed' : null,
  ]
  const button = element(
    'button',
    { class: 'row', onclick: () => onOpen(conversation.id) },
    element(
      'span',
      { class: 'row-head' },
      element('b', { class: 'cut', dir: 'auto' }, conversation.source.subject || who),
      element('span', { class: 'meta' }, ageOf(conversation.updated_at)),
    ),
    element('span', { class: 'cut quiet', dir: 'auto' }, snippetOf(conversation, directory)),
    element('span', { class: 'meta' }, facts.filter(Boolean).join(' · ')),
  )
  return element('li', {}, button)
}

function minuteNow() {
  return Math.floor(Date.now() / 60_000)
}
