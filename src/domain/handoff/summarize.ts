const longestSummary = 300

/** What was asked, in the customer's own words: newest last, oldest cut first. At most 300 characters. [H3] */
export function summarizeRequest(openTexts: readonly string[], subject?: string): string {
  const texts = openTexts
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
  const title = subject?.replace(/\s+/gu, ' ').trim()
  if (title) texts.unshift(title)
  if (texts.length === 0) return 'Wrote without words.'
  const room = longestSummary - 'Asks: ""'.length
  return `Asks: "${fit(texts, room)}"`
}

/** Whole messages from the end as far as they fit; a lone long one loses its end. */
function fit(texts: readonly string[], room: number): string {
  const kept: string[] = []
  for (const text of texts.toReversed()) {
    if ([text, ...kept].join(' / ').length > room) break
    kept.unshift(text)
  }
  return kept.length > 0 ? kept.join(' / ') : cut(texts.at(-1) ?? '', room)
}

function cut(text: string, room: number): string {
  const start = text.slice(0, room - 1)
  const atWord = start.replace(/\s+\S*$/u, '')
  const end = atWord.length > room / 2 ? atWord : start.replace(/[\ud800-\udbff]$/u, '')
  return `${end}…`
}
