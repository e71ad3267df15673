import { SystemClock } from '#sandbox/clock.ts'

/** The system's clock, put forward by a test. Timers still run in real time. */
export class ShiftingClock extends SystemClock {
  #aheadMs = 0

  override nowMs(): number {
    return super.nowMs() + this.#aheadMs
  }

  putForward(ms: number): void {
    this.#aheadMs += ms
  }
}
