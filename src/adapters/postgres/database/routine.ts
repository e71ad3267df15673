import { createHash } from 'node:crypto'

/** A function of the database that this program calls; its name changes with its text. */
export type Routine = { name: string; createSql: string }

/**
 * A routine whose text is made here, from the description of the tables: nodes of two versions that share a database
 * each call their own. Created beside the migrations.
 */
export function routine(name: string, define: (name: string) => string): Routine {
  const digest = createHash('sha256').update(define(name)).digest('hex').slice(0, 10)
  const fullName = `${name}_${digest}`
  return { name: fullName, createSql: define(fullName) }
}
