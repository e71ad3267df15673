import { editDistance } from './edit-distance.ts'
import { PostingList } from '../posting-list.ts'
import type { Token } from './tokenize.ts'

const shortestCorrected = 4
const likenessBar = 0.5
const mostAlike = 4
const candidateCount = 40

export interface AlikeWord {
  surface: string
  /** 0 to 1: share of letter pairs that both words have. */
  likeness: number
}

interface KnownWord {
  surface: string
  folded: string
  count: number
}

/** The words of an organization's documents, by which slips of the keyboard are read. */
export class Vocabulary {
  readonly #words: KnownWord[] = []
  readonly #ids = new Map<string, number>()
  readonly #pairs = new Map<string, PostingList>()
  #hits = new Uint8Array(1_024)

  /** Counts the word once more; gives the number by which it is taken back. */
  add({ surface, folded }: Token): number {
    const known = this.#ids.get(folded)
    if (known === undefined) return this.#addNew(surface, folded)
    this.#change(known, 1)
    return known
  }

  remove(wordNumber: number): void {
    this.#change(wordNumber, -1)
  }

  /** The word as the documents write it, with its accents; undefined when they do not have it. */
  surfaceOf(folded: string): string | undefined {
    const known = this.#words[this.#ids.get(folded) ?? -1]
    return known && known.count > 0 ? known.surface : undefined
  }

  /** The known word that an unknown one most likely means; undefined when none is near enough. */
  correct(folded: string): string | undefined {
    if (folded.length < shortestCorrected || /\p{N}/u.test(folded)) return undefined
    const limit = folded.length < 8 ? 1 : 2
    const near = this.#nearest(folded)
      .map((word) => ({ ...word, slips: editDistance(folded, word.folded, limit) }))
      .filter((word) => word.slips <= limit && beginsAlike(word.folded, folded))
      .filter((word) => !isOtherShortWord(word.folded, folded))
      .sort((left, right) => left.slips - right.slips || right.count - left.count)
    return near[0]?.surface
  }

  /** Words that share much of their letters: other forms, and compounds with a part in common. */
  alike(folded: string): AlikeWord[] {
    if (folded.length <= shortestCorrected || /\p{N}/u.test(folded)) return []
    return this.#nearest(folded)
      .filter(
        (word) =>
          word.likeness >= likenessBar && word.folded !== folded && sharesPart(word.folded, folded),
      )
      .slice(0, mostAlike)
  }

  #addNew(surface: string, folded: string): number {
    const id = this.#words.push({ surface, folded, count: 1 }) - 1
    this.#ids.set(folded, id)
    for (const pair of new Set(letterPairs(folded))) {
      const list = this.#pairs.get(pair) ?? new PostingList()
      list.add(id, 1)
      this.#pairs.set(pair, list)
    }
    if (id >= this.#hits.length) this.#hits = new Uint8Array(this.#hits.length * 2)
    return id
  }

  #change(wordNumber: number, by: 1 | -1): void {
    const known = this.#words[wordNumber]
    if (known) known.count += by
  }

  #nearest(folded: string): (KnownWord & AlikeWord)[] {
    const own = new Set(letterPairs(folded))
    const touched: number[] = []
    for (const pair of own)
      this.#pairs.get(pair)?.forEach((id) => {
        const hits = this.#hits[id] ?? 0
        if (hits === 0) touched.push(id)
        this.#hits[id] = hits + 1
      })
    const candidates: (KnownWord & AlikeWord)[] = []
    for (const id of touched) {
      const word = this.#words[id]
      const hits = this.#hits[id] ?? 0
      this.#hits[id] = 0
      if (!word || word.count === 0) continue
      const likeness = (2 * hits) / (own.size + word.folded.length + 1)
      if (likeness > 0.3) candidates.push({ ...word, likeness })
    }
    return candidates.sort((left, right) => right.likeness - left.likeness).slice(0, candidateCount)
  }
}

/** A slip seldom changes the first letter, though it may drop it or swap it with the second. */
function beginsAlike(left: string, right: string): boolean {
  return left[0] === right[0] || left.length !== right.length || left[0] === right[1]
}

/** Of four letters, one that is changed or added makes another word: "gold" is neither "sold" nor "old". */
function isOtherShortWord(known: string, written: string): boolean {
  if (written.length !== shortestCorrected || known.length > written.length) return false
  if (known.length < written.length) return written.replace(/(.)\1/u, '$1') !== known
  return [...known].sort().join('') !== [...written].sort().join('')
}

function sharesPart(left: string, right: string): boolean {
  return left.slice(0, 4) === right.slice(0, 4) || left.includes(right) || right.includes(left)
}

function letterPairs(word: string): string[] {
  const marked = `_${word}_`
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2))
}
