import { EventEmitter } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { NodeFS } from '@electric-sql/pglite/nodefs'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { fromPglite } from 'pg-boss'
import { commitRoutine } from '../../conversations/records/commit-conversation.ts'
import type { Database } from '../database.ts'
import { DurableNodeFS } from './durable-node-fs.ts'
import { keepOrder } from './engine-order.ts'
import { migrationsFolder } from '../migrations-folder.ts'
import { lockDataFolder, type OwnerRequestHandler } from './owner-lock.ts'

export type EmbeddedDatabase = Database & {
  /** How often the engine has made its files durable since it was opened. */
  syncCount(): number
  /** Answers `askOwner` of other programs on the same data folder. */
  answerOwnerRequests(handler: OwnerRequestHandler): void
}

/** A file system that tells how often it made files durable. */
type CountingFS = NodeFS & { readonly syncCount: number }

/** The engine lost its fsync hook: acknowledged rows would not survive a power cut. */
export class NotDurableError extends Error {
  override readonly name = 'NotDurableError'
}

const DURABLE_START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on'],
  // The engine's fdatasync does nothing; its plain fsync reaches our hook.
  ...['-c', 'wal_sync_method=fsync'],
]

/**
 * Opens, or makes, the database in `dataDir`/database. Throws `DataFolderInUseError` when another process has
 * the folder, and `NotDurableError` when a commit does not reach the disk.
 */
export async function openEmbedded(
  dataDir: string,
  openFiles: (folder: string) => CountingFS = (folder) => new DurableNodeFS(folder),
): Promise<EmbeddedDatabase> {
  const lock = await lockDataFolder(dataDir)
  try {
    const folder = join(dataDir, 'database')
    await mkdir(folder, { recursive: true })
    const files = openFiles(folder)
    const engine = await PGlite.create({ fs: files, dataDir: folder, startParams: DURABLE_START })
    await proveDurable(engine, files)
    const database = embeddedDatabase(engine)
    return {
      ...database,
      syncCount: () => files.syncCount,
      answerOwnerRequests: lock.answerWith,
      close: async () => {
        await database.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A database over an engine that is open already, such as one in memory. */
export function embeddedDatabase(engine: PGlite): Database {
  const hints = new EventEmitter().setMaxListeners(0)
  const ask = keepOrder(engine)
  const database = drizzle(engine)
  return {
    engine: 'embedded',
    drizzle: database,
    query: (text, values = [], manner = 'in-turn') =>
      ask(text, values, { isUrgent: manner === 'urgent' }),
    transaction: (work) => database.transaction(work),
    migrate: async () => {
      await migrate(database, { migrationsFolder })
      await engine.exec(commitRoutine.createSql)
    },
    listen: async (channel, heard) => {
      hints.on(channel, heard)
      return { close: async () => void hints.off(channel, heard) }
    },
    hint: async (channel, about = '') => {
      hints.emit(channel, about)
    },
    queueOptions: { db: fromPglite(engine), backend: 'pglite' },
    close: async () => {
      if (!engine.closed) await engine.close()
    },
  }
}

// The hook leans on internals: a version that moved them must refuse to start rather than lose rows later.
async function proveDurable(engine: PGlite, files: CountingFS): Promise<void> {
  await engine.query('create table if not exists durability_proof (at timestamptz not null)')
  const before = files.syncCount
  await engine.query('insert into durability_proof values (now())')
  const isProven = files.syncCount > before
  await engine.query('delete from durability_proof')
  if (isProven) return
  await engine.close()
  throw new NotDurableError(
    'The embedded database does not write through to the disk, so it is not started: install the exact package versions (npm ci), or set DATABASE_URL to a PostgreSQL server.',
  )
}
