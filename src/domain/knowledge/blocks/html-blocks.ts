import { decodeEntities } from '../decode-entities.ts'
import { htmlTokens } from './html-tokens.ts'
import { heading, line, tableRow, withoutEmptyBlocks, type TextBlock } from './text-block.ts'

const inlineElements = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

export function htmlBlocks(html: string): TextBlock[] {
  const reader = new BlockReader()
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') reader.text(decodeEntities(token.text))
    else if (token.kind === 'open') reader.open(token.tag)
    else reader.close(token.tag)
  }
  return reader.finish()
}

class BlockReader {
  #blocks: TextBlock[] = []
  #words = ''
  #headingLevel = 0
  #orderedItems: (number | undefined)[] = []
  #header: string[] = []
  #cells: string[] | undefined
  #isHeaderRow = false

  text(text: string): void {
    this.#words += text
  }

  open(tag: string): void {
    if (inlineElements.has(tag)) return
    this.#endLine()
    this.#headingLevel = headingLevel(tag) || this.#headingLevel
    if (tag === 'ol') this.#orderedItems.push(0)
    if (tag === 'ul') this.#orderedItems.push(undefined)
    if (tag === 'li') this.#startItem()
    this.#openTable(tag)
  }

  close(tag: string): void {
    if (inlineElements.has(tag)) return
    if ((tag === 'td' || tag === 'th') && this.#cells) {
      this.#cells.push(this.#words)
      this.#words = ''
      return
    }
    this.#endLine()
    if (headingLevel(tag) > 0) this.#headingLevel = 0
    if (tag === 'ol' || tag === 'ul') this.#orderedItems.pop()
    if (tag === 'tr' || tag === 'table') this.#endRow()
  }

  finish(): TextBlock[] {
    this.#endLine()
    this.#endRow()
    return withoutEmptyBlocks(this.#blocks)
  }

  /** Inside a table cell several lines stay one cell, and an item's number stays with its first line. */
  #endLine(): void {
    if (/^\d+\. $/u.test(this.#words)) return
    if (this.#cells) {
      this.#words += ' '
      return
    }
    this.#blocks.push(
      this.#headingLevel > 0 ? heading(this.#headingLevel, this.#words) : line(this.#words),
    )
    this.#words = ''
  }

  #startItem(): void {
    const count = this.#orderedItems.at(-1)
    if (count === undefined || this.#cells) return
    this.#orderedItems[this.#orderedItems.length - 1] = count + 1
    this.#words = `${count + 1}. `
  }

  #openTable(tag: string): void {
    if (tag === 'table') this.#header = []
    if (tag === 'tr') this.#startRow()
    if (tag === 'td' || tag === 'th') this.#startCell(tag)
  }

  #startRow(): void {
    this.#endRow()
    this.#cells = []
    this.#isHeaderRow = true
  }

  /** A cell may follow one that was never closed. */
  #startCell(tag: 'td' | 'th'): void {
    if (this.#words.trim() && this.#cells) this.#cells.push(this.#words)
    if (this.#cells) this.#words = ''
    if (tag === 'td') this.#isHeaderRow = false
  }

  #endRow(): void {
    if (!this.#cells) return
    if (this.#words.trim()) this.#cells.push(this.#words)
    if (this.#isHeaderRow && this.#header.length === 0) this.#header = this.#cells
    else this.#blocks.push(tableRow(this.#header, this.#cells))
    this.#cells = undefined
    this.#words = ''
  }
}

function headingLevel(tag: string): number {
  return /^h[1-6]$/u.test(tag) ? Number(tag.charAt(1)) : 0
}
