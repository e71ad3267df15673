import { htmlTokens, type HtmlToken } from './html-tokens.ts'

const lineEnders = new Set([
  'p',
  'h1',
  'h2',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'div',
  'li',
  'br',
  'hr',
])

/** A body as `display_as=plaintext` and the webhooks of 2.15 and later show it. */
export function toPlainText(html: string): string {
  let text = ''
  let link = ''
  for (const token of htmlTokens(html)) {
    if (token.kind === 'open' && token.name === 'a') link = token.attributes.get('href') ?? ''
    text += shown(token, link)
  }
  return text.replaceAll(/[ \t]*\n[ \t\n]*/g, '\n').trim()
}

function shown(token: HtmlToken, link: string): string {
  if (token.kind === 'text')
    return token.text.replaceAll(/\s*\n\s*/g, (space) => (space === token.text ? '' : ' '))
  if (token.kind === 'close') {
    if (token.name === 'a' && link) return ` (${link})`
    return lineEnders.has(token.name) ? '\n' : ''
  }
  if (token.name === 'img') return '[Image]\n'
  if (token.name === 'li') return '- '
  return token.name === 'br' || token.name === 'hr' ? '\n' : ''
}
