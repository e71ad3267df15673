import { describe } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { embeddedDatabase } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { openPostgres } from '#adapters/postgres/database/open-postgres.ts'
import { openMigratedEngine } from './database-template.ts'

/** Opens a migrated, empty database of its own for one test file; `close` removes it. */
export type OpenDatabase = () => Promise<Database>

/** Empty where no server was given. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL ?? ''

/** Describes the same tests on each engine: PGlite always, PostgreSQL where TEST_DATABASE_URL is set. */
export function forEachDatabase(define: (name: string, open: OpenDatabase) => void): void {
  describe('on PGlite', () => define('PGlite', openInMemory))
  describe.skipIf(!testDatabaseUrl)('on PostgreSQL (needs TEST_DATABASE_URL)', () =>
    define('PostgreSQL', () => openInSchema(testDatabaseUrl)),
  )
}

async function openInMemory(): Promise<Database> {
  return embeddedDatabase(await openMigratedEngine())
}

let count = 0

async function openInSchema(url: string): Promise<Database> {
  count += 1
  const schema = `test_${process.pid}_${Date.now().toString(36)}_${count}`
  const database = openPostgres(url, { schema, connectionCount: 8 })
  await database.migrate()
  return {
    ...database,
    close: async () => {
      await database.query(`drop schema if exists ${schema} cascade`)
      await database.query(`drop schema if exists ${schema}_jobs cascade`)
      await database.close()
    },
  }
}
