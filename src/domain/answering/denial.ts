import { isTurnedAround } from './negation.ts'
import { holdsWord, nearestOf } from './place.ts'
import type { Clause, ReadSentence } from './read-sentence.ts'

/** True when the passage denies what the sentence says, or says what it denies. */
export function isDenied(sentence: ReadSentence, source: readonly ReadSentence[]): boolean {
  const clauses = source.flatMap((one) => one.clauses)
  return sentence.clauses.some(
    (clause) => clause.words.length > 0 && isDeniedClause(clause, clauses),
  )
}

/** True when the nearest sentences say the opposite, such as "before" for "after". */
export function isOpposite(sentence: ReadSentence, source: readonly ReadSentence[]): boolean {
  const nearest = nearestOf(sentence.words, source)
  return (
    nearest.length > 0 && nearest.every((one) => isTurnedAround(sentence.allWords, one.allWords))
  )
}

/** Denied outright, or for a word that only clauses of the other kind hold. */
function isDeniedClause(clause: Clause, source: readonly Clause[]): boolean {
  const isTurned = ({ isNegated }: Clause): boolean => isNegated !== clause.isNegated
  const nearest = nearestOf(clause.words, source)
  if (nearest.length === 0) return false
  if (nearest.every(isTurned)) return true
  const lacking = clause.words.filter((word) => !nearest.some((place) => holdsWord(place, word)))
  return lacking.some((word) => {
    const holding = source.filter((place) => holdsWord(place, word))
    return holding.length > 0 && holding.every(isTurned)
  })
}
