import { remembering } from './remembering.ts'

export const gramBuckets = 65_536

const gramLength = 4

const knownGrams = remembering(hashGrams)

/** Hashes of the four-letter pieces of a word with its ends marked; short words are one piece. */
export function gramsOfWord(folded: string): readonly number[] {
  return knownGrams(folded)
}

function hashGrams(folded: string): readonly number[] {
  const marked = `_${folded}_`
  const grams: number[] = []
  for (let at = 0; at === 0 || at + gramLength <= marked.length; at++)
    grams.push(hash(marked.slice(at, at + gramLength)))
  return grams
}

/** Distinct grams of many words, sorted, so that one can be looked up by halving. */
export function sortedGrams(foldedWords: Iterable<string>): Uint16Array {
  const distinct = new Set<number>()
  for (const word of foldedWords) for (const gram of gramsOfWord(word)) distinct.add(gram)
  return Uint16Array.from(distinct).sort()
}

export function hasGram(sorted: Uint16Array, gram: number): boolean {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === gram) return true
    if (found < gram) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** FNV-1a, folded to 16 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return ((value >>> 16) ^ value) & 0xffff
}
