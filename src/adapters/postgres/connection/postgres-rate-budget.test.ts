import { afterAll, beforeAll } from 'vitest'
import { rateBudgetContract } from '#test/contracts/rate-budget.contract.ts'
import { forEachDatabase } from '#test/databases.ts'
import type { Database } from '../database/database.ts'
import { PostgresRateBudget } from './postgres-rate-budget.ts'

forEachDatabase((name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  rateBudgetContract(name, async () => {
    await database.query('delete from rate_budgets')
    let now = new Date('2026-11-02T10:00:00Z')
    const clock = { now: () => now, sleep: async () => undefined }
    return {
      budget: new PostgresRateBudget({ database, clock }),
      now: clock.now,
      advance: async (ms) => {
        now = new Date(now.getTime() + ms)
      },
    }
  })
})
