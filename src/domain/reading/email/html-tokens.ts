import { decodeEntities } from './html-entities.ts'

export type HtmlToken =
  { kind: 'text'; text: string } | { kind: 'open' | 'close'; name: string; attributes: string }

const unread = new Set([
  'script',
  'style',
  'title',
  'template',
  'svg',
  'noscript',
  'iframe',
  'object',
  'head',
])
const tagStart = /^[a-zA-Z][a-zA-Z0-9:-]{0,40}/

/** Reads HTML from left to right, each character a bounded number of times, and never throws. */
export function* readHtmlTokens(html: string): Generator<HtmlToken> {
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  let at = 0
  let areQuotesBroken = false
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start < 0) break
    if (start > at) yield { kind: 'text', text: decodeEntities(html.slice(at, start)) }
    const end = findTagEnd(html, start, areQuotesBroken)
    if (end.position < 0) {
      yield { kind: 'text', text: decodeEntities(html.slice(start)) }
      return
    }
    areQuotesBroken ||= end.areQuotesBroken
    const tag = toTag(html.slice(start + 1, end.position))
    at = tag === undefined ? start + 1 : end.position + 1
    if (tag === undefined) yield { kind: 'text', text: '<' }
    else if (tag === 'comment') at = endOfComment(html, start, end.position)
    else if (tag.kind === 'open' && unread.has(tag.name)) at = endOfUnread(lower, tag.name, at)
    else yield tag
  }
  if (at < html.length) yield { kind: 'text', text: decodeEntities(html.slice(at)) }
}

/** The `>` outside quoted values; where quotes never close, the next `>` at all, from then on. */
function findTagEnd(html: string, start: number, areQuotesBroken: boolean) {
  const plain = { position: html.indexOf('>', start), areQuotesBroken }
  if (areQuotesBroken || plain.position < 0 || html[start + 1] === '!') return plain
  let at = start + 1
  while (at < html.length) {
    const character = html[at]
    if (character === '>') return { position: at, areQuotesBroken: false }
    if (isQuoteOfValue(html, at)) {
      const close = html.indexOf(character ?? '', at + 1)
      if (close < 0) break
      at = close
    }
    at += 1
  }
  return { ...plain, areQuotesBroken: true }
}

function isQuoteOfValue(html: string, at: number): boolean {
  return (html[at] === '"' || html[at] === "'") && /[=\s]/.test(html[at - 1] ?? '')
}

function toTag(inside: string): HtmlToken | 'comment' | undefined {
  if (inside.startsWith('!') || inside.startsWith('?')) return 'comment'
  const isClose = inside.startsWith('/')
  const name = tagStart.exec(isClose ? inside.slice(1, 50) : inside.slice(0, 50))?.[0]
  if (name === undefined) return undefined
  return {
    kind: isClose ? 'close' : 'open',
    name: name.toLowerCase(),
    attributes: inside.slice(name.length),
  }
}

function endOfComment(html: string, start: number, tagEnd: number): number {
  if (!html.startsWith('<!--', start)) return tagEnd + 1
  const end = html.indexOf('-->', start + 4)
  return end < 0 ? html.length : end + 3
}

function endOfUnread(lower: string, name: string, from: number): number {
  const end = lower.indexOf(`</${name}`, from)
  if (end < 0) return name === 'head' || name === 'title' ? from : lower.length
  const close = lower.indexOf('>', end)
  return close < 0 ? lower.length : close + 1
}
