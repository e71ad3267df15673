import { element, icon } from './elements.js'
import { outerLink, pictureOf, toOwnUrl, isSafeLink, toSafeNodes } from './safe-html.js'

const units = ['B', 'kB', 'MB']
const picture = /^image\/(png|jpeg|gif|webp|avif)$/

/** The words of a message and its files, built from checked nodes. */
export function messageBody(line) {
  const words = line.html
    ? element('div', { class: 'text', dir: 'auto' }, toSafeNodes(line.html))
    : null
  const files = line.files.length
    ? element('ul', { class: 'files' }, line.files.map(fileItem))
    : null
  return [words, files]
}

export function sizeOf(bytes) {
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`
}

/** A message of typed words as HTML: each blank line starts a paragraph, nothing typed is markup. */
export function typedToHtml(text) {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n\s*\n/)
  return paragraphs
    .filter((words) => words.trim() !== '')
    .map((words) => `<p>${escapeHtml(words.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

function fileItem(file) {
  const own = toOwnUrl(file.url)
  if (own !== null && picture.test(file.content_type)) {
    return element('li', {}, outerLink(own, pictureOf(own, file.name)))
  }
  const href = own ?? (isSafeLink(file.url) ? file.url : null)
  const words = [
    icon('file'),
    element('span', { class: 'cut', dir: 'auto' }, file.name || 'File'),
    file.filesize > 0 && element('span', { class: 'size' }, sizeOf(file.filesize)),
  ]
  const shown = href ? outerLink(href, ...words) : element('span', { class: 'file' }, ...words)
  return element('li', {}, shown)
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
