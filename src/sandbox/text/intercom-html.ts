import { escapeAttribute, escapeText, htmlTokens, type HtmlToken } from './html-tokens.ts'

const blocks = new Set(['p', 'ul', 'ol', 'li', 'h1', 'h2', 'pre', 'blockquote'])
const inlines = new Set(['b', 'i', 'u', 'a', 'code'])
const boundaries = new Set(['div', 'section', 'article', 'table', 'tr', 'td', 'th', 'body', 'html'])
const renamed: Readonly<Record<string, string>> = { strong: 'b', em: 'i', h3: 'h2', h4: 'h2' }
/** Deeper blocks are taken out of their wrappers. */
const deepest = 50
const paragraph = '<p class="no-margin">'

/**
 * A body as Intercom stores it: text lies in paragraphs, unknown wrappers are gone, some tags are renamed.
 * Clients must not count on getting back the bytes that they sent.
 */
export function toIntercomHtml(input: string): string {
  const tokens = htmlTokens(input)
  if (tokens.every((token) => token.kind === 'text')) {
    return paragraphs(tokens.map((token) => token.text).join(''), paragraph)
  }
  const writer = new HtmlWriter()
  for (const token of tokens) writer.take(token)
  return writer.finish()
}

/** What a person typed into Messenger: no markup, each blank line starts a paragraph. */
export function typedTextToHtml(text: string): string {
  return paragraphs(text, '<p>')
}

/** True where a contact's words come as HTML, as an e-mail program or a page sends them. */
export function looksLikeHtml(body: string): boolean {
  return /^\s*<(p|div|ul|ol|h[1-6]|html|body|table|blockquote|pre)\b[^>]{0,1000}>/i.test(body)
}

function paragraphs(text: string, opening: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => `${opening}${escapeText(block).replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

class HtmlWriter {
  readonly #pieces: string[] = []
  readonly #open: string[] = []

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#text(token.text)
    else if (token.kind === 'open') this.#start(renamed[token.name] ?? token.name, token.attributes)
    else this.#end(renamed[token.name] ?? token.name)
  }

  finish(): string {
    while (this.#open.length > 0) this.#closeLast()
    return this.#pieces
      .join('')
      .replaceAll(`${paragraph}</p>`, '')
      .replaceAll(/\n{2,}/g, '\n')
      .trim()
  }

  #text(text: string): void {
    const inPre = this.#open.includes('pre')
    const shown = inPre ? text : text.replaceAll(/[ \t\r\n]+/g, ' ')
    if (this.#needsParagraph()) {
      if (shown.trim() === '') return
      this.#openParagraph()
      this.#write(escapeText(shown.trimStart()))
    } else this.#write(escapeText(shown))
  }

  #start(name: string, attributes: ReadonlyMap<string, string>): void {
    if (boundaries.has(name)) this.#closeParagraph()
    else if (name === 'br') this.#inline('<br>')
    else if (name === 'hr') this.#void('<hr>')
    else if (name === 'img') this.#image(attributes)
    else if (blocks.has(name)) this.#startBlock(name)
    else if (inlines.has(name)) this.#startInline(name, attributes)
  }

  #startBlock(name: string): void {
    if (this.#open.length >= deepest) return
    this.#closeParagraph()
    if (name === 'li' && this.#open.at(-1) === 'li') this.#closeLast()
    this.#line()
    this.#write(name === 'p' ? paragraph : `<${name}>`)
    this.#open.push(name)
  }

  #startInline(name: string, attributes: ReadonlyMap<string, string>): void {
    const href = attributes.get('href') ?? ''
    if (name === 'a' && !/^(https?:|mailto:)/i.test(href)) return
    if (this.#open.includes(name)) return
    if (this.#needsParagraph()) this.#openParagraph()
    const link = ` href="${escapeAttribute(href)}" rel="nofollow noopener noreferrer" target="_blank"`
    this.#write(`<${name}${name === 'a' ? link : ''}>`)
    this.#open.push(name)
  }

  #image(attributes: ReadonlyMap<string, string>): void {
    const source = attributes.get('src') ?? ''
    if (!/^https?:/i.test(source)) return
    const alt = escapeAttribute(attributes.get('alt') ?? '')
    this.#void(
      `<div class="intercom-container"><img src="${escapeAttribute(source)}" alt="${alt}"></div>`,
    )
  }

  #void(html: string): void {
    this.#closeParagraph()
    this.#line()
    this.#write(`${html}\n`)
  }

  #inline(html: string): void {
    if (this.#needsParagraph()) this.#openParagraph()
    this.#write(html)
  }

  #end(name: string): void {
    if (boundaries.has(name)) this.#closeParagraph()
    else if (this.#open.includes(name)) {
      let closed = this.#closeLast()
      while (closed !== name) closed = this.#closeLast()
    }
  }

  #closeLast(): string | undefined {
    const name = this.#open.pop()
    if (name === undefined) return undefined
    if (blocks.has(name)) this.#write(`${(this.#pieces.pop() ?? '').trimEnd()}</${name}>\n`)
    else this.#write(`</${name}>`)
    return name
  }

  #needsParagraph(): boolean {
    return !this.#open.some((name) => blocks.has(name) && name !== 'ul' && name !== 'ol')
  }

  #openParagraph(): void {
    this.#line()
    this.#write(paragraph)
    this.#open.push('p')
  }

  #closeParagraph(): void {
    if (this.#open.includes('p')) this.#end('p')
  }

  #line(): void {
    const last = this.#pieces.at(-1)
    if (last !== undefined && !last.endsWith('\n')) this.#write('\n')
  }

  #write(piece: string): void {
    this.#pieces.push(piece)
  }
}
