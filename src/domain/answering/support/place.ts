import { isAlike } from './content-words.ts'

/** A sentence or clause of a passage, to be compared with the answer's. */
export type Place = { words: readonly string[] }

export function holdsWord(place: Place, word: string): boolean {
  return place.words.some((known) => isAlike(known, word))
}

/** The places that hold most of the words; none when no place holds any. */
export function nearestOf<Kind extends Place>(
  words: readonly string[],
  places: readonly Kind[],
): Kind[] {
  const scores = places.map((place) => words.filter((word) => holdsWord(place, word)).length)
  const best = Math.max(0, ...scores)
  return best === 0 ? [] : places.filter((_, index) => scores[index] === best)
}
