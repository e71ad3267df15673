import { parse, protocol, type PGlite } from '@electric-sql/pglite'

const { serialize } = protocol

/** Texts are few, since values are always parameters; should they ever be many, the rest is not kept. */
const MOST_KEPT = 500

type Kept = { name: string; parameterTypes: number[] }

/**
 * Statements of the embedded engine whose plans it keeps. The engine's own way asks it five times for each statement
 * and plans it anew; this one asks once.
 */
export class KeptStatements {
  readonly #engine: PGlite
  readonly #kept = new Map<string, Kept>()

  constructor(engine: PGlite) {
    this.#engine = engine
  }

  /** Only when the engine has nothing else in hand. */
  async query<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const known = this.#kept.get(text)
    const { name, parameterTypes } = known ?? (await this.#keep(text))
    const asked = values.map((value, place) => this.#toParameter(value, parameterTypes[place]))
    const messages = await this.#ask([
      serialize.bind({ statement: name, values: asked }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
    ])
    const [result] = parse.parseResults(messages, this.#engine.parsers)
    return (result?.rows ?? []) as Row[] // the caller names the row of its own statement
  }

  async #keep(text: string): Promise<Kept> {
    const name = this.#kept.size < MOST_KEPT ? `s${this.#kept.size}` : ''
    const messages = await this.#ask([
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
    ])
    const kept = { name, parameterTypes: parse.parseDescribeStatementResults(messages) }
    if (name) this.#kept.set(text, kept)
    return kept
  }

  /** All in one go; the last word lets the engine recover should one of them fail. */
  #ask(asked: readonly Uint8Array[]) {
    return this.#engine.execProtocolStream(Buffer.concat([...asked, serialize.sync()]), {})
  }

  #toParameter(value: unknown, type = 0): string | null {
    if (value === null || value === undefined) return null
    const serializer: ((value: unknown) => string) | undefined = this.#engine.serializers[type]
    return serializer ? serializer(value) : `${value as string | number}` // other types come as text
  }
}
