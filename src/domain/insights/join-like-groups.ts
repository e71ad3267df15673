import type { Grouping } from './group-questions.ts'
import type { WordTable } from './word-table.ts'

/** Groups whose words are so alike are one topic told twice. */
const likeness = 0.25

/**
 * For each group the one that it is joined to; itself where it stands alone. Two groups that `isKept`
 * are never joined: people have told them apart, or named them.
 */
export function joinLikeGroups(
  { mixture }: Pick<Grouping, 'mixture'>,
  table: WordTable,
  isKept: (group: number) => boolean,
): number[] {
  const vectors = Array.from({ length: mixture.groupCount }, (_, group) =>
    toVector(mixture, table, group),
  )
  const joined = vectors.map((_, group) => group)
  const bySize = joined.toSorted(
    (left, right) =>
      Number(isKept(right)) - Number(isKept(left)) ||
      (mixture.questions[right] ?? 0) - (mixture.questions[left] ?? 0),
  )
  for (const [rank, group] of bySize.entries()) {
    if (isKept(group) || mixture.questions[group] === 0) continue
    const home = bySize
      .slice(0, rank)
      .find((other) => joined[other] === other && cosine(vectors[other], vectors[group]) > likeness)
    if (home !== undefined) joined[group] = home
  }
  return joined
}

type Vector = ReadonlyMap<number, number>

/** The share of its questions that have a word, weighed by how rare the word is, to the length of one. */
function toVector(mixture: Grouping['mixture'], table: WordTable, group: number): Vector {
  const size = mixture.questions[group] ?? 0
  const vector = new Map<number, number>()
  let squares = 0
  for (let word = 0; word < table.stems.length; word++) {
    const count = mixture.countOf(group, word)
    if (count < 2) continue
    const rarity = Math.log(1 + table.rows.length / (table.frequencies[word] ?? 1))
    const weight = (count / size) * rarity
    vector.set(word, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [word, weight] of vector) vector.set(word, weight / length)
  return vector
}

function cosine(left: Vector | undefined, right: Vector | undefined): number {
  if (!left || !right) return 0
  let sum = 0
  for (const [word, weight] of right) sum += weight * (left.get(word) ?? 0)
  return sum
}
