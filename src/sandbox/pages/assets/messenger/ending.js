import { ask } from '../control-api.js'
import { byId, element, replaceContent } from '../elements.js'
import { openConversation, state } from './state.js'

const words = ['Terrible', 'Bad', 'All right', 'Good', 'Great']
let shown = ''

/** After a close: how was it, and that writing opens it again. `onTrouble` gets a failure's words. */
export function showEnding({ onChange, onTrouble }) {
  const conversation = openConversation()
  const isClosed = state.view === 'thread' && conversation?.state === 'closed'
  const rating = conversation?.conversation_rating?.rating ?? null
  const version = JSON.stringify([isClosed, state.conversationId, rating])
  if (version === shown) return
  shown = version
  const ending = byId('ending')
  ending.hidden = !isClosed
  if (isClosed)
    replaceContent(ending, notice(), rating ? thanks(rating) : question({ onChange, onTrouble }))
}

function notice() {
  return element('p', { class: 'meta' }, 'This conversation is closed. Write again to open it.')
}

function thanks(rating) {
  return element(
    'p',
    { class: 'strong' },
    `You rated it ${rating} of 5, ${words[rating - 1]}. Thank you.`,
  )
}

function question({ onChange, onTrouble }) {
  const choices = words.map((word, index) =>
    element(
      'label',
      { class: 'score' },
      element('input', { type: 'radio', name: 'rating', value: index + 1, required: true }),
      element('span', {}, `${index + 1}`),
      element('span', { class: 'sr' }, word),
    ),
  )
  const remark = element('input', {
    class: 'input compact',
    name: 'remark',
    maxlength: 1000,
    dir: 'auto',
    placeholder: 'A remark, if you like',
    'aria-label': 'A remark, if you like',
  })
  return element(
    'form',
    { class: 'rate', onsubmit: (event) => void rate(event, { onChange, onTrouble }) },
    element(
      'fieldset',
      {},
      element('legend', {}, 'How was it?'),
      element('div', { class: 'scores' }, choices),
    ),
    element(
      'p',
      { class: 'ends meta', 'aria-hidden': 'true' },
      element('span', {}, words[0]),
      element('span', {}, words.at(-1)),
    ),
    remark,
    element('button', { class: 'btn' }, 'Send rating'),
  )
}

async function rate(event, { onChange, onTrouble }) {
  event.preventDefault()
  const form = new FormData(event.target)
  const remark = String(form.get('remark') ?? '').trim()
  const body = { rating: Number(form.get('rating')), ...(remark && { remark }) }
  try {
    await ask('POST', `/conversations/${state.conversationId}/rate`, body)
    byId('words').focus()
    onChange()
  } catch (error) {
    onTrouble(`The rating could not be sent. ${error.message}`)
  }
}
