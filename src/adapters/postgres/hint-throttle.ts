const EVERY_MS = 20

/** Sends at most one hint in 20 ms, the last one never later than that. A hint that fails is left out. */
export class HintThrottle {
  readonly #send: () => Promise<void>
  #isResting = false
  #isWanted = false

  constructor(send: () => Promise<void>) {
    this.#send = send
  }

  hint(): void {
    if (this.#isResting) {
      this.#isWanted = true
      return
    }
    this.#isResting = true
    this.#send().catch(() => undefined)
    setTimeout(() => this.#wakeUp(), EVERY_MS).unref()
  }

  #wakeUp(): void {
    this.#isResting = false
    if (!this.#isWanted) return
    this.#isWanted = false
    this.hint()
  }
}
