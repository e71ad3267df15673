import { rateBudgetContract } from '#test/contracts/rate-budget.contract.ts'
import { MemoryRateBudget } from './memory-rate-budget.ts'
import { SleeplessClock } from '../sleepless-clock.ts'

rateBudgetContract('in memory', async () => {
  const clock = new SleeplessClock()
  return {
    budget: new MemoryRateBudget(clock),
    now: () => clock.now(),
    advance: async (ms) => clock.advance(ms),
  }
})
