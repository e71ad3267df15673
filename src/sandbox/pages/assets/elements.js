const svgNamespace = 'http://www.w3.org/2000/svg'

/**
 * Makes an element. Strings become text, never markup; a key that starts with "on" adds a listener;
 * null, undefined and false leave an attribute or a child out.
 */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value)
  node.append(...present(children))
  return node
}

/** A drawing beside words; it is hidden from screen readers. */
export function icon(name) {
  const drawing = document.createElementNS(svgNamespace, 'svg')
  drawing.setAttribute('class', 'i')
  drawing.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(svgNamespace, 'use')
  use.setAttribute('href', `/_pages/assets/icons.svg#${name}`)
  drawing.append(use)
  return drawing
}

/** Finds an element that the page's HTML promises. */
export function byId(id) {
  const node = document.getElementById(id)
  if (!node) throw new Error(`the page has no #${id}`)
  return node
}

export function replaceContent(node, ...children) {
  node.replaceChildren(...present(children))
}

/** Words for screen readers only. */
export function spoken(text) {
  return element('span', { class: 'sr' }, text)
}

function setAttribute(node, key, value) {
  if (value === null || value === undefined || value === false) return
  if (key.startsWith('on')) node.addEventListener(key.slice(2), value)
  else node.setAttribute(key, value === true ? '' : String(value))
}

function present(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
}
