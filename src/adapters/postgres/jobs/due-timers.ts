const LONGEST_MS = 60 * 60 * 1000

/** Wakes this node's workers when a job falls due; the queue's own poll is only the safety net. */
export class DueTimers {
  readonly #wake: () => void
  readonly #timers = new Map<number, NodeJS.Timeout>()

  constructor(wake: () => void) {
    this.#wake = wake
  }

  set(dueAt: Date): void {
    const waitMs = dueAt.getTime() - Date.now()
    if (waitMs <= 0 || waitMs > LONGEST_MS || this.#timers.has(dueAt.getTime())) return
    const ring = () => {
      this.#timers.delete(dueAt.getTime())
      this.#wake()
    }
    // A moment later than due: the database's clock decides.
    const timer = setTimeout(ring, waitMs + 10)
    timer.unref()
    this.#timers.set(dueAt.getTime(), timer)
  }

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }
}
