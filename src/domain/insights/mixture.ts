/** How readily a question opens an empty group, and how much a word unknown to a group still counts. */
const openness = 0.1
const smoothing = 0.2

/** Which questions stand together, as counts of words per group (a Dirichlet multinomial mixture). */
export class Mixture {
  readonly groupCount: number
  readonly questions: Int32Array
  readonly wordTotals: Int32Array
  readonly #wordCount: number
  readonly #counts: Int32Array
  readonly #weights: Float64Array

  constructor(groupCount: number, wordCount: number) {
    this.groupCount = groupCount
    this.#wordCount = wordCount
    this.questions = new Int32Array(groupCount)
    this.wordTotals = new Int32Array(groupCount)
    this.#counts = new Int32Array(groupCount * wordCount)
    this.#weights = new Float64Array(groupCount)
  }

  countOf(group: number, word: number): number {
    return this.#counts[group * this.#wordCount + word] ?? 0
  }

  /** Puts a question into a group, or takes it out again with `by` -1. */
  move(row: Int32Array, group: number, by: 1 | -1): void {
    this.questions[group] = (this.questions[group] ?? 0) + by
    this.wordTotals[group] = (this.wordTotals[group] ?? 0) + by * row.length
    const start = group * this.#wordCount
    for (const word of row) this.#counts[start + word] = (this.#counts[start + word] ?? 0) + by
  }

  /** The group that a question would join: by chance after its likelihood, or the likeliest without one. */
  choose(row: Int32Array, chance?: number): number {
    let total = 0
    let best = 0
    for (let group = 0; group < this.groupCount; group++) {
      const weight = this.#weigh(row, group)
      this.#weights[group] = weight
      total += weight
      if (weight > (this.#weights[best] ?? 0)) best = group
    }
    if (chance === undefined) return best
    let left = chance * total
    for (let group = 0; group < this.groupCount; group++) {
      left -= this.#weights[group] ?? 0
      if (left <= 0) return group
    }
    return best
  }

  /** Scaled by the vocabulary, so that the product of many words stays within what a number holds. */
  #weigh(row: Int32Array, group: number): number {
    const start = group * this.#wordCount
    const words = (this.wordTotals[group] ?? 0) + smoothing * this.#wordCount
    let weight = (this.questions[group] ?? 0) + openness
    for (let at = 0; at < row.length; at++) {
      const count = (this.#counts[start + (row[at] ?? 0)] ?? 0) + smoothing
      weight *= (count * this.#wordCount) / (words + at)
    }
    return weight
  }
}
