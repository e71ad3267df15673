import { Mixture } from './mixture.ts'
import { seededChance } from './seeded-chance.ts'
import type { WordTable } from './word-table.ts'

export type Grouping = { groups: Int32Array; mixture: Mixture }

const rounds = { byChance: 18, settling: 4 }
/** Questions between two pauses: some milliseconds of work. */
const stride = 500

/**
 * Groups questions by their words, without knowing how many groups there are: more are offered than are
 * needed, and the empty ones stay empty. `prior` puts questions where they were; -1 is nowhere yet.
 * Yields now and then, so that whoever drives it can let others work.
 */
export function* groupQuestions(
  { rows, stems }: WordTable,
  prior: Int32Array,
  groupCount: number,
): Generator<void, Grouping> {
  const mixture = new Mixture(groupCount, stems.length)
  const chance = seededChance(rows.length)
  const groups = new Int32Array(rows.length)
  const isNew = prior.every((group) => group < 0)
  rows.forEach((row, index) => {
    const known = prior[index] ?? -1
    groups[index] = known >= 0 || !isNew ? known : Math.floor(chance() * groupCount)
    if (known >= 0 || isNew) mixture.move(row, groups[index] ?? 0, 1)
  })
  for (let round = 0; round < rounds.byChance + rounds.settling; round++) {
    const isSettling = round >= rounds.byChance
    for (let index = 0; index < rows.length; index++) {
      if (index % stride === stride - 1) yield
      const row = rows[index] ?? new Int32Array()
      const from = groups[index] ?? -1
      if (from >= 0) mixture.move(row, from, -1)
      const to = mixture.choose(row, isSettling ? undefined : chance())
      groups[index] = to
      mixture.move(row, to, 1)
    }
  }
  return { groups, mixture }
}
