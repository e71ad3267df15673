import { describe, expect, it } from 'vitest'
import { type RateBudget, UNKNOWN_LIMIT, WINDOW_MS } from '#ports/connection/rate-budget.ts'

type OpenBudget = () => Promise<{
  budget: RateBudget
  now: () => Date
  advance: (ms: number) => Promise<void>
}>

const seconds = (from: Date, count: number) =>
  new Date(Math.ceil(from.getTime() / 1000 + count) * 1000)

/** What every rate budget promises. `open` gives an empty one with its clock. */
export function rateBudgetContract(name: string, open: OpenBudget): void {
  describe(`rate budget: ${name}`, () => {
    it('[D3] assumes a careful limit before Intercom has spoken', async () => {
      const { budget } = await open()

      const first = await budget.take('w1', 'live', UNKNOWN_LIMIT)
      const second = await budget.take('w1', 'live', 1)

      expect(first.permitCount).toBe(UNKNOWN_LIMIT)
      expect(second.permitCount).toBe(0)
    })

    it('[D3] says when to ask again once the window is used up', async () => {
      const { budget, now } = await open()
      const resetAt = seconds(now(), 5)
      await budget.observe('w1', { limit: 100, remaining: 0, resetAt })

      const grant = await budget.take('w1', 'live', 1)

      expect(grant).toEqual({ permitCount: 0, waitUntil: resetAt })
    })

    it('[D3] begins a new window of the same limit after the reset', async () => {
      const { budget, now, advance } = await open()
      await budget.observe('w1', { limit: 7, remaining: 0, resetAt: seconds(now(), 2) })
      await advance(4_000)

      const grant = await budget.take('w1', 'live', 20)

      expect(grant.permitCount).toBe(7)
    })

    it('[D3] grants fewer permits when fewer are left', async () => {
      const { budget, now } = await open()
      await budget.observe('w1', { limit: 100, remaining: 3, resetAt: seconds(now(), 5) })

      const grant = await budget.take('w1', 'live', 10)

      expect(grant.permitCount).toBe(3)
    })

    it('[T5] leaves a fifth of a fresh window to live calls', async () => {
      const { budget, now } = await open()
      await budget.observe('w1', { limit: 100, remaining: 22, resetAt: seconds(now(), 11) })

      const background = await budget.take('w1', 'background', 10)
      const refused = await budget.take('w1', 'background', 10)
      const live = await budget.take('w1', 'live', 10)

      expect([background, refused, live].map((grant) => grant.permitCount)).toEqual([2, 0, 10])
    })

    it('[T5] lets the reserve melt to a twentieth as the window ends', async () => {
      const { budget, now, advance } = await open()
      const resetAt = seconds(now(), 11)
      await budget.observe('w1', { limit: 1000, remaining: 200, resetAt })

      const early = await budget.take('w1', 'background', 100)
      await advance(resetAt.getTime() - now().getTime() - 500)
      const late = await budget.take('w1', 'background', 500)

      const waitUntil = 'waitUntil' in early ? early.waitUntil : now()
      expect(early.permitCount).toBe(0)
      expect(waitUntil.getTime()).toBeLessThan(resetAt.getTime())
      expect(late.permitCount).toBeGreaterThanOrEqual(140)
      expect(late.permitCount).toBeLessThanOrEqual(150)
    })

    it('[D3] keeps the smaller remainder of one and the same window', async () => {
      const { budget, now } = await open()
      const resetAt = seconds(now(), 5)
      await budget.observe('w1', { limit: 100, remaining: 4, resetAt })
      await budget.observe('w1', { limit: 100, remaining: 50, resetAt })

      const grant = await budget.take('w1', 'live', 20)

      expect(grant.permitCount).toBe(4)
    })

    it('[D3] lets another window replace the one it knew', async () => {
      const { budget, now } = await open()
      await budget.observe('w1', { limit: 100, remaining: 0, resetAt: seconds(now(), 3) })
      await budget.observe('w1', { limit: 50, remaining: 40, resetAt: seconds(now(), 8) })

      const grant = await budget.take('w1', 'live', 60)

      expect(grant.permitCount).toBe(40)
    })

    it('[D3] ignores a window whose reset has passed', async () => {
      const { budget, now } = await open()
      await budget.observe('w1', { limit: 5, remaining: 0, resetAt: seconds(now(), -10) })

      const grant = await budget.take('w1', 'live', 20)

      expect(grant.permitCount).toBe(20)
    })

    it('[D3] counts each workspace for itself', async () => {
      const { budget, now } = await open()
      await budget.observe('w1', { limit: 100, remaining: 0, resetAt: seconds(now(), 5) })

      const grant = await budget.take('w2', 'live', 1)

      expect(grant.permitCount).toBe(1)
    })

    it('[D3] never grants more than a window holds to many at once', async () => {
      const { budget } = await open()

      const grants = await Promise.all(
        Array.from({ length: 60 }, () => budget.take('w1', 'live', 5)),
      )

      const granted = grants.reduce((sum, grant) => sum + grant.permitCount, 0)
      expect(granted).toBe(UNKNOWN_LIMIT)
    })

    it('[D3] lets a permit be used until the window ends', async () => {
      const { budget, now } = await open()
      const before = now()

      const grant = await budget.take('w1', 'live', 1)

      const validUntil = 'validUntil' in grant ? grant.validUntil : before
      expect(validUntil.getTime()).toBeGreaterThan(before.getTime())
      expect(validUntil.getTime()).toBeLessThanOrEqual(now().getTime() + WINDOW_MS)
    })
  })
}
