import { byId, element, icon, replaceContent } from '../elements.js'

/**
 * Shows the page's one dialog: focus moves in, Escape and the cross close it, and the focus goes
 * back to where it was. Answers a function that closes it.
 */
export function openDialog(title, ...content) {
  const dialog = byId('dialog')
  const close = () => dialog.close()
  replaceContent(
    dialog,
    element(
      'header',
      {},
      element('h2', { id: 'dialog-title', tabindex: '-1', autofocus: true }, title),
      element(
        'button',
        { class: 'btn bare icon push', type: 'button', 'aria-label': 'Close', onclick: close },
        icon('cross'),
      ),
    ),
    element('div', { class: 'dialog-body' }, content),
  )
  dialog.setAttribute('aria-labelledby', 'dialog-title')
  if (!dialog.open) dialog.showModal()
  return close
}

/** Asks before what cannot be undone; `act` runs when the person says so. */
export function confirmFirst({ title, words, label }, act) {
  const yes = element('button', { class: 'btn danger', type: 'button' }, label)
  const no = element('button', { class: 'btn', type: 'button' }, 'Cancel')
  const close = openDialog(
    title,
    element('p', {}, words),
    element('div', { class: 'wrap' }, no, yes),
  )
  no.addEventListener('click', close)
  yes.addEventListener('click', () => {
    close()
    act()
  })
}
