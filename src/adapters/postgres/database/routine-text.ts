import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** For routines with the parameters `organization`, `workspace` and `conversation`: the rows of that conversation. */
export function ofRoutine(alias: string): string {
  return `${alias}.organization_id = organization and ${alias}.workspace_id = workspace and ${alias}.conversation_id = conversation`
}

/** The names of a table's columns in the database, but for some. */
export function storedNames(table: PgTable, leftOut: readonly string[] = []): string[] {
  return Object.values(getTableColumns(table))
    .map(({ name }) => name)
    .filter((name) => !leftOut.includes(name))
}

export function listed(names: readonly string[], alias?: string): string {
  return names.map((name) => (alias === undefined ? name : `${alias}.${name}`)).join(', ')
}

export function assigned(names: readonly string[], alias: string): string {
  return names.map((name) => `${name} = ${alias}.${name}`).join(', ')
}

/** A row by the names of the database, for JSON. */
export function toStored(table: PgTable, row: Record<string, unknown>): Record<string, unknown> {
  const columns = getTableColumns(table)
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [columns[name]?.name ?? name, value]),
  )
}
