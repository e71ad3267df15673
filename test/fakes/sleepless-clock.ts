import type { Clock } from '#ports/clock.ts'

/** Sleeping moves the time on at once; `sleptMs` remembers each wait. */
export class SleeplessClock implements Clock {
  readonly sleptMs: number[] = []
  #now: Date

  constructor(now = new Date('2026-11-18T11:06:40.000Z')) {
    this.#now = now
  }

  now(): Date {
    return this.#now
  }

  advance(ms: number): void {
    this.#now = new Date(this.#now.getTime() + ms)
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return
    this.sleptMs.push(ms)
    this.advance(ms)
  }
}
