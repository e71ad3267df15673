import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { commitRoutine } from '../conversations/records/commit-conversation.ts'
import type { Database } from './database.ts'
import { HintBatch, type Hint } from './hint-batch.ts'
import { listenOnServer } from './listen-on-server.ts'
import { migrationsFolder } from './migrations-folder.ts'

/** Part of what lets a webhook be refused within four seconds. [W5] */
const CONNECT_TIMEOUT_MS = 3_000
/** A server that was frozen must not keep connections for ever. */
const QUERY_TIMEOUT_MS = 30_000
/** Any number: all nodes take the same advisory lock before they migrate. */
const MIGRATION_LOCK = 4_715_001

export type PostgresOptions = {
  /** Where all tables live; the server's own default when absent. */
  schema?: string
  connectionCount?: number
  /** Told of connections that broke while idle; the pool replaces them by itself. */
  onConnectionLost?: (error: Error) => void
}

/** Opens a pool on PostgreSQL 15 or newer. Connects at the first query, and again after every loss. */
export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  const { schema, connectionCount = 20, onConnectionLost } = options
  const address: pg.ClientConfig = {
    connectionString: url,
    application_name: 'firstline',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    ...(schema && { options: `-c search_path=${schema}` }),
  }
  const pool = new pg.Pool({
    ...address,
    max: connectionCount,
    query_timeout: QUERY_TIMEOUT_MS,
    verify: runUncompiled,
  })
  // Without a listener an idle connection's end would end the process.
  pool.on('error', (error) => onConnectionLost?.(error))
  // The same for one that is lost inside a transaction: its statement fails by itself.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const database = drizzle(pool)
  const listeners = new Set<{ close(): Promise<void> }>()
  const hints = new HintBatch((batch) => notify(pool, batch))
  return {
    engine: 'postgres',
    drizzle: database,
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      const answer = await pool.query({ name: statementName(text), text, values: [...values] })
      return answer.rows as Row[] // the caller names the row of its own statement
    },
    transaction: (work) => database.transaction(work),
    migrate: () => migrateAlone(address, schema),
    listen: async (channel, heard) => {
      const listener = await listenOnServer(address, channelIn(schema, channel), heard)
      listeners.add(listener)
      return listener
    },
    hint: (channel, about = '') => hints.hint(channelIn(schema, channel), about),
    queueOptions: {
      connectionString: url,
      schema: schema ? `${schema}_jobs` : 'pgboss',
      application_name: 'firstline-jobs',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    },
    close: async () => {
      await Promise.all([...listeners].map((listener) => listener.close()))
      await pool.end()
    },
  }
}

// Compiling one of the short statements takes up to a second, where running it takes some milliseconds.
function runUncompiled(client: pg.PoolClient, done: () => void): void {
  client.query('set jit = off', () => done())
}

// Hints need not survive a crash, so they do not wait for the disk.
const NOTIFY = `select set_config('synchronous_commit', 'off', true), pg_notify(channel, about)
  from unnest($1::text[], $2::text[]) as hint(channel, about)`

async function notify(pool: pg.Pool, hints: readonly Hint[]): Promise<void> {
  const values = [hints.map(({ channel }) => channel), hints.map(({ about }) => about)]
  await pool.query({ name: statementName(NOTIFY), text: NOTIFY, values })
}

const names = new Map<string, string>()

/** A name makes the server keep the plan; texts are few, since values are always parameters. */
function statementName(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

function channelIn(schema: string | undefined, channel: string): string {
  return schema ? `${schema}_${channel}` : channel
}

// One connection holds the lock and migrates, so nodes that start together wait for each other.
async function migrateAlone(address: pg.ClientConfig, schema: string | undefined): Promise<void> {
  const client = new pg.Client(address)
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    if (schema) await client.query(`create schema if not exists ${schema}`)
    const migrationsSchema = schema ?? 'drizzle'
    await migrate(drizzle(client), { migrationsFolder, migrationsSchema })
    await client.query(commitRoutine.createSql)
  } finally {
    await client.end()
  }
}
