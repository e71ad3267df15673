import { describe, expect, it } from 'vitest'
import type { RateBudget } from '#ports/connection/rate-budget.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { MemoryRateBudget } from '#test/fakes/connection/memory-rate-budget.ts'
import { SleeplessClock } from '#test/fakes/sleepless-clock.ts'
import { LeasedRateBudget } from './leased-rate-budget.ts'

function open(shared?: RateBudget) {
  const clock = new SleeplessClock()
  const memory = new MemoryRateBudget(clock)
  const log = new MemoryLog()
  const leased = new LeasedRateBudget(shared ?? memory, clock, log)
  const inMs = (ms: number) => new Date(clock.now().getTime() + ms)
  return { clock, memory, log, leased, inMs }
}

describe('leased rate budget', () => {
  it('[D3] asks the shared budget once for many calls', async () => {
    const { leased, memory, inMs } = open()
    await leased.observe('w1', { limit: 1667, remaining: 1600, resetAt: inMs(8_000) })

    for (let call = 0; call < 40; call += 1) await leased.admit('w1', 'live')

    expect(memory.taken.map(({ count }) => count)).toEqual([20, 20])
  })

  it('[D3] lets calls of the same moment wait for one batch', async () => {
    const { leased, memory, inMs } = open()
    await leased.observe('w1', { limit: 1667, remaining: 1600, resetAt: inMs(8_000) })

    const answers = await Promise.all(Array.from({ length: 15 }, () => leased.admit('w1', 'live')))

    expect(answers.every((waitUntil) => waitUntil === undefined)).toBe(true)
    expect(memory.taken).toHaveLength(1)
  })

  it('[D3] takes single permits where the window is small', async () => {
    const { leased, memory, inMs } = open()
    await leased.observe('w1', { limit: 5, remaining: 5, resetAt: inMs(8_000) })

    const answers = []
    for (let call = 0; call < 6; call += 1) answers.push(await leased.admit('w1', 'live'))

    expect(memory.taken.every(({ count }) => count === 1)).toBe(true)
    expect(answers.slice(0, 5).every((waitUntil) => waitUntil === undefined)).toBe(true)
    expect(answers[5]).toEqual(inMs(8_000))
  })

  it('[D3] lets permits lapse with their window', async () => {
    const { leased, memory, clock, inMs } = open()
    await leased.observe('w1', { limit: 1667, remaining: 1600, resetAt: inMs(3_000) })
    await leased.admit('w1', 'live')
    clock.advance(4_000)

    await leased.admit('w1', 'live')

    expect(memory.taken).toHaveLength(2)
  })

  it('[D3] drops its permits when Intercom says that none are left', async () => {
    const { leased, inMs } = open()
    await leased.observe('w1', { limit: 1667, remaining: 1600, resetAt: inMs(8_000) })
    await leased.admit('w1', 'live')
    await leased.observe('w1', { limit: 1667, remaining: 0, resetAt: inMs(8_000) })

    expect(await leased.admit('w1', 'live')).toEqual(inMs(8_000))
  })

  it('[T5] makes background calls wait while live ones still go', async () => {
    const { leased, inMs } = open()
    await leased.observe('w1', { limit: 100, remaining: 17, resetAt: inMs(8_000) })

    const waitUntil = await leased.admit('w1', 'background')
    expect(waitUntil?.getTime()).toBeGreaterThan(inMs(0).getTime())
    expect(waitUntil?.getTime()).toBeLessThanOrEqual(inMs(8_000).getTime())
    expect(await leased.admit('w1', 'live')).toBeUndefined()
  })

  it('[D3] passes a window on when it is new and at each halving', async () => {
    const { leased, memory, inMs } = open()
    const resetAt = inMs(8_000)

    for (let remaining = 1600; remaining > 0; remaining -= 1)
      await leased.observe('w1', { limit: 1667, remaining, resetAt })

    expect(memory.observed.length).toBeLessThanOrEqual(12)
    expect(memory.observed.at(-1)?.window.remaining).toBeLessThanOrEqual(2)
  })

  it('[D3] lets calls go on while the shared budget is out of reach', async () => {
    const broken: RateBudget = {
      take: () => Promise.reject(new Error('no database')),
      observe: () => Promise.reject(new Error('no database')),
    }
    const { leased, log, inMs } = open(broken)

    await leased.observe('w1', { limit: 10, remaining: 9, resetAt: inMs(5_000) })

    expect(await leased.admit('w1', 'live')).toBeUndefined()
    expect(log.lines.map((line) => line.event)).toEqual([
      'rate_window_not_shared',
      'rate_budget_unavailable',
    ])
  })
})
