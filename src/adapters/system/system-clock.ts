import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '#ports/clock.ts'

export class SystemClock implements Clock {
  now(): Date {
    return new Date()
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await pause(Math.max(0, ms), undefined, signal ? { signal } : {}).catch(() => undefined)
  }
}
