import { createHash, randomFillSync } from 'node:crypto'
import type { Ids } from '#ports/clock.ts'

const chanceBytes = 4096

/** UUIDs of version 7: the time in milliseconds, a counter within it, and chance. */
export class UuidIds implements Ids {
  readonly #chance = Buffer.alloc(chanceBytes)
  #chanceUsed = chanceBytes
  #lastMs = 0
  #counter = 0

  newId(): string {
    const now = Date.now()
    if (now > this.#lastMs) {
      this.#lastMs = now
      this.#counter = this.#takeChance(1).readUInt8()
    } else if (this.#counter === 0xfff) {
      this.#lastMs += 1
      this.#counter = 0
    } else this.#counter += 1
    const bytes = Buffer.from(this.#takeChance(16))
    bytes.writeUIntBE(this.#lastMs, 0, 6)
    bytes.writeUInt16BE(0x7000 | this.#counter, 6)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
    return toUuid(bytes)
  }

  idOf(name: string): string {
    const bytes = createHash('sha256').update(name).digest().subarray(0, 16)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
    return toUuid(bytes)
  }

  /** Asking the system for chance costs the same for one id as for many. */
  #takeChance(count: number): Buffer {
    if (this.#chanceUsed + count > chanceBytes) {
      randomFillSync(this.#chance)
      this.#chanceUsed = 0
    }
    this.#chanceUsed += count
    return this.#chance.subarray(this.#chanceUsed - count, this.#chanceUsed)
  }
}

function toUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
