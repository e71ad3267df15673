import { escapeForPattern } from './escape-for-pattern.ts'

/** A text with the words that were found in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const sought = words.filter((word) => word !== '')
  if (sought.length === 0) return text
  const pattern = new RegExp(`(${sought.map((word) => escapeForPattern(word)).join('|')})`, 'giu')
  return text
    .split(pattern)
    .map((piece, place) => (place % 2 === 1 ? <mark key={place}>{piece}</mark> : piece))
}
