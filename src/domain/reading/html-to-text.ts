import { decodeEntities } from './email/html-entities.ts'
import { readHtmlTokens, type HtmlToken } from './email/html-tokens.ts'
import { TextLines } from './email/text-lines.ts'

const paragraphs = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
  'hr',
])
const blocks = new Set(
  'div tr li section article header footer main nav aside address dl dt dd figure figcaption form body html center'.split(
    ' ',
  ),
)
const nested = new Set(['blockquote', 'div', 'ul', 'ol'])
const quoteMark =
  /(?:class|id)\s*=\s*["']?[^"'>]*\b(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix|divRplyFwdMsg)/i
const hrefPattern = /\bhref\s*=\s*["']?([^"'\s>]{1,2000})/i

type OpenElement = { name: string; isQuote: boolean; itemNumber: number }
type Page = {
  lines: TextLines
  open: OpenElement[]
  preformatted: number
  link?: { href: string; hasText: boolean }
}

/**
 * The words of an HTML message as plain text: blocks as lines, list items with bullets, links as
 * their text, quoted mail marked with `>`. Never throws, takes time linear in the length.
 */
export function htmlToText(html: string): string {
  const page: Page = { lines: new TextLines(), open: [], preformatted: 0 }
  for (const token of readHtmlTokens(html)) {
    if (token.kind === 'text') addText(page, token.text)
    else if (token.kind === 'open') openElement(page, token)
    else closeElement(page, token.name)
  }
  return page.lines.toText()
}

type Tag = Exclude<HtmlToken, { kind: 'text' }>

function addText(page: Page, text: string): void {
  if (page.link !== undefined && text.trim() !== '') page.link.hasText = true
  if (page.preformatted > 0) page.lines.appendPreformatted(text)
  else page.lines.append(text)
}

function openElement(page: Page, { name, attributes }: Tag): void {
  breakBefore(page, name)
  if (name === 'pre') page.preformatted += 1
  if (name === 'a') page.link = { href: hrefPattern.exec(attributes)?.[1] ?? '', hasText: false }
  if (name === 'li') page.lines.append(bulletOf(page))
  if (name === 'td' || name === 'th') page.lines.append(' ')
  if (nested.has(name)) {
    page.open.push({ name, isQuote: isQuote(name, attributes), itemNumber: 0 })
    markQuotes(page)
  }
}

function isQuote(name: string, attributes: string): boolean {
  return name === 'blockquote' || (name === 'div' && quoteMark.test(attributes))
}

function closeElement(page: Page, name: string): void {
  if (name === 'a') closeLink(page)
  if (name === 'pre') page.preformatted = Math.max(0, page.preformatted - 1)
  if (name === 'br') page.lines.breakLine()
  else breakBefore(page, name)
  const index = page.open.findLastIndex((element) => element.name === name)
  if (index < 0) return
  page.open.length = index
  if (name === 'blockquote') endQuotingAround(page)
  markQuotes(page)
}

/** Words after the first quotation inside a mail program's quote block are the writer's own. */
function endQuotingAround(page: Page): void {
  const around = page.open.findLast((element) => element.isQuote)
  if (around?.name === 'div') around.isQuote = false
}

function markQuotes(page: Page): void {
  page.lines.setQuoted(page.open.some((element) => element.isQuote))
}

function breakBefore(page: Page, name: string): void {
  if (name === 'br') page.lines.breakLine()
  else if (paragraphs.has(name)) page.lines.endParagraph()
  else if (blocks.has(name)) page.lines.endLine()
}

function bulletOf(page: Page): string {
  const list = page.open.findLast((element) => element.name === 'ul' || element.name === 'ol')
  if (list?.name !== 'ol') return '- '
  list.itemNumber += 1
  return `${list.itemNumber}. `
}

function closeLink(page: Page): void {
  const { link } = page
  page.link = undefined
  if (link !== undefined && !link.hasText && /^(?:https?:|mailto:)/i.test(link.href))
    page.lines.append(decodeEntities(link.href))
}
