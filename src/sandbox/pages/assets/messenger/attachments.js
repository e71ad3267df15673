import { byId, element, icon, replaceContent } from '../elements.js'
import { sizeOf } from '../message-body.js'

const mostFiles = 10
const mostBytes = 10_000_000

let chosen = []

/** Files come by the button, by pasting and by dropping; `onRefuse` gets a sentence when one is refused. */
export function listenToFiles(onRefuse) {
  const input = byId('file-input')
  byId('attach').addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    add([...input.files], onRefuse)
    input.value = ''
    byId('words').focus()
  })
  byId('words').addEventListener('paste', (event) => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    add([...event.clipboardData.files], onRefuse)
  })
  const chat = byId('chat')
  chat.addEventListener('dragover', (event) => event.preventDefault())
  chat.addEventListener('drop', (event) => {
    event.preventDefault()
    add([...event.dataTransfer.files], onRefuse)
  })
}

/** Empties the tray and answers what was in it. */
export function takeFiles() {
  const files = chosen
  chosen = []
  showTray()
  return files
}

/** Puts files back that were on their way. */
export function returnFiles(files) {
  chosen = [...files, ...chosen].slice(0, mostFiles)
  showTray()
}

/** Reads files as the control API takes them. */
export function encodeFiles(files) {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      content_type: file.type || 'application/octet-stream',
      data: await toBase64(file.blob),
    })),
  )
}

/** A file on its way: its picture or its name, and a button that takes it out where there is one. */
export function fileChip(file, remove) {
  const picture = file.preview && element('img', { src: file.preview, alt: '' })
  return element(
    'li',
    { class: 'file' },
    picture || icon('file'),
    element('span', { class: 'cut', dir: 'auto' }, file.name),
    element('span', { class: 'size' }, sizeOf(file.blob.size)),
    remove,
  )
}

function add(files, onRefuse) {
  const room = mostFiles - chosen.length
  const fitting = files.filter((file) => file.size <= mostBytes && file.size > 0)
  chosen = [...chosen, ...fitting.slice(0, room).map(toChosen)]
  if (fitting.length < files.length) onRefuse('A file may have up to 10 MB and must not be empty.')
  else if (fitting.length > room) onRefuse(`One message takes up to ${mostFiles} files.`)
  showTray()
}

function toChosen(blob) {
  const isPicture = /^image\/(png|jpeg|gif|webp|avif)$/.test(blob.type)
  const preview = isPicture ? URL.createObjectURL(blob) : null
  return { name: blob.name || 'pasted-image.png', type: blob.type, blob, preview }
}

function showTray() {
  const tray = byId('files')
  tray.hidden = chosen.length === 0
  replaceContent(
    tray,
    chosen.map((file) => fileChip(file, removeButton(file))),
  )
}

function removeButton(file) {
  const remove = () => {
    chosen = chosen.filter((other) => other !== file)
    showTray()
    byId('words').focus()
  }
  const label = `Take out ${file.name}`
  return element(
    'button',
    { class: 'btn bare icon slim', type: 'button', 'aria-label': label, onclick: remove },
    icon('cross'),
  )
}

function toBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(reader.result.slice(reader.result.indexOf(',') + 1)),
    )
    reader.addEventListener('error', () => reject(new Error('The file could not be read.')))
    reader.readAsDataURL(blob)
  })
}
