import { decodeEntities } from './html-entities.ts'

export type HtmlToken =
  { kind: 'text'; text: string } | { kind: 'open' | 'close'; name: string; attributes: string }

const unread = new Set('script style title template svg noscript iframe object head'.split(' '))
const tagStart = /^[a-zA-Z][a-zA-Z0-9:-]{0,40}/

/** `lower` is for finding end tags; it has the same length. */
type Source = { html: string; lower: string; areQuotesBroken: boolean }
type Step = { token?: HtmlToken; next: number }

/** Reads HTML from left to right, each character a bounded number of times, and never throws. */
export function* readHtmlTokens(html: string): Generator<HtmlToken> {
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const source = { html, lower, areQuotesBroken: false }
  let at = 0
  while (at < html.length) {
    const { token, next } = html[at] === '<' ? readTag(source, at) : readText(source, at)
    if (token !== undefined) yield token
    at = next
  }
}

function readText({ html }: Source, at: number): Step {
  const next = html.indexOf('<', at)
  const end = next < 0 ? html.length : next
  return { token: { kind: 'text', text: decodeEntities(html.slice(at, end)) }, next: end }
}

function readTag(source: Source, start: number): Step {
  const { html } = source
  if (html[start + 1] === '!' || html[start + 1] === '?') return { next: endOfComment(html, start) }
  const isClose = html[start + 1] === '/'
  const nameAt = start + (isClose ? 2 : 1)
  const name = tagStart.exec(html.slice(nameAt, nameAt + 50))?.[0]
  if (name === undefined) return { token: { kind: 'text', text: '<' }, next: start + 1 }
  const end = findTagEnd(source, nameAt)
  const tag: HtmlToken = {
    kind: isClose ? 'close' : 'open',
    name: name.toLowerCase(),
    attributes: html.slice(nameAt + name.length, end),
  }
  if (tag.kind === 'open' && unread.has(tag.name))
    return { next: endOfUnread(source, tag.name, end) }
  return { token: tag, next: end + 1 }
}

/** The `>` outside quoted values; once quotes are found not to close, the next `>` at all. */
function findTagEnd(source: Source, start: number): number {
  const { html } = source
  let at = start
  while (at < html.length && !source.areQuotesBroken) {
    const character = html.charAt(at)
    if (character === '>') return at
    const close = isQuoteOfValue(html, at) ? html.indexOf(character, at + 1) : at
    if (close < 0) break
    at = close + 1
  }
  source.areQuotesBroken = true
  const plain = html.indexOf('>', start)
  return plain < 0 ? html.length : plain
}

function isQuoteOfValue(html: string, at: number): boolean {
  return (html[at] === '"' || html[at] === "'") && /[=\s]/.test(html[at - 1] ?? '')
}

function endOfComment(html: string, start: number): number {
  const mark = html.startsWith('<!--', start) ? '-->' : '>'
  const end = html.indexOf(mark, start + 2)
  return end < 0 ? html.length : end + mark.length
}

/** What a page does not show; a head or title that never ends is read on. */
function endOfUnread({ html, lower }: Source, name: string, tagEnd: number): number {
  const end = lower.indexOf(`</${name}`, tagEnd)
  if (end < 0) return name === 'head' || name === 'title' ? tagEnd + 1 : html.length
  const close = html.indexOf('>', end)
  return close < 0 ? html.length : close + 1
}
