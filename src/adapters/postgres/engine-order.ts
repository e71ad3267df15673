import { setImmediate as untilOthersCame } from 'node:timers/promises'
import type { PGlite, Transaction } from '@electric-sql/pglite'

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

/** Puts all that is asked of the engine into one order; what is urgent is asked by the function returned. */
export function keepOrder(engine: PGlite): PGlite['query'] {
  const order = new EngineOrder()
  const query = engine.query.bind(engine)
  const exec = engine.exec.bind(engine)
  const transaction = engine.transaction.bind(engine)
  const ask =
    (manner: { isUrgent: boolean }): PGlite['query'] =>
    (...asked) =>
      order.run(() => query(...asked), manner)
  engine.query = ask({ isUrgent: false })
  engine.exec = (...asked) => order.run(() => exec(...asked))
  engine.transaction = (work) => order.run(() => transaction((begun) => work(givingWay(begun))))
  return ask({ isUrgent: true })
}

function givingWay(begun: Transaction): Transaction {
  const { query } = begun
  begun.query = async (...asked) => {
    await untilOthersCame()
    return query(...asked)
  }
  return begun
}
