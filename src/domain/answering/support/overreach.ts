import { holdsWord, nearestOf } from './place.ts'
import type { ReadSentence } from './read-sentence.ts'
import { isFreeWord, isOtherWord } from './scope-words.ts'

/**
 * True when the sentence reaches further than what the passage says nearest to it: "all" where only some
 * are named, or a name from elsewhere where the nearest speaks of others.
 */
export function isOverreaching(sentence: ReadSentence, source: readonly ReadSentence[]): boolean {
  const nearest = nearestOf(sentence.words, source)
  if (nearest.length === 0) return false
  return nearest.every(
    (one) =>
      isTooWide(sentence, one) || isOfOthers(sentence, one) || isUnconditional(sentence, one),
  )
}

function isTooWide(sentence: ReadSentence, nearest: ReadSentence): boolean {
  return sentence.isUniversal && !nearest.isUniversal
}

function isOfOthers(sentence: ReadSentence, nearest: ReadSentence): boolean {
  const isForeign = [...sentence.names].some((name) => !holdsWord(nearest, name))
  const hasOwnScope =
    [...nearest.names].some((name) => !holdsWord(sentence, name)) ||
    [...nearest.allWords].some(isOtherWord)
  return isForeign && hasOwnScope
}

/** "Free" without the amount or the place that the passage names for it. */
function isUnconditional(sentence: ReadSentence, nearest: ReadSentence): boolean {
  if (![...sentence.allWords].some(isFreeWord)) return false
  const isOfSame = [...nearest.allWords].some(isFreeWord)
  if (nearest.numbers.length > 0) return isOfSame && sentence.numbers.length === 0
  const keepsPlace = [...nearest.names].some((name) => holdsWord(sentence, name))
  return isOfSame && nearest.names.size > 0 && !keepsPlace
}
