import { isEmail, visibleMessagesOf } from '../conversation.js'
import { initialsOf, nameOf } from '../directory.js'
import { byId, element, replaceContent } from '../elements.js'
import { showList } from '../keyed-list.js'
import { messageBody } from '../message-body.js'
import { timeOf, toDate } from '../times.js'
import { fileChip } from './attachments.js'
import { openConversation, pendingHere, state } from './state.js'

const labels = { ai: 'AI', bot: 'Bot' }

/** The thread as its customer sees it: chat as bubbles, e-mail as letters. */
export function showThread({ onRetry, onGiveUp }) {
  const conversation = openConversation()
  const isMail = conversation ? isEmail(conversation) : false
  const messages = conversation ? visibleMessagesOf(conversation, state.directory) : []
  const pending = pendingHere()
  const items = [...messages, ...pending]
  byId('thread').classList.toggle('mail', isMail)
  showList(byId('messages'), items, {
    keyOf: (item) => item.id,
    versionOf: (item) => JSON.stringify([item, item === items.at(-1), isMail]),
    render: (item) => {
      if (item.progress) return pendingItem(item, { onRetry, onGiveUp })
      return isMail ? letter(item) : bubble(item, item === items.at(-1))
    },
  })
}

function bubble(message, isLast) {
  const isMine = message.author.kind === 'contact'
  const body = element('div', { class: isMarked(message) }, messageBody(message))
  if (isMine) {
    const seen = element('p', { class: 'meta seen' }, 'Delivered ', timeOf(message.at))
    return element('li', { class: 'm me' }, spokenAuthor('You'), body, isLast && seen)
  }
  return element('li', { class: `m them is-${message.author.kind}` }, byline(message.author), body)
}

function letter(message) {
  const isMine = message.author.kind === 'contact'
  const name = isMine ? nameOf(state.directory.contact(state.contactId)) : message.author.name
  const mark = element('span', { class: `mark ${message.author.kind}`, 'aria-hidden': 'true' })
  if (message.author.kind !== 'ai') mark.append(initialsOf(name))
  const head = element(
    'header',
    {},
    mark,
    element('b', { class: 'cut', dir: 'auto' }, name),
    labels[message.author.kind] && element('span', { class: 'word' }, labels[message.author.kind]),
    element('span', { class: 'meta push' }, timeOf(message.at)),
  )
  return element(
    'li',
    { class: 'letter' },
    head,
    element('div', { class: isMarked(message) }, messageBody(message)),
  )
}

function pendingItem(message, { onRetry, onGiveUp }) {
  const words =
    message.text &&
    element('div', { class: 'text typed', dir: 'auto' }, element('p', {}, message.text))
  const files =
    message.files.length > 0 &&
    element(
      'ul',
      { class: 'files' },
      message.files.map((file) => fileChip(file)),
    )
  const body = element('div', { class: 'b' }, words, files)
  return element(
    'li',
    { class: 'm me' },
    spokenAuthor('You'),
    body,
    progressLine(message, { onRetry, onGiveUp }),
  )
}

function progressLine(message, { onRetry, onGiveUp }) {
  if (message.progress === 'sending') return element('p', { class: 'meta seen' }, 'Sending…')
  return element(
    'p',
    { class: 'meta seen failed' },
    `Could not be sent. ${message.cause} `,
    element('button', { class: 'link', onclick: () => onRetry(message) }, 'Try again'),
    ' or ',
    element('button', { class: 'link', onclick: () => onGiveUp(message) }, 'take it back'),
  )
}

function byline(author) {
  const label = labels[author.kind]
  return element('p', { class: 'meta by' }, element('bdi', {}, author.name), label && ` · ${label}`)
}

function spokenAuthor(name) {
  return element('span', { class: 'sr' }, `${name}: `)
}

function isMarked(message) {
  return message.isRedacted ? 'b gone' : 'b'
}

/** Who answered last, in the head of the chat. */
export function showHead() {
  const conversation = openConversation()
  const title = conversation?.source.subject || 'Oddmoor Paper'
  byId('chat-title').textContent = state.view === 'overview' ? 'Your conversations' : title
  replaceContent(
    byId('chat-with'),
    state.isLive ? headWords(conversation) : 'Connection lost, trying again…',
  )
  byId('back').hidden = state.view === 'overview' || state.conversations.length === 0
}

function headWords(conversation) {
  if (state.view === 'overview') return 'Oddmoor Paper'
  if (!conversation) return 'A new conversation'
  const answers = visibleMessagesOf(conversation, state.directory).filter(
    ({ author }) => author.kind !== 'contact',
  )
  const { author, at } = answers.at(-1) ?? {}
  if (!author) return 'Nobody has answered yet'
  const label = labels[author.kind] ? ` (${labels[author.kind]})` : ''
  const isToday = toDate(at).toDateString() === new Date().toDateString()
  return [`${author.name}${label} answered ${isToday ? 'at ' : ''}`, timeOf(at)]
}
