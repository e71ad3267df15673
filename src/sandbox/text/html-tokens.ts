export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }

const longestTag = 2000
const contentDropped = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
])

/** Cuts HTML into tags and decoded text. Comments, scripts and styles are left out; stray `<` is text. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start < 0) {
      pushText(tokens, html.slice(at))
      break
    }
    pushText(tokens, html.slice(at, start))
    at = readMarkup(tokens, html, start)
  }
  return tokens
}

function readMarkup(tokens: HtmlToken[], html: string, start: number): number {
  if (html.startsWith('<!--', start)) return endAfter(html, '-->', start)
  const looksLikeTag = /[a-zA-Z/!]/.test(html.charAt(start + 1))
  const end = looksLikeTag ? tagEnd(html, start) : -1
  if (end > 0 && html.charAt(start + 1) === '!') return end
  const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)([\s\S]*?)\/?>$/.exec(
    html.slice(start, Math.max(start, end)),
  )
  if (!tag) {
    pushText(tokens, '<')
    return start + 1
  }
  const [, slash, name = '', attributes = ''] = tag
  return pushTag(tokens, { slash, name: name.toLowerCase(), attributes }, { html, end })
}

type Tag = { slash: string | undefined; name: string; attributes: string }

function pushTag(
  tokens: HtmlToken[],
  tag: Tag,
  { html, end }: { html: string; end: number },
): number {
  const { name } = tag
  if (tag.slash) tokens.push({ kind: 'close', name })
  else if (contentDropped.has(name)) return endAfter(html, `</${name}>`, end)
  else tokens.push({ kind: 'open', name, attributes: readAttributes(tag.attributes) })
  return end
}

function endAfter(html: string, mark: string, from: number): number {
  const pattern = new RegExp(mark, 'gi')
  pattern.lastIndex = from
  return pattern.test(html) ? pattern.lastIndex : html.length
}

/** The index after the `>` that ends the tag, outside quotes; -1 when there is none nearby. */
function tagEnd(html: string, start: number): number {
  let quote = ''
  const last = Math.min(html.length, start + longestTag)
  for (let index = start + 1; index < last; index += 1) {
    const character = html.charAt(index)
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
    else if (character === '<') return -1
  }
  return -1
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const match of source.matchAll(/([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    attributes.set((match[1] ?? '').toLowerCase(), decodeEntities(value))
  }
  return attributes
}

function pushText(tokens: HtmlToken[], text: string): void {
  if (text) tokens.push({ kind: 'text', text: decodeEntities(text) })
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return namedEntities[name.toLowerCase()] ?? whole
    const code =
      name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}
