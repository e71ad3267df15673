import { marked, type Token, type Tokens } from 'marked'
import sanitizeHtml from 'sanitize-html'

/**
 * A model's Markdown as plain lines: list items keep `- ` or `1. `, links become `[words](address)` with
 * http(s) or mailto only, everything else loses its marks. [A7]
 */
export function markdownToLines(markdown: string): string[] {
  return marked
    .lexer(withoutQuoteMarks(markdown.slice(0, longestRead)))
    .flatMap((token) => blockLines(token))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

const longestRead = 20_000
const silentBlocks = new Set(['space', 'hr', 'def'])

/** Quotes in quotes cost the lexer more than they say. */
function withoutQuoteMarks(markdown: string): string {
  return markdown.replace(/^(?:[ \t]*>)+[ \t]?/gmu, '')
}

function blockLines(token: Token): string[] {
  switch (token.type) {
    case 'list':
      return listLines(token as Tokens.List) // the lexer gives lists their own shape
    case 'table':
      return tableLines(token as Tokens.Table) // the lexer gives tables their own shape
    case 'code':
    case 'html':
      return [plainText(token)]
    default:
      if (silentBlocks.has(token.type)) return []
      return inlineText('tokens' in token ? token.tokens : undefined, plainText(token)).split('\n')
  }
}

function listLines(list: Tokens.List): string[] {
  const start = typeof list.start === 'number' ? list.start : 1
  return list.items.flatMap((item, index) => {
    const [first = '', ...rest] = item.tokens.flatMap(blockLines)
    return [`${list.ordered ? `${start + index}.` : '-'} ${first}`, ...rest]
  })
}

function tableLines(table: Tokens.Table): string[] {
  const titles = table.header.map((cell) => inlineText(cell.tokens, cell.text))
  return table.rows.map((row) =>
    row.map((cell, at) => `${titles[at] ?? ''}: ${inlineText(cell.tokens, cell.text)}`).join(', '),
  )
}

function inlineText(tokens: Token[] | undefined, otherwise: string): string {
  if (!tokens) return otherwise
  return tokens.map(inlineTokenText).join('')
}

function inlineTokenText(token: Token): string {
  switch (token.type) {
    case 'link':
      return linkText(token as Tokens.Link) // the lexer gives links their own shape
    case 'image':
      return ''
    case 'br':
      return '\n'
    case 'html':
      return plainText(token)
    case 'escape':
    case 'codespan':
      return decode((token as Tokens.Codespan).text) // both carry their words as text
    default:
      return inlineText('tokens' in token ? token.tokens : undefined, plainText(token))
  }
}

function linkText({ href, text, tokens }: Tokens.Link): string {
  const words = inlineText(tokens, text).trim()
  if (!/^(?:https?:\/\/|mailto:)[^\s()<>]+$/iu.test(href)) return words
  const isBare = words === href || `mailto:${words}` === href
  return isBare ? words : `[${words.replace(/[[\]]/gu, '')}](${href})`
}

/** Drops raw HTML and decodes what the sanitizer escapes; the reply escapes it all again. */
function plainText(token: Token): string {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw
  return token.type === 'html' || token.type === 'text' ? decode(sanitize(text)) : text
}

function sanitize(html: string): string {
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
