import { isAlike } from './content-words.ts'
import { holdsWord, nearestOf, type Place } from './place.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Clause, StatedNumber } from './sentence-clauses.ts'

/** A number of the same kind that the sentence does not state. One without a unit borrows its neighbour's. */
export function hasRival(
  numbers: readonly StatedNumber[],
  number: StatedNumber,
  sentence: ReadSentence,
): boolean {
  return numbers.some(
    (other) =>
      (other.units.length === 0 ||
        other.units.some((unit) => number.units.some((one) => isAlike(one, unit)))) &&
      !sentence.numbers.some(({ value }) => value === other.value),
  )
}

/** Whether a number that the passage states is said there of what the sentence speaks of. */
export function isAboutSentence(
  number: StatedNumber,
  sentence: ReadSentence,
  source: readonly ReadSentence[],
): boolean {
  const holds = ({ numbers }: Pick<Clause, 'numbers'>): boolean =>
    numbers.some(({ value }) => value === number.value)
  const [unit] = number.units
  const isRival = (place: Pick<Clause, 'words' | 'numbers'>): boolean =>
    !holds(place) &&
    (hasRival(place.numbers, number, sentence) || (unit !== undefined && holdsWord(place, unit)))
  const places = source.filter(holds)
  if (places.length === 0) return true
  const near = wordsNear(number, sentence)
  if (!isNearest(sentence.words, places, source.filter(isRival))) return false
  if (!nearestOf(near, source).some(holds)) return false
  return places.some((place) => {
    const clauses = place.clauses.filter(holds)
    return (
      !saysMore(clauses, number, sentence) ||
      isNearest(near, clauses, place.clauses.filter(isRival))
    )
  })
}

/** Every clause with the number names something that the sentence does not. */
function saysMore(
  clauses: readonly Clause[],
  { units }: StatedNumber,
  sentence: ReadSentence,
): boolean {
  return clauses.every(({ words }) =>
    words.some((word) => !units.includes(word) && !holdsWord(sentence, word)),
  )
}

function wordsNear(number: StatedNumber, sentence: ReadSentence): string[] {
  return sentence.clauses.find(({ numbers }) => numbers.includes(number))?.words ?? sentence.words
}

/** No rival holds a word of the sentence that the best place lacks. */
function isNearest(
  words: readonly string[],
  places: readonly Place[],
  rivals: readonly Place[],
): boolean {
  return places.some((place) => {
    const lacking = words.filter((word) => !holdsWord(place, word))
    return !rivals.some((rival) => lacking.some((word) => holdsWord(rival, word)))
  })
}
