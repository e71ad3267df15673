import { getTableColumns, getTableName, type InferSelectModel } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Row<Table extends PgTable> = InferSelectModel<Table>
type Column<Table extends PgTable> = keyof Row<Table> & string

type StoredRow = Record<string, unknown>

/** Rows of one table as a sub-select in JSON, so that several come in one statement. */
export type JsonRows<Found> = {
  /** An expression: a JSON array, or null without rows. */
  sql: string
  toRows(stored: StoredRow[] | null): Found[]
}

/** `rest` is what follows the table's name: conditions and order. */
export function rowsAsJson<Table extends PgTable, Name extends Column<Table>>(
  table: Table,
  names: readonly Name[],
  rest: string,
): JsonRows<Pick<Row<Table>, Name>> {
  const columns = names.map((name) => [name, getColumn(table, name)] as const)
  const list = columns.map(([, column]) => `"${column.name}"`).join(', ')
  return {
    sql: `(select json_agg(t) from (select ${list} from ${getTableName(table)} ${rest}) t)`,
    toRows: (stored) =>
      (stored ?? []).map((row) => {
        const entries = columns.map(([name, column]): [string, unknown] => {
          const value = row[column.name] ?? null
          return [name, value === null ? null : column.mapFromDriverValue(value)]
        })
        return Object.fromEntries(entries) as Pick<Row<Table>, Name> // each column decodes its own type
      }),
  }
}

/** All of a table's columns but some. */
export function columnNames<Table extends PgTable, Name extends Column<Table> = never>(
  table: Table,
  leftOut: readonly Name[] = [],
): Exclude<Column<Table>, Name>[] {
  const names = Object.keys(getTableColumns(table)).filter(
    (name) => !leftOut.some((out) => out === name),
  )
  return names as Exclude<Column<Table>, Name>[] // the keys of the columns are those of the row
}

function getColumn(table: PgTable, name: string) {
  const column = getTableColumns(table)[name]
  if (!column) throw new Error(`${getTableName(table)} has no column ${name}.`)
  return column
}
