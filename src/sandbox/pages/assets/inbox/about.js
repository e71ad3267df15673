import { nameOf } from '../directory.js'
import { byId, element, replaceContent } from '../elements.js'
import { act, perform } from './acts.js'
import { menuButton } from './menu.js'
import { snoozes } from './snoozes.js'
import { assignee, state } from './state.js'
import { isEmail, snoozeWords } from '../conversation.js'

let shown = ''

/** Who has it, tags, attributes and rating. The forms are made once, so that they keep their words. */
export function showAbout() {
  const { open } = state
  byId('about').hidden = !open
  if (!open) return
  if (byId('about-forms').childElementCount === 0) replaceContent(byId('about-forms'), forms())
  const version = JSON.stringify([summaryOf(open), open.id, open.tags, open.custom_attributes])
  if (version === shown) return
  shown = version
  byId('about-line').textContent = summaryOf(open)
  const facts = [
    contactRows(open),
    row('Channel', isEmail(open) ? 'E-mail' : 'Chat'),
    row('Tags', tagList(open)),
    attributeRows(open),
    ratingRows(open),
  ]
  replaceContent(byId('about-facts'), facts)
}

function forms() {
  const attributeFields = [textField('name', 'Attribute'), textField('value', 'Value'), kindField()]
  return [
    form('Add a tag', [textField('name', 'Tag')], addTag),
    form('Set an attribute', attributeFields, setAttribute),
    menuButton('Snooze', snoozes, 'phone'),
  ]
}

function summaryOf(open) {
  const rating = open.conversation_rating?.rating
  const facts = [
    { closed: 'Closed', snoozed: snoozeWords(open) }[open.state],
    assigneeWords(open),
    countOf(open.tags.tags.length, 'tag'),
    countOf(Object.keys(open.custom_attributes).length, 'attribute'),
    rating && `rated ${rating} of 5`,
  ]
  return facts.filter(Boolean).join(' · ')
}

// Intercom keeps the team when a teammate of it takes over.
function assigneeWords(open) {
  const { kind, name, team } = assignee(open)
  if (kind === 'nobody') return 'Unassigned'
  const alsoTeam = kind !== 'team' && team !== '0'
  return `Assigned to ${name}${alsoTeam ? `, team ${state.directory.teamName(team)}` : ''}`
}

function countOf(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function contactRows(open) {
  const contact = state.directory.contactOf(open)
  if (!contact) return []
  const email = contact.email ? ` · ${contact.email}` : ''
  return row(
    contact.role === 'lead' ? 'Lead' : 'User',
    element('bdi', {}, `${nameOf(contact)}${contact.name ? email : ''}`),
  )
}

function tagList(open) {
  const names = (open.tags?.tags ?? []).map((tag) =>
    element('li', { class: 'tag', dir: 'auto' }, tag.name),
  )
  return names.length > 0 ? element('ul', { class: 'wrap' }, names) : 'none'
}

function attributeRows(open) {
  return Object.entries(open.custom_attributes ?? {}).map(([name, value]) =>
    row(name, element('bdi', {}, String(value))),
  )
}

function ratingRows(open) {
  const { rating, remark } = open.conversation_rating ?? {}
  if (!rating) return []
  return row('Rating', element('bdi', {}, remark ? `${rating} of 5: ${remark}` : `${rating} of 5`))
}

function row(name, value) {
  return [element('dt', { class: 'cut', dir: 'auto', title: name }, name), element('dd', {}, value)]
}

function form(label, fields, submit) {
  const onsubmit = async (event) => {
    event.preventDefault()
    const values = Object.fromEntries(new FormData(event.target))
    if (await submit(values)) event.target.reset()
  }
  return element(
    'form',
    { class: 'line-form', onsubmit },
    fields,
    element('button', { class: 'btn' }, label),
  )
}

function textField(name, label) {
  return element('input', {
    class: 'input compact',
    name,
    'aria-label': label,
    placeholder: label,
    required: true,
    maxlength: 200,
    dir: 'auto',
    autocomplete: 'off',
  })
}

function kindField() {
  const kinds = ['Text', 'Number', 'Yes or no'].map((kind) => element('option', {}, kind))
  return element(
    'select',
    { class: 'input compact short', name: 'kind', 'aria-label': 'Kind of value' },
    kinds,
  )
}

function addTag({ name }) {
  return act('/tags', { name: name.trim() }, `Tagged ${name}.`)
}

function setAttribute({ name, value, kind }) {
  const isYes = /^(yes|true|1)$/i.test(value.trim())
  const values = { Text: value, Number: Number(value), 'Yes or no': isYes }
  const body = { custom_attributes: { [name.trim()]: values[kind] } }
  return perform(`/conversations/${state.open.id}/attributes`, body, `Set ${name}.`)
}
