import { describe } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { embeddedDatabase } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { borrowEngine } from './lent-engines.ts'
import { openServerCopy } from './server-copies.ts'

/** Opens a migrated, empty database of its own for one test file; `close` removes it. */
export type OpenDatabase = () => Promise<Database>

/** Empty where no server was given. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL ?? ''

/** Describes the same tests on each engine: PGlite always, PostgreSQL where TEST_DATABASE_URL is set. */
export function forEachDatabase(define: (name: string, open: OpenDatabase) => void): void {
  describe('on PGlite', () => define('PGlite', openInMemory))
  describe.skipIf(!testDatabaseUrl)('on PostgreSQL (needs TEST_DATABASE_URL)', () =>
    define('PostgreSQL', () => openServerCopy(testDatabaseUrl)),
  )
}

async function openInMemory(): Promise<Database> {
  return embeddedDatabase(await borrowEngine())
}
