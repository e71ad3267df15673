/** A piece of a document's plain text: a heading, or words that belong on one line. */
export type TextBlock =
  { kind: 'heading'; level: number; text: string } | { kind: 'line'; text: string }

export function heading(level: number, text: string): TextBlock {
  return { kind: 'heading', level, text: collapseSpaces(text) }
}

export function line(text: string): TextBlock {
  return { kind: 'line', text: collapseSpaces(text) }
}

export function withoutEmptyBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.filter(({ text }) => text !== '')
}

/** A table row reads as "Country: Norway, Days: 4 to 7"; without headings as its cells. */
export function tableRow(header: readonly string[], cells: readonly string[]): TextBlock {
  const labelled = cells
    .map((cell, index) => ({
      cell: collapseSpaces(cell),
      label: collapseSpaces(header[index] ?? ''),
    }))
    .filter(({ cell }) => cell !== '')
    .map(({ cell, label }) => (label ? `${label}: ${cell}` : cell))
  return line(labelled.join(', '))
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
