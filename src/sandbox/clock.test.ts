import { describe, expect, it } from 'vitest'
import { SystemClock } from './clock.ts'

describe('The clock', () => {
  it('runs what is due, once, and nothing that was cancelled', async () => {
    const clock = new SystemClock()
    const done: string[] = []
    const cancel = clock.after(5, () => done.push('cancelled'))
    cancel()

    await new Promise<void>((resolve) => {
      clock.after(1, () => done.push('first'))
      clock.after(10, resolve)
    })

    expect(done).toEqual(['first'])
  })

  it('does not fire at once for what lies beyond the longest timeout', async () => {
    const clock = new SystemClock()
    let fired = false
    clock.after(2 ** 33, () => (fired = true))

    await new Promise<void>((resolve) => clock.after(10, resolve))

    expect(fired).toBe(false)
    clock.cancelAll()
  })

  it('forgets everything when told to', async () => {
    const clock = new SystemClock()
    let fired = false
    clock.after(1, () => (fired = true))
    clock.cancelAll()

    await new Promise<void>((resolve) => clock.after(10, resolve))

    expect(fired).toBe(false)
  })
})
