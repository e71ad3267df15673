import { ask } from '../control-api.js'
import { element, replaceContent } from '../elements.js'
import { openDialog } from './dialog.js'
import { settingsForm } from './settings-form.js'
import { state } from './state.js'

const operations = {
  replyConversation: 'Reply or note',
  manageConversation: 'Assign, close, open, snooze',
  attachTagToConversation: 'Tag',
  detachTagFromConversation: 'Remove a tag',
  retrieveConversation: 'Read a conversation',
  updateConversation: 'Set attributes',
  listConversations: 'List conversations',
  searchConversations: 'Search conversations',
  redactConversation: 'Redact',
  ShowContact: 'Read a contact',
  identifyAdmin: 'Who am I',
  listAdmins: 'List teammates',
  listTeams: 'List teams',
}
const kinds = {
  status: 'Answer with an error',
  reset: 'Break the connection',
  hang: 'Never answer',
  delay: 'Answer late',
}

/** The dialog that makes the sandbox misbehave: faults of the API, and knobs of the webhooks; on a phone also the way to a reset. */
export async function openFaults(onReset) {
  const list = element('div', { class: 'fault-list' })
  const trouble = element('p', { class: 'trouble', role: 'alert', hidden: true })
  const attempt = (act) =>
    act().then(
      () => showWords(trouble, ''),
      (error) => showWords(trouble, error.message),
    )
  const refresh = () => attempt(() => showFaults(list, { attempt, refresh }))
  const knobs = await settingsPart()
  const reset = element(
    'button',
    { class: 'btn danger phone', type: 'button', onclick: onReset },
    'Reset the sandbox',
  )
  openDialog(
    'Faults',
    trouble,
    element('h3', {}, 'API calls that misbehave'),
    list,
    faultForm({ attempt, refresh }),
    knobs,
    reset,
  )
  await refresh()
}

async function settingsPart() {
  try {
    return settingsForm(await ask('GET', '/settings'))
  } catch (error) {
    return element('p', { class: 'trouble' }, error.message)
  }
}

async function showFaults(list, { attempt, refresh }) {
  const { items } = await ask('GET', '/faults')
  if (items.length === 0)
    return replaceContent(
      list,
      element('p', { class: 'hint' }, 'None: every call is answered as it should be.'),
    )
  const clear = () => attempt(() => ask('DELETE', '/faults').then(refresh))
  replaceContent(
    list,
    element('ul', { class: 'rows' }, items.map(faultItem)),
    element('button', { class: 'btn', type: 'button', onclick: clear }, 'Remove all'),
  )
}

function faultItem(fault) {
  const kind =
    fault.kind === 'status' ? `answers ${fault.status}` : kinds[fault.kind]?.toLowerCase()
  const when = fault.when === 'after' ? 'after the effect' : 'before the effect'
  const where = fault.conversation_id
    ? `conversation ${fault.conversation_id}`
    : 'every conversation'
  const hits = `${fault.hits} of ${fault.times} hit`
  return element(
    'li',
    {},
    element('span', { class: 'mono' }, fault.operation ?? 'any call'),
    element('span', { class: 'meta' }, [kind, when, where, hits].join(' · ')),
  )
}

function faultForm({ attempt, refresh }) {
  const form = element(
    'form',
    { class: 'grid-form' },
    choice('Call', 'operation', { '': 'Any call', ...operations }),
    choice('What happens', 'kind', kinds),
    number('Status', 'status', { value: 503, min: 400, max: 599 }),
    choice('When', 'when', { before: 'Before the effect', after: 'After the effect' }),
    number('Times', 'times', { value: 1, min: 1, max: 1000 }),
    number('Late by, ms', 'ms', { value: 5000, min: 0, max: 600_000 }),
    state.open &&
      element(
        'label',
        { class: 'inline wide' },
        element('input', { type: 'checkbox', name: 'here', value: 'on' }),
        'Only in this conversation',
      ),
    element('button', { class: 'btn primary' }, 'Add fault'),
  )
  const fit = () => fitFields(form)
  form.addEventListener('change', fit)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void attempt(() => ask('POST', '/faults', faultOf(new FormData(form))).then(refresh))
  })
  fit()
  return form
}

// Only what the chosen kind uses is asked.
function fitFields(form) {
  const kind = form.elements.kind.value
  form.elements.status.closest('label').hidden = kind !== 'status'
  form.elements.ms.closest('label').hidden = kind !== 'delay'
}

function faultOf(form) {
  const kind = form.get('kind')
  return {
    kind,
    when: form.get('when'),
    times: Number(form.get('times')),
    ...(form.get('operation') && { operation: form.get('operation') }),
    ...(kind === 'status' && { status: Number(form.get('status')) }),
    ...(kind === 'delay' && { ms: Number(form.get('ms')) }),
    ...(form.get('here') && { conversation_id: state.open.id }),
  }
}

function choice(label, name, options) {
  const entries = Object.entries(options).map(([value, words]) =>
    element('option', { value }, words),
  )
  return element(
    'label',
    { class: 'field' },
    element('span', {}, label),
    element('select', { class: 'input compact', name }, entries),
  )
}

function number(label, name, limits) {
  return element(
    'label',
    { class: 'field' },
    element('span', {}, label),
    element('input', { class: 'input compact', type: 'number', name, required: true, ...limits }),
  )
}

function showWords(trouble, words) {
  trouble.textContent = words
  trouble.hidden = words === ''
}
