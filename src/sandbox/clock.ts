/** Time as the sandbox sees it. Timers never keep the process alive. */
export type Clock = {
  nowMs(): number
  /** Runs the action once, after the delay; the answer cancels it. */
  after(delayMs: number, action: () => void): () => void
  /** Ends every `after`; a `sleep` goes on. */
  cancelAll(): void
  sleep(ms: number): Promise<void>
}

const longestTimeoutMs = 2 ** 31 - 1

export class SystemClock implements Clock {
  readonly #timers = new Set<NodeJS.Timeout>()

  nowMs(): number {
    return Date.now()
  }

  after(delayMs: number, action: () => void): () => void {
    let cancelled = false
    let cancelCurrent: () => void = () => undefined
    const arm = (leftMs: number) => {
      const stepMs = Math.min(leftMs, longestTimeoutMs)
      cancelCurrent = this.#arm(stepMs, () => {
        if (cancelled) return
        if (leftMs > stepMs) arm(leftMs - stepMs)
        else action()
      })
    }
    arm(Math.max(0, delayMs))
    return () => {
      cancelled = true
      cancelCurrent()
    }
  }

  cancelAll(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, ms).unref()
    })
  }

  #arm(delayMs: number, action: () => void): () => void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      action()
    }, delayMs)
    timer.unref()
    this.#timers.add(timer)
    return () => {
      clearTimeout(timer)
      this.#timers.delete(timer)
    }
  }
}

export function nowSeconds(clock: Clock): number {
  return Math.floor(clock.nowMs() / 1000)
}
