import { htmlBlocks } from './html-blocks.ts'
import { markdownInline } from './markdown-inline.ts'
import { heading, line, tableRow, withoutEmptyBlocks, type TextBlock } from './text-block.ts'

const listItem = /^\s*(?:[-*+•]\s+(?:\[[ xX]\]\s+)?|(\d{1,9})[.)]\s+)(.*)$/u
const fence = /^\s*(`{3,}|~{3,})/u
const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u
const htmlBlock =
  /^\s{0,3}<\/?(?:address|article|aside|blockquote|details|dialog|div|dl|figure|h[1-6]|header|hr|main|ol|p|section|summary|table|ul|script|style|iframe|!--)/iu

export function markdownBlocks(markdown: string): TextBlock[] {
  const reader = new MarkdownReader(markdown.replace(/\r\n?/gu, '\n').split('\n'))
  return withoutEmptyBlocks(reader.read())
}

class MarkdownReader {
  readonly #lines: string[]
  readonly #blocks: TextBlock[] = []
  #at = 0
  /** Lines of the paragraph or list item that is being read. */
  #open: string[] = []

  constructor(lines: string[]) {
    this.#lines = lines
  }

  read(): TextBlock[] {
    while (this.#at < this.#lines.length) {
      const text = withoutQuoteMarks(this.#lines[this.#at] ?? '')
      const isTaken =
        this.#readBlank(text) ||
        this.#readFence(text) ||
        this.#readHeading(text) ||
        this.#readTable(text) ||
        this.#readHtml(text)
      if (!isTaken) this.#readWords(text)
    }
    this.#endParagraph()
    return this.#blocks
  }

  #readBlank(text: string): boolean {
    const isRule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u.test(text)
    const isReference = /^\s{0,3}\[[^\]]{1,200}\]:\s*\S+/u.test(text)
    if (text.trim() !== '' && !isReference && !(isRule && this.#open.length === 0)) return false
    this.#endParagraph()
    this.#at++
    return true
  }

  #readFence(text: string): boolean {
    const mark = fence.exec(text)?.[1]
    if (!mark) return false
    this.#endParagraph()
    this.#at++
    while (this.#at < this.#lines.length) {
      const code = this.#lines[this.#at++] ?? ''
      if (code.trim().startsWith(mark)) break
      this.#blocks.push(line(code))
    }
    return true
  }

  #readHeading(text: string): boolean {
    const marked = /^\s{0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*$/u.exec(text)
    if (marked?.[1]) {
      this.#endParagraph()
      this.#blocks.push(heading(marked[1].length, markdownInline(marked[2] ?? '')))
      this.#at++
      return true
    }
    const underline = /^\s{0,3}(=+|-+)\s*$/u.exec(text)?.[1]
    if (!underline || this.#open.length !== 1) return false
    const title = this.#open.pop() ?? ''
    this.#blocks.push(heading(underline.startsWith('=') ? 1 : 2, markdownInline(title)))
    this.#at++
    return true
  }

  #readTable(text: string): boolean {
    const rule = withoutQuoteMarks(this.#lines[this.#at + 1] ?? '')
    if (!text.includes('|') || !rule.includes('-') || !rule.includes('|') || !tableRule.test(rule))
      return false
    this.#endParagraph()
    const header = tableCells(text)
    this.#at += 2
    while (this.#at < this.#lines.length) {
      const row = withoutQuoteMarks(this.#lines[this.#at] ?? '')
      if (!row.includes('|')) break
      this.#blocks.push(tableRow(header, tableCells(row)))
      this.#at++
    }
    return true
  }

  #readHtml(text: string): boolean {
    if (!htmlBlock.test(text)) return false
    this.#endParagraph()
    const html: string[] = []
    while (this.#at < this.#lines.length && (this.#lines[this.#at] ?? '').trim() !== '')
      html.push(this.#lines[this.#at++] ?? '')
    this.#blocks.push(...htmlBlocks(html.join('\n')))
    return true
  }

  #readWords(text: string): void {
    const item = listItem.exec(text)
    if (item) {
      this.#endParagraph()
      this.#open = [item[1] ? `${item[1]}. ${item[2]}` : (item[2] ?? '')]
    } else this.#open.push(text)
    if (/(?: {2,}|\\)$/u.test(text)) this.#endParagraph()
    this.#at++
  }

  #endParagraph(): void {
    if (this.#open.length === 0) return
    const words = this.#open.map((text) => text.replace(/\\$/u, '')).join(' ')
    this.#blocks.push(line(markdownInline(words)))
    this.#open = []
  }
}

function withoutQuoteMarks(text: string): string {
  return text.replace(/^(?:\s{0,3}>\s?)+/u, '')
}

function tableCells(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
  return inner.split(/(?<!\\)\|/u).map((cell) => markdownInline(cell))
}
