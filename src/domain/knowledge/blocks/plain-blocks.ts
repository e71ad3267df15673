import { line, withoutEmptyBlocks, type TextBlock } from './text-block.ts'

const bullet = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+\S/u
const wrappedWidth = 55

/** Lines stay apart, but for paragraphs that were wrapped at a width: those are one line again. */
export function plainBlocks(text: string): TextBlock[] {
  const paragraphs = text.replace(/\r\n?/gu, '\n').split(/\n[^\S\n]*(?=\n)/u)
  return withoutEmptyBlocks(paragraphs.flatMap(paragraphBlocks))
}

function paragraphBlocks(paragraph: string): TextBlock[] {
  const lines = paragraph.split('\n').filter((text) => text.trim() !== '')
  const isWrapped = lines.slice(0, -1).every((text) => text.trim().length >= wrappedWidth)
  if (!isWrapped) return lines.map(line)
  const joined: string[] = []
  for (const text of lines) {
    if (joined.length === 0 || bullet.test(text)) joined.push(text)
    else joined.push(`${joined.pop()} ${text}`)
  }
  return joined.map(line)
}
