import { byId, element, icon, spoken } from '../elements.js'
import { showList } from '../keyed-list.js'
import { durationOf, preciseTimeOf } from '../times.js'
import { state } from './state.js'

const mostEntries = 200
const quietWords = 'None yet. They show here as soon as a customer or a teammate does something.'
const unsubscribedWords =
  'None yet, and no app listens. Subscribe one with PUT /_sandbox/webhooks and its address.'

/** Webhooks out and API calls in, newest first; an open entry stays open while others arrive. */
export function showWire() {
  const entries = [...state.deliveries.map(deliveryEntry), ...state.requests.map(requestEntry)]
    .toSorted((a, b) => b.at - a.at || b.order - a.order)
    .slice(0, mostEntries)
  byId('wire-scope').textContent = state.open
    ? 'of this conversation, newest first'
    : 'newest first'
  byId('wire-empty').hidden = entries.length > 0
  byId('wire-empty').textContent = state.isSubscribed ? quietWords : unsubscribedWords
  showList(byId('wire'), entries, {
    keyOf: (entry) => entry.key,
    versionOf: (entry) => entry.version,
    render: renderEntry,
  })
}

function deliveryEntry(delivery, order) {
  const [first] = delivery.attempts
  const at = new Date(first?.at ?? delivery.at)
  return {
    key: `webhook-${delivery.id}`,
    version: JSON.stringify(delivery),
    at,
    order,
    direction: 'arrow',
    spoken: 'Webhook out',
    what: delivery.topic,
    status: first ? statusOf(first) : delivery.state,
    facts: [
      preciseTimeOf(at),
      took(first),
      delivery.duplicate && 'duplicate',
      delivery.notification_id === null && 'without an id',
    ],
    look: unusualDelivery(delivery),
    body: delivery.body,
    attempts: delivery.attempts,
  }
}

function unusualDelivery({ state: now, attempts }) {
  if (attempts.length > 1) return `attempt ${attempts.length} of 2: ${statusOf(attempts.at(-1))}`
  return (
    { retrying: 'will be tried again', failed: 'failed', dropped: 'lost on purpose' }[now] ?? null
  )
}

function requestEntry(request, order) {
  const at = new Date(request.at)
  return {
    key: `call-${request.id}`,
    version: JSON.stringify(request),
    at,
    order,
    direction: 'call',
    spoken: 'API call in',
    what: `${request.method} ${shortPath(request.path)}`,
    status: request.status ?? 'no answer',
    facts: [preciseTimeOf(at), took(request), purposeOf(request)],
    look: request.fault?.replace('_', ' '),
    body: request.body,
    path: wholePath(request),
    attempts: [],
  }
}

function renderEntry(entry) {
  const facts = entry.facts
    .filter(Boolean)
    .flatMap((fact) => [' · ', fact])
    .slice(1)
  const look = entry.look && [
    ' · ',
    element('b', { class: 'strong look' }, icon('look'), ` ${entry.look}`),
  ]
  const head = [
    element('span', { class: 'dir' }, icon(entry.direction), spoken(entry.spoken)),
    element('span', { class: 'mono what' }, entry.what),
    element('span', { class: 'mono st' }, String(entry.status)),
    element('span', { class: 'meta what2' }, facts, look),
  ]
  return element('li', {}, element('details', {}, element('summary', {}, head), detailsOf(entry)))
}

function detailsOf(entry) {
  const path = entry.path && element('p', { class: 'mono whole' }, entry.path)
  const attempts = entry.attempts.map((attempt, index) =>
    element('li', {}, `Attempt ${index + 1}: ${statusOf(attempt)}, `, preciseTimeOf(attempt.at)),
  )
  const hasBody = entry.body !== null && entry.body !== undefined && entry.body !== ''
  const body = hasBody
    ? element(
        'pre',
        { class: 'mono', tabindex: '0', role: 'region', 'aria-label': `Body of ${entry.what}` },
        JSON.stringify(entry.body, null, 2),
      )
    : element('p', { class: 'hint' }, 'Without a body.')
  return element(
    'div',
    { class: 'inner' },
    path,
    attempts.length > 0 && element('ol', { class: 'meta' }, attempts),
    body,
  )
}

function statusOf(attempt) {
  return attempt.status ?? 'no answer'
}

function took(entry) {
  return typeof entry?.took_ms === 'number' ? durationOf(entry.took_ms) : null
}

// A reply call says in its body whether it is a note; the last digits of an id are enough to tell calls apart.
function purposeOf(request) {
  if (!request.path.endsWith('/reply')) return null
  return request.body?.message_type === 'note' ? 'as a note' : 'as a reply'
}

function wholePath({ path, query }) {
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

function shortPath(path) {
  return path.replace(/^\/conversations\/\d*?(\d{1,4})(?=\/|$)/, '…/$1')
}
