import { createHash } from 'node:crypto'

// The tag and the three attributes of the start have the ids up to here.
const firstIds = {
  conversation: 215_000_000_000,
  part: 41_000_000_000,
  source: 2_700_000_000,
  tag: 9_330_001,
  file: 1_500_000_000,
  attribute: 3,
  article: 5_500_100,
} as const

type Counted = keyof typeof firstIds

/** Ids of one workspace. It outlives a reset, so that no id ever names two things to a client. */
export class IdSource {
  readonly #counts = new Map<Counted, number>()
  readonly #offset: number
  #contacts = 0

  /** `offset` keeps the ids of one start apart from those of another that a client may remember. */
  constructor(offset = 0) {
    this.#offset = offset
  }

  next(kind: Counted): string {
    return String(this.nextNumber(kind))
  }

  nextNumber(kind: Counted): number {
    const next = (this.#counts.get(kind) ?? firstIds[kind] + this.#offset) + 1
    this.#counts.set(kind, next)
    return next
  }

  /** 24 hex digits, as contacts and companies have them. */
  nextHex(): string {
    this.#contacts += 1
    return namedHexId(`contact ${this.#offset + this.#contacts}`)
  }
}

/** The same name gives the same id in every workspace: Intercom promises uniqueness within one only. */
export function namedHexId(name: string): string {
  return `67${createHash('sha256').update(name).digest('hex').slice(0, 22)}`
}
