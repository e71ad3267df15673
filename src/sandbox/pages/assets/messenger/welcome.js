import { byId, element, replaceContent } from '../elements.js'
import { draft } from './composer.js'
import { pendingHere, state } from './state.js'

const samples = [
  'Do you ship to Norway, and how long does it take?',
  'How do I cancel the Paper Club?',
  'I would like to talk to a person.',
]

/** What to do in an empty thread: questions that the sample knowledge answers. */
export function showWelcome() {
  const welcome = byId('welcome')
  const isWanted = state.view === 'new' && pendingHere().length === 0
  if (isWanted === !welcome.hidden) return
  welcome.hidden = !isWanted
  const items = samples.map((words) =>
    element('li', {}, element('button', { class: 'chip', onclick: () => draft(words) }, words)),
  )
  replaceContent(
    welcome,
    element('p', { class: 'strong' }, 'Ask anything about orders, paper and ink.'),
    element('p', { class: 'meta' }, 'Try asking:'),
    element('ul', {}, items),
  )
}
