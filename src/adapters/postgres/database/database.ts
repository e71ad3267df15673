import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { ConstructorOptions } from 'pg-boss'

/** Where statements run: the database itself, or one of its transactions. */
export type Executor = PgDatabase<PgQueryResultHKT>

/** One SQL for both engines: embedded PGlite and a PostgreSQL server. */
export interface Database {
  readonly engine: 'embedded' | 'postgres'
  /** Never used inside `transaction`: the embedded engine has one connection and would wait for itself. */
  readonly drizzle: Executor
  /** One statement, without the query builder: for hot paths. `urgent` goes before others that wait for the engine. */
  query<Row>(
    text: string,
    values?: readonly unknown[],
    manner?: 'urgent' | 'in-turn',
  ): Promise<Row[]>
  transaction<Result>(work: (transaction: Executor) => Promise<Result>): Promise<Result>
  /** Applies what is missing of `migrations/`; safe when several nodes do it at once. */
  migrate(): Promise<void>
  /** Calls `heard` for each hint on the channel, and with '' after every reconnect. Hints may be lost. */
  listen(channel: string, heard: (about: string) => void): Promise<{ close(): Promise<void> }>
  /** Wakes listeners of all nodes. A lost hint costs a moment, never work. */
  hint(channel: string, about?: string): Promise<void>
  /** How the job queue reaches the same database. */
  readonly queueOptions: ConstructorOptions
  close(): Promise<void>
}

/** The rows of a raw statement, in the shape that both engines answer in. */
export async function readRows<Row>(executor: Executor, statement: SQL): Promise<Row[]> {
  const answer = (await executor.execute(statement)) as { rows: Row[] } // both drivers answer so
  return answer.rows
}
