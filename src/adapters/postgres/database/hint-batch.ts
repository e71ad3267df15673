export type Hint = { channel: string; about: string }

type Waiting = Hint & { resolve: () => void; reject: (error: unknown) => void }

const EVERY_MS = 25

/**
 * Sends hints together: the first at once, those of the next 25 ms by one statement, each of them once. What a hint
 * tells is stored before it is given, so that a later one of the same words stands for all before it.
 */
export class HintBatch {
  readonly #send: (hints: readonly Hint[]) => Promise<void>
  #waiting: Waiting[] = []
  #isResting = false

  constructor(send: (hints: readonly Hint[]) => Promise<void>) {
    this.#send = send
  }

  /** Resolves once it was sent. */
  hint(channel: string, about: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ channel, about, resolve, reject })
      if (!this.#isResting) void this.#sendWaiting()
    })
  }

  async #sendWaiting(): Promise<void> {
    this.#isResting = true
    const sent = this.#waiting.splice(0)
    setTimeout(() => this.#wakeUp(), EVERY_MS).unref()
    const distinct = new Map(sent.map((one) => [JSON.stringify([one.channel, one.about]), one]))
    try {
      await this.#send([...distinct.values()].map(({ channel, about }) => ({ channel, about })))
      for (const { resolve } of sent) resolve()
    } catch (error) {
      for (const { reject } of sent) reject(error)
    }
  }

  #wakeUp(): void {
    this.#isResting = false
    if (this.#waiting.length > 0) void this.#sendWaiting()
  }
}
