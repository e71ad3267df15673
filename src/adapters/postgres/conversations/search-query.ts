const MOST_WORDS = 12

/**
 * Every word must occur, as it is or as the beginning of one: "refund" finds "refunded". Quoted, so that no
 * character of what people type is an operator.
 */
export function toSearchQuery(text: string): string {
  const words = text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => word.replace(/[\0'\\]/g, ' ').trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `'${word}':*`)
    .join(' & ')
}
