import { createHash } from 'node:crypto'
import type { Clock, Ids } from '#ports/clock.ts'

/** Time that moves only when somebody sleeps or a test says so. */
export class FakeClock implements Clock {
  #nowMs: number

  constructor(start = new Date('2026-11-02T10:00:00Z')) {
    this.#nowMs = start.getTime()
  }

  now(): Date {
    return new Date(this.#nowMs)
  }

  async sleep(ms: number): Promise<void> {
    this.#nowMs += ms
  }

  advance(ms: number): void {
    this.#nowMs += ms
  }
}

export class CountingIds implements Ids {
  #count = 0

  newId(): string {
    this.#count += 1
    return `01900000-0000-7000-9000-${String(this.#count).padStart(12, '0')}`
  }

  idOf(name: string): string {
    const digits = createHash('sha256').update(name).digest('hex').slice(0, 12)
    return `01900000-0000-8000-9000-${digits}`
  }
}
