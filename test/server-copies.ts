import pg from 'pg'
import type { Database } from '#adapters/postgres/database/database.ts'
import { openPostgres } from '#adapters/postgres/database/open-postgres.ts'
import { templateDigest } from './database-template.ts'

const schema = 'test'
/** Any number: runs that begin together on one server make the template once. */
const templateLock = 4_715_099

/** Migrating a server costs seconds, and one at a time; copying a migrated database a fraction, side by side. */
export async function makeServerTemplate(url: string): Promise<void> {
  await askServer(url, async (server) => {
    await server.query('select pg_advisory_lock($1)', [templateLock])
    const found = await server.query('select from pg_database where datname = $1', [templateName()])
    if (found.rowCount) return
    const name = `${templateName()}_unready`
    await server.query(`drop database if exists ${name} with (force)`)
    await server.query(`create database ${name}`)
    const database = openPostgres(addressOf(url, name), { schema })
    await database.migrate()
    await database.close()
    await server.query(`alter database ${name} rename to ${templateName()}`)
  })
}

let count = 0

/** A migrated, empty database of its own on the server; `close` drops it. */
export async function openServerCopy(url: string): Promise<Database> {
  count += 1
  const name = `test_${process.pid}_${Date.now().toString(36)}_${count}`
  await askServer(url, (server) =>
    server.query(`create database ${name} template ${templateName()}`),
  )
  const database = openPostgres(addressOf(url, name), { schema, connectionCount: 8 })
  return {
    ...database,
    close: async () => {
      await database.close()
      await askServer(url, (server) => server.query(`drop database ${name} with (force)`))
    },
  }
}

async function askServer(url: string, ask: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: url })
  await server.connect()
  try {
    await ask(server)
  } finally {
    await server.end()
  }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

function templateName(): string {
  return `firstline_template_${templateDigest()}`
}
