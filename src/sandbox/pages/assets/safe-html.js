import { element } from './elements.js'

const kept = new Set(['P', 'BR', 'B', 'I', 'STRONG', 'EM', 'A', 'UL', 'OL', 'LI', 'IMG'])
const paragraphs = new Set(['DIV', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR'])
const blocks = new Set([...paragraphs, 'P', 'UL', 'OL', 'LI'])
const dropped = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'NOSCRIPT', 'TITLE', 'META'],
  ...['LINK', 'BASE', 'SELECT', 'TEXTAREA', 'AUDIO', 'VIDEO', 'CANVAS', 'SVG', 'MATH', 'HEAD'],
])
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])
const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g

/**
 * Turns a message's HTML into nodes built from an allow-list; attributes are never copied, only
 * checked addresses are. The document that parses it is inert: nothing loads and nothing runs.
 */
export function toSafeNodes(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const fragment = document.createDocumentFragment()
  fragment.append(...copyAll(parsed.body, { inLink: false }))
  return fragment
}

/** The words of a message on one line, for lists; pictures and files become a word. */
export function toPlainText(html) {
  const nodes = toSafeNodes(html)
  for (const image of nodes.querySelectorAll('img, .no-image')) image.replaceWith('[Image] ')
  for (const edge of nodes.querySelectorAll('p, li, br')) edge.append(' ')
  for (const edge of nodes.querySelectorAll('br')) edge.replaceWith(' ')
  return nodes.textContent.replaceAll(/\s+/g, ' ').trim()
}

/** A file's address when it is the sandbox's own, seen from the name under which this page was opened. */
export function toOwnUrl(text) {
  const url = URL.parse(text, location.href)
  if (!url) return null
  const isSameMachine = loopbackHosts.has(url.hostname) && loopbackHosts.has(location.hostname)
  const isOwn = url.origin === location.origin || (isSameMachine && url.port === location.port)
  return isOwn ? location.origin + url.pathname + url.search : null
}

/** True for addresses that a reader may follow. */
export function isSafeLink(text) {
  return ['http:', 'https:', 'mailto:'].includes(URL.parse(text)?.protocol ?? '')
}

/** A link that leaves the page without telling where it came from. */
export function outerLink(href, ...words) {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...words)
}

function copyAll(node, place) {
  return [...node.childNodes].flatMap((child) => copy(child, place))
}

function copy(node, place) {
  if (node.nodeType === Node.TEXT_NODE) return copyText(node.data, place)
  if (node.nodeType !== Node.ELEMENT_NODE || dropped.has(node.tagName.toUpperCase())) return []
  if (node.tagName === 'A') return copyLink(node, place)
  if (node.tagName === 'IMG') return [copyImage(node)]
  if (kept.has(node.tagName)) return [element(node.tagName, {}, ...copyAll(node, place))]
  const isParagraph = paragraphs.has(node.tagName) && !hasBlockInside(node)
  return isParagraph ? [element('p', {}, ...copyAll(node, place))] : copyAll(node, place)
}

function copyLink(node, place) {
  const href = node.getAttribute('href') ?? ''
  if (place.inLink || !isSafeLink(href)) return copyAll(node, place)
  return [outerLink(href, ...copyAll(node, { inLink: true }))]
}

function copyImage(node) {
  const src = toOwnUrl(node.getAttribute('src') ?? '')
  if (src === null) return element('span', { class: 'no-image' }, '[Image from another place]')
  return pictureOf(src, node.getAttribute('alt') ?? '')
}

/** A picture that says so in words when it cannot be loaded, as when its address has expired. */
export function pictureOf(src, alt) {
  const image = element('img', { src, alt: alt || 'Picture', loading: 'lazy', decoding: 'async' })
  image.addEventListener('error', () => {
    image.replaceWith(element('span', { class: 'no-image' }, `[${alt || 'Image'}: not available]`))
  })
  return image
}

function copyText(text, place) {
  if (place.inLink) return [text]
  const nodes = []
  let end = 0
  for (const match of text.matchAll(address)) {
    nodes.push(text.slice(end, match.index), outerLink(match[0], match[0]))
    end = match.index + match[0].length
  }
  return [...nodes, text.slice(end)].filter((node) => node !== '')
}

function hasBlockInside(node) {
  return [...node.querySelectorAll('*')].some((inner) => blocks.has(inner.tagName))
}
