import type { Database } from './database.ts'

/**
 * Once in a while on the embedded engine, which has neither autovacuum nor timed checkpoints. Blocks it for
 * as long as it takes. A server does this by itself.
 */
export async function maintain(database: Database): Promise<void> {
  if (database.engine !== 'embedded') return
  await database.query('vacuum (analyze)')
  await database.query('checkpoint')
}
