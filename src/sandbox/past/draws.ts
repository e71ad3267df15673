/** A quick sequence of its own for each past conversation: the same index gives the same history. */
export class Draws {
  #state: number

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 1_013_904_223) >>> 0
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.next() * choices.length)] ?? choices[0]
  }

  /** One of the choices, as often as its weight says. */
  weighted<T>(choices: readonly T[], weightOf: (choice: T) => number): T | undefined {
    const sum = choices.reduce((total, choice) => total + weightOf(choice), 0)
    let left = this.next() * sum
    return choices.find((choice) => (left -= weightOf(choice)) < 0) ?? choices.at(-1)
  }
}
