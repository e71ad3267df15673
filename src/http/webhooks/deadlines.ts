import type { Clock } from '#ports/clock.ts'

/** [W5] Intercom gives up after five seconds; with what comes before and after, four are ours. */
const answerWithinMs = 3_500
const slotMs = 250

/** Time limits for answers. One timer serves all that begin together: a timer each would cost more than the answer. */
export class Deadlines {
  readonly #clock: Clock
  #slot: { until: number; passed: Promise<'unavailable'> } | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves between 3.25 and 3.5 seconds from now. */
  next(): Promise<'unavailable'> {
    const now = this.#clock.now().getTime()
    if (!this.#slot || now >= this.#slot.until) {
      const passed = this.#clock.sleep(answerWithinMs).then(() => 'unavailable' as const)
      this.#slot = { until: now + slotMs, passed }
    }
    return this.#slot.passed
  }
}
