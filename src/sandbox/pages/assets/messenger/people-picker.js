import { nameOf } from '../directory.js'
import { byId, element, replaceContent } from '../elements.js'
import { state } from './state.js'

export const newVisitor = 'new'

/** Fills the picker when people came or went; `onPick` gets a contact's id or `newVisitor`. */
export function listenToPicker(onPick) {
  byId('writing-as').addEventListener('change', (event) => onPick(event.target.value))
}

export function showPicker() {
  const picker = byId('writing-as')
  const wanted = state.directory.contacts.map((contact) => [contact.id, labelOf(contact)])
  const options = [...wanted, [newVisitor, 'New visitor']]
  const shown = [...picker.options].map((option) => [option.value, option.text])
  if (JSON.stringify(shown) !== JSON.stringify(options)) {
    replaceContent(
      picker,
      options.map(([value, label]) => element('option', { value }, label)),
    )
  }
  picker.value = state.contactId ?? newVisitor
}

function labelOf(contact) {
  return `${nameOf(contact).slice(0, 60)}, ${contact.role}`
}
