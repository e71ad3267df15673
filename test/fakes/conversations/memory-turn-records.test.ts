import { describe } from 'vitest'
import { turnRecordsContract } from '#test/contracts/turn-records.contract.ts'
import { MemoryTurnRecords } from './memory-turn-records.ts'

describe('turn records in memory', () => {
  turnRecordsContract(async () => {
    const records = new MemoryTurnRecords()
    let count = 0
    return {
      records,
      addTrigger: async (key, trigger) => {
        count += 1
        records.addTrigger(key, { ...trigger, deliveryId: String(count) })
      },
      close: async () => undefined,
    }
  })
})
