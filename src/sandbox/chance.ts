import { createHash, createHmac } from 'node:crypto'

/** Everything random in the sandbox: the same seed gives the same sequence. */
export class Chance {
  readonly #seed: string
  #drawn = 0

  constructor(seed: string) {
    this.#seed = seed
  }

  /** A number in [0, 1). */
  next(): number {
    this.#drawn += 1
    const digest = createHash('sha256').update(`${this.#seed}:${this.#drawn}`).digest()
    return digest.readUInt32BE(0) / 2 ** 32
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.next() * choices.length)] ?? choices[0]
  }

  uuid(): string {
    this.#drawn += 1
    const hex = createHash('sha256').update(`${this.#seed}:uuid:${this.#drawn}`).digest('hex')
    const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }

  /** The same name gives the same hex digits, however much was drawn. */
  named(name: string, digits: number): string {
    return createHmac('sha256', this.#seed).update(name).digest('hex').slice(0, digits)
  }
}
