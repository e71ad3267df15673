export type HtmlToken = { kind: 'text'; text: string } | { kind: 'open' | 'close'; tag: string }

const silentElements = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'nav',
  'footer',
  'select',
  'textarea',
])

/**
 * Reads HTML as tags and texts, in time linear in its length whatever it holds. Elements that no
 * reader sees are left out whole; what only looks like a tag stays text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const seeker = new TagSeeker(html)
  let textStart = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const tag = seeker.tagAt(at)
    if (!tag) {
      at = html.indexOf('<', at + 1)
      continue
    }
    if (at > textStart) yield { kind: 'text', text: html.slice(textStart, at) }
    if (tag.name !== '') yield { kind: tag.isClosing ? 'close' : 'open', tag: tag.name }
    textStart = tag.end
    at = html.indexOf('<', textStart)
  }
  if (textStart < html.length) yield { kind: 'text', text: html.slice(textStart) }
}

interface FoundTag {
  /** Empty for comments, declarations and silent elements. */
  name: string
  isClosing: boolean
  end: number
}

class TagSeeker {
  readonly #html: string
  readonly #unclosed = new Set<string>()
  #areQuotesBroken = false

  constructor(html: string) {
    this.#html = html
  }

  tagAt(start: number): FoundTag | undefined {
    if (this.#html.startsWith('<!--', start)) return this.#comment(start)
    const opening = /^<(\/?)([a-z][a-z0-9:-]{0,30})|^<[!?]/iu.exec(
      this.#html.slice(start, start + 40),
    )
    if (!opening) return undefined
    const end = this.#endOfTag(start + opening[0].length)
    if (end === undefined) return undefined
    const name = (opening[2] ?? '').toLowerCase()
    const isClosing = opening[1] === '/'
    if (!isClosing && silentElements.has(name)) {
      const after = this.#afterElement(name, end)
      if (after !== undefined) return { name: '', isClosing, end: after }
    }
    return { name, isClosing, end }
  }

  #comment(start: number): FoundTag | undefined {
    const end = this.#find('-->', start + 4)
    return end === undefined ? undefined : { name: '', isClosing: false, end: end + 3 }
  }

  /** Position behind the closing `>`, which may stand in a quoted value before. */
  #endOfTag(from: number): number | undefined {
    let at = from
    while (!this.#areQuotesBroken && at < this.#html.length) {
      const character = this.#html.charAt(at)
      if (character === '>') return at + 1
      if (character === '<') return undefined
      if (character === '"' || character === "'") {
        at = this.#html.indexOf(character, at + 1)
        if (at === -1) break
      }
      at++
    }
    this.#areQuotesBroken = true
    const end = this.#find('>', from)
    return end === undefined ? undefined : end + 1
  }

  #afterElement(name: string, from: number): number | undefined {
    if (this.#unclosed.has(name)) return undefined
    const closing = new RegExp(`</${name}[^>]{0,100}>`, 'giu')
    closing.lastIndex = from
    if (closing.exec(this.#html)) return closing.lastIndex
    this.#unclosed.add(name)
    return name === 'script' || name === 'style' ? this.#html.length : undefined
  }

  #find(text: string, from: number): number | undefined {
    if (this.#unclosed.has(text)) return undefined
    const at = this.#html.indexOf(text, from)
    if (at === -1) this.#unclosed.add(text)
    return at === -1 ? undefined : at
  }
}
