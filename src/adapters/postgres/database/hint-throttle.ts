const EVERY_MS = 20

/** Sends at most one hint in `everyMs`, the last one never later than that. A hint that fails is left out. */
export class HintThrottle {
  readonly #send: () => Promise<void>
  readonly #everyMs: number
  #isResting = false
  #isWanted = false

  constructor(send: () => Promise<void>, everyMs = EVERY_MS) {
    this.#send = send
    this.#everyMs = everyMs
  }

  hint(): void {
    if (this.#isResting) {
      this.#isWanted = true
      return
    }
    this.#isResting = true
    this.#send().catch(() => undefined)
    setTimeout(() => this.#wakeUp(), this.#everyMs).unref()
  }

  #wakeUp(): void {
    this.#isResting = false
    if (!this.#isWanted) return
    this.#isWanted = false
    this.hint()
  }
}
