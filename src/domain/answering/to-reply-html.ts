import type { Citation } from '../knowledge/document.ts'
import { sourcesLabel } from './sources-label.ts'

export type ReplyParts = {
  /** Plain text; `- ` and `1. ` at the head of a sentence make it a list item. */
  sentences: readonly string[]
  citations?: readonly Citation[]
  /** ISO 639-1 of the sources' label. */
  language: string
  /** Stands at the very end, such as the sentence that an AI writes. [A9] */
  closing?: string | undefined
}

type Block = { kind: 'p' | 'ul' | 'ol'; lines: string[] }

const sentencesPerParagraph = 4
const mostSources = 3
const inlinePattern =
  /\[([^\]\n]{1,200})\]\(((?:https?:\/\/|mailto:)[^\s()<>]{1,2000})\)|((?:https?:\/\/)[^\s<>"'`]{1,2000})|([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})|(?<![\p{L}\p{N}])(\*\*|__|\*)(?=\S)([^*_\n]{1,500}?)\5(?![\p{L}\p{N}])|`([^`\n]{1,500})`/gu

/**
 * [A7] The HTML of a public reply: `p br b i a ul ol li` only, every text in a block, everything
 * escaped, links to http(s) and mailto only. Markdown that slipped in becomes HTML.
 */
export function toReplyHtml(parts: ReplyParts): string {
  const blocks = toBlocks(parts.sentences).map(blockHtml)
  const sources = sourcesOf(parts.citations ?? [])
  if (sources.length > 0) {
    const links = sources.map(({ title, url }) => linkHtml(title, url)).join(', ')
    blocks.push(`<p><i>${sourcesLabel(parts.language, sources.length)}: ${links}</i></p>`)
  }
  if (parts.closing) blocks.push(`<p>${escapeHtml(parts.closing)}</p>`)
  return blocks.join('')
}

/** The words of `toReplyHtml`, without the sources' addresses. */
export function toReplyText(parts: ReplyParts): string {
  const paragraphs = toBlocks(parts.sentences).map(({ kind, lines }) =>
    kind === 'p' ? lines.join(' ') : lines.map((line) => `- ${line}`).join('\n'),
  )
  const sources = sourcesOf(parts.citations ?? [])
  if (sources.length > 0)
    paragraphs.push(
      `${sourcesLabel(parts.language, sources.length)}: ${sources.map(({ title }) => title).join(', ')}`,
    )
  if (parts.closing) paragraphs.push(parts.closing)
  return paragraphs.join('\n\n')
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function toBlocks(sentences: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (const line of sentences.flatMap((sentence) => sentence.split('\n'))) {
    const text = line.replace(/^\s*(?:#{1,6}\s+|>\s+)/u, '').trim()
    if (text === '') continue
    const kind = /^(?:[-*•+]|–)\s+\S/u.test(text)
      ? 'ul'
      : /^\d{1,2}[.)]\s+\S/u.test(text)
        ? 'ol'
        : 'p'
    const words = kind === 'p' ? text : text.replace(/^\S+\s+/u, '')
    const open = blocks.at(-1)
    if (open?.kind === kind && (kind !== 'p' || open.lines.length < sentencesPerParagraph))
      open.lines.push(words)
    else blocks.push({ kind, lines: [words] })
  }
  return blocks
}

function blockHtml({ kind, lines }: Block): string {
  if (kind === 'p') return `<p>${lines.map(inlineHtml).join(' ')}</p>`
  return `<${kind}>${lines.map((line) => `<li>${inlineHtml(line)}</li>`).join('')}</${kind}>`
}

function inlineHtml(text: string): string {
  let html = ''
  let at = 0
  for (const match of text.matchAll(inlinePattern)) {
    html += escapeHtml(text.slice(at, match.index)) + markedHtml(match)
    at = match.index + match[0].length
  }
  return html + escapeHtml(text.slice(at))
}

function markedHtml(match: RegExpMatchArray): string {
  const [, label, target, url, email, mark, stressed, code] = match
  if (label !== undefined) return linkHtml(label, target)
  if (url !== undefined) return bareLinkHtml(url)
  if (email !== undefined) return linkHtml(email, `mailto:${email}`)
  if (stressed !== undefined) {
    const tag = mark === '*' ? 'i' : 'b'
    return `<${tag}>${escapeHtml(stressed)}</${tag}>`
  }
  return escapeHtml(code ?? '')
}

/** Punctuation after an address belongs to the sentence. */
function bareLinkHtml(written: string): string {
  const url = written.replace(/[.,;:!?)\]}]+$/u, '')
  return linkHtml(url, url) + escapeHtml(written.slice(url.length))
}

function linkHtml(label: string, url: string | undefined): string {
  if (!url || !isSafeLink(url)) return escapeHtml(label)
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`
}

function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)[^\s<>"'`\\]*$/iu.test(url)
}

function sourcesOf(citations: readonly Citation[]): Citation[] {
  const byDocument = new Map<string, Citation>()
  for (const citation of citations)
    if (!byDocument.has(citation.documentId)) byDocument.set(citation.documentId, citation)
  return [...byDocument.values()].slice(0, mostSources)
}
