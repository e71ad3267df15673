import type { Database } from '#adapters/postgres/database/database.ts'
import type { HousePorts } from '#use-cases/health/examine-house.ts'
import type { Ground } from './open-stores.ts'

/** What runs here, in the words of the Doctor. */
export function describeHouse({ config }: Ground, database: Database): HousePorts['house'] {
  const { engine, model } = config.ai
  return {
    database: database.engine === 'embedded' ? 'embedded' : 'PostgreSQL',
    engine,
    model,
  }
}
