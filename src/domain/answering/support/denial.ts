import { isTurnedAround } from './negation.ts'
import { holdsWord, nearestOf } from './place.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Clause } from './sentence-clauses.ts'

/** True when the passage denies what the sentence says, or says what it denies. */
export function isDenied(sentence: ReadSentence, source: readonly ReadSentence[]): boolean {
  const near = nearestOf(sentence.words, source).flatMap(withCarriedSubjects)
  const all = source.flatMap(withCarriedSubjects)
  return sentence.clauses.some(
    (clause) => clause.words.length > 0 && isDeniedClause(clause, { near, all }),
  )
}

/** "Cards are final and cannot be returned" also says that cards cannot be returned. */
function withCarriedSubjects({ clauses }: ReadSentence): Clause[] {
  const carried = clauses.flatMap((clause, index) => {
    const before = clauses[index - 1]
    const isSubjectless = clause.isNegated && before && !before.isNegated
    if (!isSubjectless || clause.words.some((word) => holdsWord(before, word))) return []
    return [{ ...clause, words: [...before.words, ...clause.words] }]
  })
  return [...clauses, ...carried]
}

/** True when the nearest sentences say the opposite, such as "before" for "after". */
export function isOpposite(sentence: ReadSentence, source: readonly ReadSentence[]): boolean {
  const nearest = nearestOf(sentence.words, source)
  return (
    nearest.length > 0 && nearest.every((one) => isTurnedAround(sentence.allWords, one.allWords))
  )
}

/** Denied outright, or for a word that only clauses of the other kind hold. */
function isDeniedClause(
  clause: Clause,
  { near, all }: { near: readonly Clause[]; all: readonly Clause[] },
): boolean {
  const isTurned = ({ isNegated }: Clause): boolean => isNegated !== clause.isNegated
  const nearest = nearestOf(clause.words, all)
  if (nearest.length > 0 && nearest.every(isTurned)) return true
  return clause.words.some((word) => {
    const holding = [near, all].map((places) => places.filter((place) => holdsWord(place, word)))
    const told = holding.find((places) => places.length > 0) ?? []
    return told.length > 0 && told.every(isTurned)
  })
}
