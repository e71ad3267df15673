import { randomBytes } from 'node:crypto'
import type { Ids } from '#ports/clock.ts'

/** UUIDs of version 7: the time in milliseconds, a counter within it, and chance. */
export class UuidIds implements Ids {
  #lastMs = 0
  #counter = 0

  newId(): string {
    const now = Date.now()
    if (now > this.#lastMs) {
      this.#lastMs = now
      this.#counter = randomBytes(1).readUInt8()
    } else if (this.#counter === 0xfff) {
      this.#lastMs += 1
      this.#counter = 0
    } else this.#counter += 1
    const bytes = randomBytes(16)
    bytes.writeUIntBE(this.#lastMs, 0, 6)
    bytes.writeUInt16BE(0x7000 | this.#counter, 6)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
    const hex = bytes.toString('hex')
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join('-')
  }
}
