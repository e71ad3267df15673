import { setImmediate as untilOthersCame } from 'node:timers/promises'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import { KeptStatements } from './kept-statements.ts'

/**
 * The order of work on the embedded engine's one connection. The engine blocks this thread while it works, so before
 * each statement the rest of the program gets its turn; what is urgent goes before what waits.
 */
export class EngineOrder {
  readonly #urgent: (() => Promise<void>)[] = []
  readonly #waiting: (() => Promise<void>)[] = []
  #isWorking = false

  run<Result>(work: () => Promise<Result>, { isUrgent = false } = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      const queue = isUrgent ? this.#urgent : this.#waiting
      queue.push(() => work().then(resolve, reject))
      if (!this.#isWorking) void this.#workOff()
    })
  }

  async #workOff(): Promise<void> {
    this.#isWorking = true
    while (this.#urgent.length + this.#waiting.length > 0) {
      await untilOthersCame()
      const next = this.#urgent.shift() ?? this.#waiting.shift()
      await next?.()
    }
    this.#isWorking = false
  }
}

export type OrderedQuery = <Row>(
  text: string,
  values: readonly unknown[],
  manner: { isUrgent: boolean },
) => Promise<Row[]>

/** Puts all that is asked of the engine into one order. Returns how to ask for statements whose plans are kept. */
export function keepOrder(engine: PGlite): OrderedQuery {
  const order = new EngineOrder()
  const query = engine.query.bind(engine)
  const exec = engine.exec.bind(engine)
  const transaction = engine.transaction.bind(engine)
  const unordered = new KeptStatements(engine)
  engine.query = (...asked) => order.run(() => query(...asked))
  engine.exec = (...asked) => order.run(() => exec(...asked))
  engine.transaction = (work) => order.run(() => transaction((begun) => work(givingWay(begun))))
  return (text, values, manner) => order.run(() => unordered.query(text, values), manner)
}

function givingWay(begun: Transaction): Transaction {
  const { query } = begun
  begun.query = async (...asked) => {
    await untilOthersCame()
    return query(...asked)
  }
  return begun
}
