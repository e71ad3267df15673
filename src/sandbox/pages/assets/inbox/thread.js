import { linesOf } from '../conversation.js'
import { initialsOf } from '../directory.js'
import { byId, element, icon } from '../elements.js'
import { showList } from '../keyed-list.js'
import { messageBody } from '../message-body.js'
import { timeOf } from '../times.js'
import { perform } from './acts.js'
import { state } from './state.js'

/** Everything that happened in the open conversation, notes and events too. */
export function showThread() {
  const { open } = state
  byId('talk').hidden = !open
  showList(byId('thread'), open ? linesOf(open, state.directory) : [], {
    keyOf: (line) => `${open.id}/${line.id}`,
    versionOf: (line) => JSON.stringify(line),
    render: renderLine,
  })
}

function renderLine(line) {
  if (line.kind === 'event') return renderEvent(line)
  return line.kind === 'note' ? renderNote(line) : renderMessage(line)
}

function renderEvent(line) {
  const thing = line.thing && [' ', element('b', { class: 'strong', dir: 'auto' }, line.thing)]
  return element(
    'li',
    { class: 'e meta' },
    element('bdi', {}, line.before),
    thing,
    ', ',
    timeOf(line.at),
  )
}

function renderMessage(line) {
  const label = { ai: 'AI', bot: 'Bot', teammate: 'Teammate' }[line.author.kind]
  const subject = line.subject && element('p', { class: 'strong', dir: 'auto' }, line.subject)
  return element(
    'li',
    { class: 'p' },
    markOf(line.author),
    element(
      'div',
      { class: line.isRedacted && 'gone' },
      element(
        'p',
        { class: 'by' },
        element('b', { dir: 'auto' }, line.author.name),
        label && element('span', { class: 'sr' }, `, ${label}`),
        ' ',
        meta(line),
      ),
      subject,
      messageBody(line),
    ),
  )
}

function renderNote(line) {
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, icon('note'))
  const head = element(
    'p',
    { class: 'by' },
    element('b', {}, 'Note'),
    ' ',
    element('span', { dir: 'auto' }, line.author.name),
    ' ',
    meta(line),
  )
  const body = element('div', { class: line.isRedacted && 'gone' }, messageBody(line))
  return element('li', { class: 'p' }, mark, element('div', { class: 'paper' }, head, body))
}

function meta(line) {
  return element(
    'span',
    { class: 'meta' },
    timeOf(line.at),
    line.isRedacted ? ' · deleted' : redactButton(line),
  )
}

// Only what a teammate or the AI wrote can be taken back from here.
function redactButton(line) {
  if (line.author.kind === 'contact' || !line.html || line.partId === state.open.source.id)
    return null
  const takeBack = () => {
    byId('talk').focus()
    void perform(`/conversations/${state.open.id}/redact`, { part_id: line.partId }, 'Deleted.')
  }
  return element(
    'button',
    { class: 'link redact', onclick: takeBack },
    'Delete',
    element('span', { class: 'sr' }, ` what ${line.author.name} wrote`),
  )
}

function markOf({ kind, name }) {
  const words = kind === 'ai' ? null : initialsOf(name)
  return element('span', { class: `mark ${kind}`, 'aria-hidden': 'true' }, words)
}
