import { ask } from '../control-api.js'
import { element } from '../elements.js'

const labels = {
  webhook_duplicates: 'Extra copies of each webhook',
  webhook_drop: 'Share of webhooks lost, 0 to 1',
  webhook_delay_ms: 'Webhooks late by, ms',
  webhook_reorder_ms: 'Webhooks shuffled within, ms',
  webhook_retry_s: 'Second attempt after, s',
  webhook_null_id: 'Webhooks without an id',
  webhook_version: 'Webhook version',
  rate_limit: 'Calls allowed in 10 s',
  search_lag_ms: 'Search lags by, ms',
  file_ttl_s: 'File addresses live, s',
}

/** The knobs of the workspace, in the order in which they are wanted; only what changed is sent. */
export function settingsForm(settings) {
  let current = settings
  const said = element('p', { class: 'meta', role: 'status' })
  const fields = Object.keys(labels)
    .filter((name) => name in settings)
    .map((name) => field(name, settings[name]))
  const form = element(
    'form',
    { class: 'grid-form' },
    fields,
    element('button', { class: 'btn' }, 'Save settings'),
    said,
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    try {
      current = await ask('PATCH', '/settings', changesOf(form, current))
      said.textContent = 'Saved.'
    } catch (error) {
      said.textContent = error.message
    }
  })
  return [element('h3', {}, 'Webhooks and limits'), form]
}

function field(name, value) {
  if (typeof value === 'boolean') {
    return element(
      'label',
      { class: 'inline wide' },
      element('input', { type: 'checkbox', name, checked: value }),
      labels[name],
    )
  }
  const kind =
    typeof value === 'number' ? { type: 'number', min: 0, step: 'any' } : { type: 'text' }
  return element(
    'label',
    { class: 'field' },
    element('span', {}, labels[name]),
    element('input', { class: 'input compact', name, value, required: true, ...kind }),
  )
}

function changesOf(form, settings) {
  const values = Object.keys(labels)
    .filter((name) => name in settings)
    .map((name) => [name, valueOf(form.elements[name])])
  return Object.fromEntries(values.filter(([name, value]) => value !== settings[name]))
}

function valueOf(input) {
  if (input.type === 'checkbox') return input.checked
  return input.type === 'number' ? Number(input.value) : input.value.trim()
}
