import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

/** So much idleness says that what is under way waits for others, and that the thread can do with more. */
const ENOUGH_IDLE_MS = 0.25
const LOOK_EVERY_MS = 1

/**
 * Lets background work begin only when this thread has been idle since the last time, or after a limit: what was begun
 * earlier ends earlier, and requests are answered before more work is taken up.
 */
export class QuietThread {
  #idleMs = 0

  async until(limitMs: number): Promise<void> {
    const endsAt = performance.now() + limitMs
    while (idleMs() - this.#idleMs < ENOUGH_IDLE_MS && performance.now() < endsAt)
      await pause(LOOK_EVERY_MS)
    this.#idleMs = idleMs()
  }
}

function idleMs(): number {
  return performance.eventLoopUtilization().idle
}
