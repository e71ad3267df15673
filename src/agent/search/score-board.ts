export interface Ranked {
  /** Number of a passage or a document in its index. */
  number: number
  score: number
}

/** Scores by item number, in one array, since a common word has tens of thousands of items. */
export class ScoreBoard {
  /** Items that have a score, in the order of their first. */
  readonly items: number[] = []
  readonly #scores: Float64Array

  constructor(size: number) {
    this.#scores = new Float64Array(size)
  }

  add(item: number, gain: number): void {
    if (gain <= 0) return
    if (this.get(item) === 0) this.items.push(item)
    this.#scores[item] = this.get(item) + gain
  }

  get(item: number): number {
    return this.#scores[item] ?? 0
  }

  highest(): number {
    let best = 0
    for (const item of this.items) best = Math.max(best, this.get(item))
    return best
  }
}

/** The best of many, best first, without sorting them all; ties go to the lower number. */
export function topRanked(
  numbers: Iterable<number>,
  limit: number,
  scoreOf: (number: number) => number,
): Ranked[] {
  let kept: Ranked[] = []
  let bar = -Infinity
  for (const number of numbers) {
    const score = scoreOf(number)
    if (score < bar) continue
    kept.push({ number, score })
    if (kept.length < limit * 4) continue
    kept = bestFirst(kept).slice(0, limit)
    bar = kept.at(-1)?.score ?? bar
  }
  return bestFirst(kept).slice(0, limit)
}

function bestFirst(ranked: Ranked[]): Ranked[] {
  return ranked.sort((left, right) => right.score - left.score || left.number - right.number)
}
