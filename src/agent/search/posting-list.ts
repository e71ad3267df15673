const frequencyBits = 6
const frequencyMask = (1 << frequencyBits) - 1

/** Which items hold a term and how often, in one growing array of integers. */
export class PostingList {
  length = 0
  #entries = new Int32Array(4)

  add(item: number, frequency: number): void {
    if (this.length === this.#entries.length) {
      const grown = new Int32Array(this.length * 2)
      grown.set(this.#entries)
      this.#entries = grown
    }
    this.#entries[this.length++] = (item << frequencyBits) | Math.min(frequency, frequencyMask)
  }

  /** Items come in the order in which they were added. */
  forEach(visit: (item: number, frequency: number) => void): void {
    for (let at = 0; at < this.length; at++) {
      const entry = this.#entries[at] ?? 0
      visit(entry >> frequencyBits, entry & frequencyMask)
    }
  }
}
