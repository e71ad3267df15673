import { element, icon } from '../elements.js'

/**
 * A button that opens a list of choices: arrow keys, Home and End walk it, Escape and Tab close it,
 * the focus returns to the button. `choices` gives, at opening, `{label, isChosen, choose}` or a heading text.
 */
export function menuButton(label, choices, className = '') {
  const list = element('div', {
    class: 'menu dialog',
    role: 'menu',
    'aria-label': label,
    hidden: true,
  })
  const button = element(
    'button',
    {
      class: 'btn',
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    label,
    icon('down'),
  )
  const menu = { button, list, choices }
  button.addEventListener('click', () => (list.hidden ? open(menu) : close(menu)))
  list.addEventListener('keydown', (event) => walk(event, menu))
  const holder = element('div', { class: `menu-holder ${className}` }, button, list)
  holder.addEventListener('focusout', (event) => {
    if (!holder.contains(event.relatedTarget)) hide(menu)
  })
  return holder
}

function open(menu) {
  menu.list.replaceChildren(...menu.choices().map((choice) => entry(choice, menu)))
  menu.list.hidden = false
  menu.button.setAttribute('aria-expanded', 'true')
  menu.list.querySelector('[aria-checked="true"], button')?.focus()
}

function entry(choice, menu) {
  if (typeof choice === 'string')
    return element('p', { class: 'meta', role: 'presentation' }, choice)
  const isPick = choice.isChosen !== undefined
  const choose = () => {
    close(menu)
    choice.choose()
  }
  return element(
    'button',
    {
      type: 'button',
      role: isPick ? 'menuitemradio' : 'menuitem',
      'aria-checked': isPick && String(choice.isChosen),
      tabindex: '-1',
      onclick: choose,
    },
    element('span', { class: 'tick' }, choice.isChosen && icon('check')),
    element('span', { class: 'cut', dir: 'auto' }, choice.label),
  )
}

function walk(event, menu) {
  const entries = [...menu.list.querySelectorAll('button')]
  const here = entries.indexOf(document.activeElement)
  const targets = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }
  if (event.key === 'Escape') close(menu)
  else if (event.key in targets) entries.at(targets[event.key] % entries.length)?.focus()
  else return
  event.preventDefault()
  event.stopPropagation()
}

function close(menu) {
  hide(menu)
  menu.button.focus()
}

function hide(menu) {
  menu.list.hidden = true
  menu.button.setAttribute('aria-expanded', 'false')
}
